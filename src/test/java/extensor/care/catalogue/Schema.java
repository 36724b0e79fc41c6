package extensor.care.catalogue;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The part of JSON Schema that the schemas of the catalogue use. An unknown keyword is an error. */
final class Schema {
    private static final Set<String> KNOWN = Set.of(
            "$schema",
            "$defs",
            "$ref",
            "title",
            "description",
            "type",
            "enum",
            "const",
            "pattern",
            "minLength",
            "minimum",
            "properties",
            "required",
            "additionalProperties",
            "propertyNames",
            "minProperties",
            "items",
            "prefixItems",
            "minItems",
            "uniqueItems",
            "oneOf",
            "anyOf",
            "allOf",
            "not",
            "if",
            "then",
            "else");
    private final JsonObject root;

    Schema(JsonObject root) {
        this.root = root;
    }

    /** The keys that an object at this place must or may have, in its own form and in all possible forms. */
    record Keys(Set<String> needed, Set<String> possible) {}

    /** What is wrong with a value, if anything. Notes what objects may hold by their places. */
    List<String> wrong(JsonValue value, Map<String, Keys> noted) {
        return wrong("", root, value, noted);
    }

    private List<String> wrong(String place, JsonValue node, JsonValue value, Map<String, Keys> noted) {
        if (node == JsonValue.TRUE) return List.of();
        if (node == JsonValue.FALSE) return List.of(place + " must not be there");
        JsonObject schema = resolved(node.asJsonObject());
        if (!KNOWN.containsAll(schema.keySet()))
            throw new IllegalArgumentException("unknown keyword in " + schema.keySet());
        List<String> wrong = new ArrayList<>();
        if (!alone(schema, value)) wrong.add(place + " is not " + schema);
        if (value instanceof JsonObject object) wrong.addAll(inObject(place, schema, object, noted));
        if (value instanceof JsonArray array) wrong.addAll(inArray(place, schema, array, noted));
        wrong.addAll(combined(place, schema, value, noted));
        return wrong;
    }

    private JsonObject resolved(JsonObject schema) {
        if (!schema.containsKey("$ref")) return schema;
        return root.getJsonObject("$defs")
                .getJsonObject(schema.getString("$ref").substring("#/$defs/".length()));
    }

    private static boolean alone(JsonObject schema, JsonValue value) {
        if (schema.containsKey("type") && types(schema.get("type")).noneMatch(type -> is(type, value))) return false;
        if (schema.containsKey("enum") && !schema.getJsonArray("enum").contains(value)) return false;
        if (schema.containsKey("const") && !schema.get("const").equals(value)) return false;
        if (value instanceof JsonString text)
            return text.getString().length() >= schema.getInt("minLength", 0)
                    && (!schema.containsKey("pattern")
                            || text.getString().matches("(?s).*" + schema.getString("pattern") + ".*"));
        return !(value instanceof JsonNumber number)
                || !schema.containsKey("minimum")
                || number.bigDecimalValue()
                                .compareTo(schema.getJsonNumber("minimum").bigDecimalValue())
                        >= 0;
    }

    private static Stream<String> types(JsonValue type) {
        return type instanceof JsonArray several
                ? several.stream().map(one -> ((JsonString) one).getString())
                : Stream.of(((JsonString) type).getString());
    }

    private static boolean is(String type, JsonValue value) {
        return switch (type) {
            case "object" -> value instanceof JsonObject;
            case "array" -> value instanceof JsonArray;
            case "string" -> value instanceof JsonString;
            case "boolean" -> value == JsonValue.TRUE || value == JsonValue.FALSE;
            case "integer" ->
                value instanceof JsonNumber number
                        && number.bigDecimalValue().stripTrailingZeros().scale() <= 0;
            case "number" -> value instanceof JsonNumber;
            default -> throw new IllegalArgumentException(type);
        };
    }

