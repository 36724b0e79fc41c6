package extensor.care.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key that seals the audit trail: a setting, or a file that only the program's own user may read. */
@ApplicationScoped
public class AuditKey {
    private static final String HMAC = "HmacSHA256";

    @Inject
    @ConfigProperty(name = "extensor.audit.key")
    Optional<String> configured;

    @Inject
    @ConfigProperty(name = "extensor.data")
    String data;

    private SecretKeySpec key;

    @PostConstruct
    void load() {
        key = new SecretKeySpec(
                configured
                        .filter(k -> !k.isBlank())
                        .map(AuditKey::strong)
                        .orElseGet(this::fromFile)
                        .getBytes(StandardCharsets.UTF_8),
                HMAC);
    }

    private static String strong(String key) {
        if (key.length() < 32) throw new IllegalStateException("extensor.audit.key needs 32 characters or more");
        return key;
    }

    private String fromFile() {
        Path file = Path.of(data).resolve("audit.key");
        try {
            if (!Files.exists(file)) {
                byte[] bytes = new byte[32];
                new SecureRandom().nextBytes(bytes);
                Files.createDirectories(file.getParent());
                boolean posix =
                        file.getFileSystem().supportedFileAttributeViews().contains("posix");
                if (posix)
                    Files.createFile(
                            file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(bytes));
            }
            return strong(Files.readString(file).strip());
        } catch (IOException e) {
            throw new IllegalStateException("cannot read or make the audit key in the data folder", e);
        }
    }

    String seal(String text) {
        return HexFormat.of().formatHex(mac(text));
    }

    /** A key of 32 bytes for another purpose, which reveals nothing about this one. */
    public byte[] derived(String purpose) {
        return mac("derived key: " + purpose);
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
