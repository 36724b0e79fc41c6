package extensor.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stood in the fields of a page's form, by the name of the field. Without what makes a form work (state, nonce, token, which button), so that it cannot be
 * sent again, and without what is a secret.
 */
public record TypedForm(Map<String, List<String>> fields) {
    /** In letters of the stored text. The longest note has 4,000; the largest form of ours stays far below. */
    static final int LONGEST = 100_000;

    /** Fields of this name are never kept. A test holds that every field for a secret has such a name. */
    public static final Pattern SECRET = Pattern.compile("(?:.*:)?(?:[a-z]*[pP]assword|again|secret|code|pin|passkey)");

    private static final Pattern WORKS =
            Pattern.compile("(?:jakarta\\.)?faces\\..*|primefaces\\..*|" + FormToken.FIELD);

    public TypedForm {
        fields = new TreeMap<>(fields);
    }

    static TypedForm of(HttpServletRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!SECRET.matcher(name).matches() && !WORKS.matcher(name).matches()) fields.put(name, List.of(values));
        });
        return new TypedForm(fields);
    }

    /** It is too large to be kept. */
    boolean tooLarge() {
        return text().length() > LONGEST;
    }

    String text() {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> coded(field.getKey()) + "=" + coded(value)))
                .collect(Collectors.joining("&"));
    }

    /** What {@link #text} wrote. */
    static TypedForm of(String text) {
        return new TypedForm(Stream.of(text.split("&"))
                .filter(pair -> pair.contains("="))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.groupingBy(
                        pair -> plain(pair[0]), Collectors.mapping(pair -> plain(pair[1]), Collectors.toList()))));
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String plain(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The values of this field; null where it was not sent. */
    public List<String> values(String name) {
        return fields.get(name);
    }
}