    private List<String> inObject(String place, JsonObject schema, JsonObject object, Map<String, Keys> noted) {
        List<String> wrong = new ArrayList<>();
        JsonObject properties = objectOf(schema, "properties");
        if (schema.containsKey("additionalProperties") && schema.containsKey("properties"))
            noted.put(place, new Keys(properties.keySet(), properties.keySet()));
        for (JsonValue key : arrayOf(schema, "required"))
            if (!object.containsKey(((JsonString) key).getString())) wrong.add(place + " lacks " + key);
        if (object.size() < schema.getInt("minProperties", 0)) wrong.add(place + " has too few keys");
        object.forEach((key, value) -> {
            JsonValue form = properties.getOrDefault(key, schema.getOrDefault("additionalProperties", JsonValue.TRUE));
            wrong.addAll(wrong(place + "/" + key, form, value, noted));
            if (schema.containsKey("propertyNames"))
                wrong.addAll(wrong(place, schema.get("propertyNames"), jakarta.json.Json.createValue(key), noted));
        });
        return wrong;
    }

    private List<String> inArray(String place, JsonObject schema, JsonArray array, Map<String, Keys> noted) {
        List<String> wrong = new ArrayList<>();
        JsonArray first = arrayOf(schema, "prefixItems");
        if (array.size() < schema.getInt("minItems", 0)) wrong.add(place + " is too short");
        if (schema.getBoolean("uniqueItems", false) && new HashSet<>(array).size() < array.size())
            wrong.add(place + " names one thing twice");
        for (int i = 0; i < array.size(); i++) {
            JsonValue form = i < first.size() ? first.get(i) : schema.getOrDefault("items", JsonValue.TRUE);
            wrong.addAll(wrong(place + "/" + i, form, array.get(i), noted));
        }
        return wrong;
    }

    private List<String> combined(String place, JsonObject schema, JsonValue value, Map<String, Keys> noted) {
        List<String> wrong = new ArrayList<>();
        for (JsonValue all : arrayOf(schema, "allOf")) wrong.addAll(wrong(place, all, value, noted));
        JsonArray any = arrayOf(schema, "anyOf");
        if (!any.isEmpty() && any.stream().noneMatch(form -> fits(form, value)))
            wrong.add(place + " is none of " + any);
        if (schema.containsKey("not") && fits(schema.get("not"), value))
            wrong.add(place + " must not be " + schema.get("not"));
        if (schema.containsKey("if"))
            wrong.addAll(wrong(
                    place,
                    schema.getOrDefault(fits(schema.get("if"), value) ? "then" : "else", JsonValue.TRUE),
                    value,
                    noted));
        JsonArray one = arrayOf(schema, "oneOf");
        if (!one.isEmpty()) wrong.addAll(oneOf(place, one, value, noted));
        return wrong;
    }

    private List<String> oneOf(String place, JsonArray forms, JsonValue value, Map<String, Keys> noted) {
        List<JsonValue> fitting =
                forms.stream().filter(form -> fits(form, value)).toList();
        if (fitting.size() != 1) return List.of(place + " is " + fitting.size() + " of " + forms.size() + " forms");
        wrong(place, fitting.get(0), value, noted);
        if (noted.containsKey(place)) {
            Set<String> possible = new TreeSet<>();
            forms.forEach(form ->
                    possible.addAll(objectOf(form.asJsonObject(), "properties").keySet()));
            noted.put(place, new Keys(noted.get(place).needed(), possible));
        }
        return List.of();
    }

    private boolean fits(JsonValue form, JsonValue value) {
        return wrong("", form, value, new java.util.HashMap<>()).isEmpty();
    }

    private static JsonObject objectOf(JsonObject schema, String key) {
        return schema.containsKey(key) ? schema.getJsonObject(key) : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static JsonArray arrayOf(JsonObject schema, String key) {
        return schema.containsKey(key) ? schema.getJsonArray(key) : JsonValue.EMPTY_JSON_ARRAY;
    }
}
