package extensor.shared.json;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.function.Function;

/** Small lists in columns: a JSON array, or null for an empty one. */
public final class JsonList {
    private JsonList() {}

    public static <T> String write(List<T> values, Function<T, JsonValue> form) {
        if (values == null || values.isEmpty()) return null;
        JsonArrayBuilder array = CanonicalJson.JSON.createArrayBuilder();
        values.forEach(value -> array.add(form.apply(value)));
        return CanonicalJson.text(array.build());
    }

    public static <T> List<T> read(String json, Function<JsonValue, T> form) {
        if (json == null) return List.of();
        try (var reader = CanonicalJson.JSON.createReader(new StringReader(json))) {
            return reader.readArray().stream().map(form).toList();
        }
    }

    public static JsonValue text(String value) {
        return CanonicalJson.JSON.createValue(value);
    }

    public static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }
}
