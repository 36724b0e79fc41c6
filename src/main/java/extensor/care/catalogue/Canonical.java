package extensor.care.catalogue;

import extensor.shared.Unreadable;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One text for one meaning: keys sorted, no spaces, numbers plain; so that a hash does not depend on layout. */
final class Canonical {
    /** Looked up once: each look-up costs more than writing a dose. */
    static final JsonProvider JSON = JsonProvider.provider();

    private Canonical() {}

    static String text(String file, String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return text(reader.readObject());
        } catch (JsonException e) {
            throw new Unreadable(file, "", "is not a JSON object");
        }
    }

    static String text(JsonValue value) {
        if (value instanceof JsonObject object) {
            return new TreeMap<>(object)
                    .entrySet().stream()
                            .map(e -> JSON.createValue(e.getKey()) + ":" + text(e.getValue()))
                            .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof JsonArray array)
            return array.stream().map(Canonical::text).collect(Collectors.joining(",", "[", "]"));
        if (value instanceof JsonNumber number) return Wording.plain(number.bigDecimalValue());
        return value.toString();
    }

    static String hash(String canonical) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
