package extensor.web.kit;

import extensor.shared.Id;
import extensor.shared.TypedNumber;
import extensor.shared.TypedText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;

/** What stands in the fields of a form, by field: it stays there until it is accepted. */
public class TypedValues implements Serializable {
    private final Map<String, Object> values = new HashMap<>();

    /** For the fields of the page. */
    public Map<String, Object> getValues() {
        return values;
    }

    public void put(String field, Object value) {
        values.put(field, value instanceof Enum<?> constant ? constant.name() : value);
    }

    public void clear() {
        values.clear();
    }

    public boolean has(String field) {
        return text(field) != null;
    }

    /** Null where nothing was typed. */
    public String text(String field) {
        Object value = values.get(field);
        return value == null ? null : TypedText.linesOrNull(value.toString());
    }

    public LocalDate day(String field) {
        return (LocalDate) values.get(field);
    }

    public LocalTime time(String field) {
        return (LocalTime) values.get(field);
    }

    /** A day and a time of two fields; null where one of them is empty. */
    public LocalDateTime moment(String day, String time) {
        return day(day) == null || time(time) == null ? null : day(day).atTime(time(time));
    }

    public boolean yes(String field) {
        return Boolean.parseBoolean(String.valueOf(values.get(field)));
    }

    public Integer whole(String field) {
        return (Integer) values.get(field);
    }

    public BigDecimal decimal(String field) {
        return values.get(field) instanceof BigDecimal number ? number : TypedNumber.decimal(text(field));
    }

    public Long id(String field) {
        return text(field) == null ? null : Id.of(text(field));
    }

    public <E extends Enum<E>> E one(Class<E> type, String field) {
        return text(field) == null ? null : Enum.valueOf(type, text(field));
    }
}
