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
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key that seals the audit trail, and those that did before: settings, or the lines of a file that only the program's own user may read, the newest first.
 * Each key has a name, which stands beside what was sealed or encrypted with it.
 */
@ApplicationScoped
public class AuditKey {
    private static final String HMAC = "HmacSHA256";
    private static final String DERIVED = "derived key: ";
    private static final int SHORTEST = 32;
    /** Bytes of a name. */
    private static final int NAME = 4;

    @Inject
    @ConfigProperty(name = "extensor.audit.key")
    Optional<String> configured;

    @Inject
    @ConfigProperty(name = "extensor.data")
    String data;

    @Inject
    @ConfigProperty(name = "extensor.audit.key.former")
    Optional<String> former;

    /** The one in use, and those before it, newest first; by their names. */
    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();

    /** These keys, the one in use first. */
    public static AuditKey of(String... newestFirst) {
        AuditKey made = new AuditKey();
        made.take(List.of(newestFirst));
        return made;
    }

    @PostConstruct
    void load() {
        Optional<String> set = configured.filter(key -> !key.isBlank());
        if (set.isEmpty()) {
            take(fromFile());
            return;
        }
        List<String> all = new ArrayList<>(List.of(set.get()));
        former.filter(text -> !text.isBlank())
                .ifPresent(text -> all.addAll(List.of(text.strip().split("\\s+"))));
        take(all);
    }

    private void take(List<String> newestFirst) {
        for (String text : newestFirst) {
            if (text.length() < SHORTEST)
                throw new IllegalStateException("extensor.audit.key needs 32 characters or more");
            SecretKeySpec key = new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), HMAC);
            keys.putIfAbsent(HexFormat.of().formatHex(mac(key, "name of this key"), 0, NAME), key);
        }
    }

    private List<String> fromFile() {
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
            List<String> lines = Files.readString(file)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (lines.isEmpty()) throw new IllegalStateException(file + " holds no key");
            return lines;
        } catch (IOException e) {
            throw new IllegalStateException("cannot read or make the audit key in the data folder", e);
        }
    }

    /** The name of the key in use. It reveals nothing about the key. */
    String name() {
        return names().get(0);
    }

    /** Of the key in use and of those before it, newest first. */
    List<String> names() {
        return List.copyOf(keys.keySet());
    }

    /** How old a key is: 0 for the first one, whose entries may have no name; empty for a key that is not here. */
    OptionalInt age(String name) {
        List<String> names = names();
        int place = name == null ? names.size() - 1 : names.indexOf(name);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(names.size() - 1 - place);
    }

    /** By the key of this name, of which there is one; no name stands for the first key. */
    String seal(String name, String text) {
        List<String> names = names();
        return HexFormat.of().formatHex(mac(keys.get(name == null ? names.get(names.size() - 1) : name), text));
    }

    /** A key of 32 bytes for another purpose, which reveals nothing about this one. */
    public byte[] derived(String purpose) {
        return derivedFrom(name(), purpose);
    }

    /** The same from the key of this name; no name stands for the first key. */
    byte[] derivedFrom(String name, String purpose) {
        List<String> names = names();
        return mac(keys.get(name == null ? names.get(names.size() - 1) : name), DERIVED + purpose);
    }

    /** The same from each key, for what was stored before the key changed. */
    public List<byte[]> derivedByEach(String purpose) {
        return keys.values().stream().map(key -> mac(key, DERIVED + purpose)).toList();
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
