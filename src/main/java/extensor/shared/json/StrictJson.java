package extensor.shared.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A JSON object read strictly: each key is asked for by name and type, and whatever is left unasked at the end is a mistake.
 * Every complaint names the file and the place in it.
 */
public final class StrictJson {
    /** Looked up once: the look-up costs more than the reading. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private final String file;
    private final String place;
    private final JsonObject object;
    private final Set<String> unasked;

    private StrictJson(String file, String place, JsonObject object) {
        this.file = file;
        this.place = place;
        this.object = object;
        this.unasked = new TreeSet<>(object.keySet());
    }

    /** Reads one file whose root is an object. */
    public static <T> T file(String name, String json, Function<StrictJson, T> form) {
        JsonObject root;
        try (var reader = JSON.createReader(new StringReader(json))) {
            root = reader.readObject();
        } catch (JsonException e) {
            throw new InvalidFile(name, "", "is not a JSON object");
        }
        return read(name, "", root, form);
    }

    private static <T> T read(String file, String place, JsonObject object, Function<StrictJson, T> form) {
        StrictJson reading = new StrictJson(file, place, object);
        T value = form.apply(reading);
        if (!reading.unasked.isEmpty())
            throw reading.wrong(reading.unasked.iterator().next(), "is not a known key");
        return value;
    }

    /** A complaint about one key of this object (or about the object itself, with an empty key). */
    public InvalidFile wrong(String key, String what) {
        return new InvalidFile(file, at(key), what);
    }

    public boolean has(String key) {
        return object.containsKey(key) && object.get(key) != JsonValue.NULL;
    }

    public String text(String key) {
        String text = as(JsonString.class, key, need(key), "a text").getString();
        if (text.isBlank()) throw wrong(key, "is empty");
        return text;
    }

    /** The text, or null where the key is absent or null. */
    public String textOrNull(String key) {
        return optional(key) ? text(key) : null;
    }

    public boolean flag(String key) {
        JsonValue value = need(key);
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) throw wrong(key, "must be true or false");
        return value == JsonValue.TRUE;
    }

    public boolean flagOr(String key, boolean otherwise) {
        return optional(key) ? flag(key) : otherwise;
    }

    public BigDecimal number(String key) {
        return as(JsonNumber.class, key, need(key), "a number").bigDecimalValue();
    }

    public BigDecimal numberOrNull(String key) {
        return optional(key) ? number(key) : null;
    }

    public int whole(String key) {
        try {
            return number(key).intValueExact();
        } catch (ArithmeticException e) {
            throw wrong(key, "must be a whole number");
        }
    }

    public Integer wholeOrNull(String key) {
        return optional(key) ? whole(key) : null;
    }

    public <E extends Enum<E>> E one(Class<E> type, String key) {
        return constant(type, key, text(key));
    }

    public <E extends Enum<E>> E oneOrNull(Class<E> type, String key) {
        return optional(key) ? one(type, key) : null;
    }

    /** A list of enum constants; empty where the key is absent. */
    public <E extends Enum<E>> List<E> some(Class<E> type, String key) {
        return texts(key).stream().map(t -> constant(type, key, t)).toList();
    }

    /** A list of texts; empty where the key is absent. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (JsonValue v : array(key))
            texts.add(as(JsonString.class, key, v, "a list of texts").getString());
        return List.copyOf(texts);
    }

    /** A list of numbers; empty where the key is absent. */
    public List<BigDecimal> numbers(String key) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (JsonValue v : array(key))
            numbers.add(as(JsonNumber.class, key, v, "a list of numbers").bigDecimalValue());
        return List.copyOf(numbers);
    }

    /** A list of objects, each read strictly; empty where the key is absent. */
    public <T> List<T> each(String key, Function<StrictJson, T> form) {
        List<T> list = new ArrayList<>();
        for (JsonValue v : array(key)) {
            list.add(read(
                    file, at(key) + "[" + list.size() + "]", as(JsonObject.class, key, v, "a list of objects"), form));
        }
        return List.copyOf(list);
    }

    public <T> T object(String key, Function<StrictJson, T> form) {
        return read(file, at(key), as(JsonObject.class, key, need(key), "an object"), form);
    }

    public <T> T objectOrNull(String key, Function<StrictJson, T> form) {
        return optional(key) ? object(key, form) : null;
    }

    /** An object used as a map from free keys to objects of one form, in the order of the file. */
    public <T> Map<String, T> map(String key, Function<StrictJson, T> form) {
        if (!optional(key)) return Map.of();
        JsonObject inner = as(JsonObject.class, key, need(key), "an object");
        Map<String, T> map = new LinkedHashMap<>();
        inner.forEach((k, v) ->
                map.put(k, read(file, at(key) + "." + k, as(JsonObject.class, key + "." + k, v, "an object"), form)));
        return map;
    }

    /** An object used as a map from free keys to texts, in the order of the file. */
    public Map<String, String> textMap(String key) {
        if (!optional(key)) return Map.of();
        Map<String, String> map = new LinkedHashMap<>();
        as(JsonObject.class, key, need(key), "an object")
                .forEach((k, v) -> map.put(
                        k, as(JsonString.class, key + "." + k, v, "a text").getString()));
        return map;
    }

    /** The values of an object with free keys, as they stand (numbers, texts, flags, lists of texts). */
    public Map<String, JsonValue> values(String key) {
        if (!optional(key)) return Map.of();
        return new LinkedHashMap<>(as(JsonObject.class, key, need(key), "an object"));
    }

    /** The value as it stands, or null. */
    public JsonValue valueOrNull(String key) {
        return optional(key) ? need(key) : null;
    }

    private <E extends Enum<E>> E constant(Class<E> type, String key, String name) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw wrong(key, "does not know \"" + name + "\"");
        }
    }

    private JsonArray array(String key) {
        return optional(key) ? as(JsonArray.class, key, need(key), "a list") : JsonValue.EMPTY_JSON_ARRAY;
    }

    private boolean optional(String key) {
        unasked.remove(key);
        return has(key);
    }

    private JsonValue need(String key) {
        unasked.remove(key);
        if (!has(key)) throw wrong(key, "is missing");
        return object.get(key);
    }

    private <T extends JsonValue> T as(Class<T> type, String key, JsonValue value, String wanted) {
        if (!type.isInstance(value)) throw wrong(key, "must be " + wanted);
        return type.cast(value);
    }

    private String at(String key) {
        if (key.isEmpty()) return place;
        return place.isEmpty() ? key : place + "." + key;
    }
}
