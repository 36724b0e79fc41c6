package extensor.web.kit;

import extensor.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a form without view state has sent, and where to. */
public record PlainForm(String path, Map<String, String> fields) {
    public static PlainForm of(HttpServletRequest request) {
        Map<String, String> fields = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        return new PlainForm(request.getRequestURI(), fields);
    }

    /** The field, or null. */
    public String field(String name) {
        return fields.get(name);
    }

    /** One of the constants. Refuses whatever no form of ours sends. */
    public <E extends Enum<E>> E one(Class<E> type, String name) {
        try {
            return fields.get(name) == null ? null : Enum.valueOf(type, fields.get(name));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound();
        }
    }

    String text() {
        return path + "?"
                + fields.entrySet().stream()
                        .map(f -> coded(f.getKey()) + "=" + coded(f.getValue()))
                        .collect(Collectors.joining("&"));
    }

    static PlainForm read(String text) {
        Map<String, String> fields = new TreeMap<>();
        int end = text.indexOf('?');
        for (String field : text.substring(end + 1).split("&")) {
            int sign = field.indexOf('=');
            if (sign > 0) fields.put(plain(field.substring(0, sign)), plain(field.substring(sign + 1)));
        }
        return new PlainForm(text.substring(0, end), fields);
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String plain(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
