package extensor.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The design tokens in light and dark, from one table, so that no color is typed twice. */
record Tokens(Map<String, String> light, Map<String, String> dark) {

    private static final Pattern ROW = Pattern.compile("([a-z0-9-]+),(\"[^\"]*\"|[^,]*),(\"[^\"]*\"|[^,]*)");

    static Tokens read() throws IOException {
        Map<String, String> light = new LinkedHashMap<>();
        Map<String, String> dark = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/look/tokens.csv"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                light.put(row.group(1), unquoted(row.group(2)));
                if (!row.group(3).isEmpty()) {
                    dark.put(row.group(1), unquoted(row.group(3)));
                }
            } else if (!line.startsWith("#")) {
                throw new IOException("tokens.csv: " + line);
            }
        }
        return new Tokens(light, dark);
    }

    /** The style sheet: light, dark by the setting of the device, dark by choice, light on paper. */
    String css() {
        return """
                /* Generated from src/test/resources/look/tokens.csv by the tests (-Dlook.write=true); change it there. */
                :root{color-scheme:light;%s}
                @media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;%s}}
                @media screen{:root[data-theme=dark]{color-scheme:dark;%s}}
                """.formatted(declarations(light), declarations(dark), declarations(dark));
    }

    /** Contrast of two tokens as WCAG 2.2 defines it, 1 to 21. */
    static double contrast(Map<String, String> tokens, String one, String other) {
        double a = luminance(tokens.get(one));
        double b = luminance(tokens.get(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        Function<Integer, Double> channel = shift -> {
            double value = ((rgb >> shift) & 0xFF) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * channel.apply(16) + 0.7152 * channel.apply(8) + 0.0722 * channel.apply(0);
    }

    private static String declarations(Map<String, String> tokens) {
        return tokens.entrySet().stream()
                .map(token -> "--" + token.getKey() + ":" + token.getValue())
                .collect(Collectors.joining(";"));
    }

    private static String unquoted(String text) {
        return text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }
}
