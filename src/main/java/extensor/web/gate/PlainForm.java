package extensor.web.gate;

import extensor.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.TreeMap;

/** A posted form without view state, and its address. */
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

    /** A constant. Refuses what our forms never send. */
    public <E extends Enum<E>> E one(Class<E> type, String name) {
        try {
            return fields.get(name) == null ? null : Enum.valueOf(type, fields.get(name));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound();
        }
    }
}
