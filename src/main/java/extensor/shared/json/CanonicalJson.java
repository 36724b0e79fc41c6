package extensor.shared.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One text for one meaning: keys sorted, no spaces, numbers plain; so that a hash does not depend on layout. */
public final class CanonicalJson {
    /** Looked up once: each look-up costs more than writing a dose. */
    public static final JsonProvider JSON = JsonProvider.provider();

    private CanonicalJson() {}

    public static String text(String file, String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return text(reader.readObject());
        } catch (JsonException e) {
            throw new InvalidFile(file, "", "is not a JSON object");
        }
    }

    public static String text(JsonValue value) {
        if (value instanceof JsonObject object) {
            return new TreeMap<>(object)
                    .entrySet().stream()
                            .map(e -> JSON.createValue(e.getKey()) + ":" + text(e.getValue()))
                            .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof JsonArray array)
            return array.stream().map(CanonicalJson::text).collect(Collectors.joining(",", "[", "]"));
        if (value instanceof JsonNumber number)
            return tidy(number.bigDecimalValue()).toPlainString();
        return value.toString();
    }

    public static String hash(String canonical) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one form of a number that equals itself however it was written. */
    public static BigDecimal tidy(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
