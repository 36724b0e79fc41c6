package extensor.web.gate;

import extensor.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.TreeMap;

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
}
