package extensor.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Seals entries of the audit trail as the program does, so that its chains still hold after a fill. */
final class AuditSeal {
    private final Mac mac;

    /** The key itself, or the folder with the file that holds it. */
    AuditSeal(String keyOrFolder) throws IOException, GeneralSecurityException {
        Path file = Path.of(keyOrFolder).resolve("audit.key");
        String key = Files.exists(file) ? Files.readString(file).strip() : keyOrFolder;
        mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    }

    String of(Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            String value = Objects.toString(part, "");
            text.append(part == null ? "-" : Integer.toString(value.length()))
                    .append(':')
                    .append(value)
                    .append(';');
        }
        return HexFormat.of().formatHex(mac.doFinal(text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
