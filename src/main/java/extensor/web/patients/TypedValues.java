package extensor.web.patients;

import extensor.shared.Id;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What was typed into a form, by field: nothing typed is lost while something is still wrong. */
public class TypedValues implements Serializable {
    private final Map<String, Object> values = new HashMap<>();

    public Map<String, Object> getValues() {
        return values;
    }

    void put(String field, Object value) {
        values.put(field, value instanceof Enum<?> constant ? constant.name() : value);
    }

    String text(String field) {
        Object value = values.get(field);
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }

    LocalDate day(String field) {
        return (LocalDate) values.get(field);
    }

    boolean yes(String field) {
        return Boolean.parseBoolean(String.valueOf(values.get(field)));
    }

    Integer whole(String field) {
        try {
            return text(field) == null ? null : Integer.valueOf(text(field));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    Long id(String field) {
        return text(field) == null ? null : Id.of(text(field));
    }

    <E extends Enum<E>> E one(Class<E> type, String field) {
        return text(field) == null ? null : Enum.valueOf(type, text(field));
    }
}
