package extensor.shared;

import extensor.shared.json.CanonicalJson;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What the program says of its own accord: the key of a text and its arguments, put into words for each reader. An argument is a text as
 * somebody wrote it, a number, a day, a local time, a message, or a list of these.
 */
public record Message(String key, List<Object> args) implements Serializable {
    private static final String KEY = "key";
    private static final String ARGS = "args";
    private static final String DAY = "day";
    private static final String TIME = "time";
    private static final String BEGINNING = "{\"" + ARGS + "\":[";
    /** The key of a sentence that was stored before there were messages. */
    private static final String AS_WRITTEN = "message.as-written";

    public Message {
        args = args.stream().map(Message::tidy).toList();
    }

    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }

    /** A sentence stored before there were messages; it can only be shown as it is. */
    public boolean asWritten() {
        return key.equals(AS_WRITTEN);
    }

    private static Object tidy(Object argument) {
        if (argument instanceof BigDecimal number) return CanonicalJson.tidy(number);
        if (argument instanceof List<?> list)
            return list.stream().map(Message::tidy).toList();
        if (argument instanceof String
                || argument instanceof LocalDate
                || argument instanceof LocalDateTime
                || argument instanceof Message) return argument;
        throw new IllegalArgumentException("no argument of a message: " + argument);
    }

    /** Reads what was stored; an old sentence stands for itself. */
    static Message ofText(String kept) {
        if (!kept.startsWith(BEGINNING)) return of(AS_WRITTEN, kept);
        try (var reader = CanonicalJson.JSON.createReader(new StringReader(kept))) {
            return ofJson(reader.readObject());
        }
    }

    private static Message ofJson(JsonObject json) {
        return new Message(json.getString(KEY), list(json.getJsonArray(ARGS)));
    }

    private static List<Object> list(JsonArray json) {
        return json.stream().map(Message::argument).toList();
    }

    private static Object argument(JsonValue value) {
        if (value instanceof JsonString text) return text.getString();
        if (value instanceof JsonNumber number) return number.bigDecimalValue();
        if (value instanceof JsonArray list) return list(list);
        JsonObject object = value.asJsonObject();
        if (object.containsKey(DAY)) return LocalDate.parse(object.getString(DAY));
        return object.containsKey(TIME) ? LocalDateTime.parse(object.getString(TIME)) : ofJson(object);
    }

    /** The form in which it is kept. */
    String toText() {
        return CanonicalJson.text(json());
    }

    private JsonObject json() {
        return CanonicalJson.JSON
                .createObjectBuilder()
                .add(KEY, key)
                .add(ARGS, json(args))
                .build();
    }

    private static JsonValue json(Object argument) {
        if (argument instanceof Message message) return message.json();
        if (argument instanceof BigDecimal number) return CanonicalJson.JSON.createValue(number);
        if (argument instanceof LocalDate day) return json(DAY, day);
        if (argument instanceof LocalDateTime time) return json(TIME, time);
        if (argument instanceof List<?> list) {
            var array = CanonicalJson.JSON.createArrayBuilder();
            list.forEach(one -> array.add(json(one)));
            return array.build();
        }
        return CanonicalJson.JSON.createValue((String) argument);
    }

    private static JsonValue json(String name, Object value) {
        return CanonicalJson.JSON
                .createObjectBuilder()
                .add(name, value.toString())
                .build();
    }
}
