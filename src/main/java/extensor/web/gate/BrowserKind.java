package extensor.web.gate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kind of a browser, in words by which its owner knows it again: "Firefox, Windows". A browser can say anything; nothing rests on it. */
final class BrowserKind {
    /** In this order: most name others as well. */
    private static final List<Map.Entry<String, Pattern>> BROWSERS = List.of(
            Map.entry("Edge", Pattern.compile("Edg(?:e|A|iOS)?/")),
            Map.entry("Opera", Pattern.compile("OPR/|Opera")),
            Map.entry("Samsung Internet", Pattern.compile("SamsungBrowser/")),
            Map.entry("Firefox", Pattern.compile("Firefox/|FxiOS/")),
            Map.entry("Chrome", Pattern.compile("Chrome/|CriOS/|HeadlessChrome/")),
            Map.entry("Safari", Pattern.compile("Version/.*Safari/")));

    private static final List<Map.Entry<String, Pattern>> SYSTEMS = List.of(
            Map.entry("iPhone", Pattern.compile("iPhone")),
            Map.entry("iPad", Pattern.compile("iPad")),
            Map.entry("Android", Pattern.compile("Android")),
            Map.entry("Windows", Pattern.compile("Windows")),
            Map.entry("Mac", Pattern.compile("Macintosh")),
            Map.entry("ChromeOS", Pattern.compile("CrOS")),
            Map.entry("Linux", Pattern.compile("Linux")));

    private BrowserKind() {}

    /** Of the header that browsers send; empty where it names nothing that we know. */
    static String of(String userAgent) {
        if (userAgent == null) return "";
        Optional<String> browser = first(BROWSERS, userAgent);
        Optional<String> system = first(SYSTEMS, userAgent);
        return browser.isPresent() && system.isPresent()
                ? browser.get() + ", " + system.get()
                : browser.or(() -> system).orElse("");
    }

    private static Optional<String> first(List<Map.Entry<String, Pattern>> kinds, String userAgent) {
        return kinds.stream()
                .filter(kind -> kind.getValue().matcher(userAgent).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
