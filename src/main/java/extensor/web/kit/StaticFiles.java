package extensor.web.kit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the pages load: one style sheet and one script a layout, one more script for the composer, icons and fonts, made once of their parts. */
@ApplicationScoped
public class StaticFiles {
    /** In this order: a sheet names files before it. Parts are written as Faces writes them, library and name. */
    private static final List<Map.Entry<String, List<String>>> FILES = List.of(
            Map.entry(
                    "composer.js",
                    List.of(
                            "app:compose-parts.js",
                            "app:compose.js",
                            "app:compose-keys.js",
                            "app:compose-steps.js",
                            "app:library.js",
                            "app:compose-flow.js",
                            "app:compose-stops.js")),
            Map.entry("favicon.svg", List.of("app:favicon.svg")),
            Map.entry("icons.svg", List.of("app:icons.svg")),
            Map.entry("inter.woff2", List.of("vendor:inter/inter.woff2")),
            Map.entry("passkey.js", List.of("app:passkey.js")),
            Map.entry("patient.css", List.of("app:tokens.css", "app:parts.css", "app:patient.css", "app:follow.css")),
            Map.entry(
                    "staff.css",
                    List.of(
                            "primefaces-extensor:theme.css",
                            "primefaces:components.css",
                            "app:tokens.css",
                            "app:parts.css",
                            "app:app.css",
                            "app:palette.css",
                            "app:follow.css",
                            "app:patients.css",
                            "app:visits.css",
                            "app:desk.css",
                            "app:compose.css")),
            Map.entry(
                    "staff.js",
                    List.of(
                            "primefaces:jquery/jquery.js",
                            "primefaces:jquery/jquery-plugins.js",
                            "primefaces:core.js",
                            "primefaces:components.js",
                            "primefaces:locales/locale-en.js",
                            "app:palette.js",
                            "app:typing.js",
                            "app:enter.js",
                            "app:drag.js",
                            "app:saving.js",
                            "app:connection.js",
                            "app:narrow.js",
                            "app:dates.js",
                            "app:passkey.js",
                            "app:lock.js",
                            "app:proof.js",
                            "app:slip.js")));

    private static final Pattern NAMED = Pattern.compile("#\\{resource\\['([a-z:/.0-9-]+)']}");
    private static final Pattern SCRIPT_COMMENT = Pattern.compile("(?m)^\\s*//.*\\R");
    private static final Pattern SHEET_COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Set<String> PARTS =
            FILES.stream().flatMap(file -> file.getValue().stream()).collect(Collectors.toSet());

    @Inject
    ServletContext webApp;

    private final Map<String, StaticFile> byName = new HashMap<>();
    private final Map<String, StaticFile> byPath = new HashMap<>();

    @PostConstruct
    void make() {
        for (Map.Entry<String, List<String>> each : FILES) {
            StaticFile file = new StaticFile(each.getKey(), content(each.getValue()));
            byName.put(each.getKey(), file);
            byPath.put(file.path(), file);
        }
    }

    /** For what is made without injection. */
    static StaticFiles present() {
        return KeptBeans.of(StaticFiles.class);
    }

    /** The address of the sprite. */
    static String icons() {
        return present().named("icons.svg").map(StaticFile::path).orElseThrow();
    }

    /** The file of this name; empty if there is none. */
    Optional<StaticFile> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The file at this address. A former one is gone: other bytes would be kept under its name for a year. */
    Optional<StaticFile> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** A page that loads the files of its layout has this already. */
    static boolean holds(String library, String name) {
        return PARTS.contains(library + ":" + name);
    }

    private byte[] content(List<String> parts) {
        if (parts.size() == 1) return bytes(parts.get(0));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String part : parts) {
            String text = named(withoutComments(new String(bytes(part), StandardCharsets.UTF_8), part), part);
            all.writeBytes((inOrder(part, text) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return all.toByteArray();
    }

    /** What is written for us is not sent. */
    private static String withoutComments(String text, String part) {
        if (!part.startsWith("app:")) return text;
        return (part.endsWith(".js") ? SCRIPT_COMMENT : SHEET_COMMENT)
                .matcher(text)
                .replaceAll("");
    }

    /** Our own scripts look for the elements of the page, so they wait for it. */
    private static String inOrder(String part, String text) {
        if (!part.endsWith(".js")) return text;
        return part.startsWith("app:") ? "addEventListener('DOMContentLoaded',()=>{" + text + "});" : text + ";";
    }

    /** Puts the addresses in place of the names. */
    private String named(String text, String part) {
        if (!part.endsWith(".css")) return text;
        return NAMED.matcher(text).replaceAll(name -> Matcher.quoteReplacement(address(name.group(1))));
    }

    /** What the stock sheet names besides is drawn by no page of ours. */
    private String address(String part) {
        return named(part.replaceFirst("^.*[:/]", "")).map(StaticFile::path).orElse("data:,");
    }

    private byte[] bytes(String part) {
        String path = part.replace(':', '/');
        try (InputStream own = webApp.getResourceAsStream("/WEB-INF/resources/" + path);
                InputStream stock = own == null ? webApp.getResourceAsStream("/" + path) : null) {
            return (own == null ? stock : own).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
