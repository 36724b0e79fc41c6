package extensor.care.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts and authenticates what leaves the program or lies in its database. Each purpose has its own key, so one text never passes for another. The name of the key stands before what it encrypted. */
@ApplicationScoped
public class KeyedCipher {
    private static final char MARK = '-';
    private static final int START = 12;
    private static final int TAG = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AuditKey keys;

    protected KeyedCipher() {
        this(null);
    }

    @Inject
    public KeyedCipher(AuditKey keys) {
        this.keys = keys;
    }

    /** In letters that a cookie and a column can hold. */
    public String encrypt(String purpose, byte[] content) {
        byte[] start = new byte[START];
        RANDOM.nextBytes(start);
        String key = keys.name();
        byte[] hidden =
                cipher(key, purpose, Cipher.ENCRYPT_MODE, start, content).orElseThrow();
        return key
                + MARK
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(ByteBuffer.allocate(START + hidden.length)
                                .put(start)
                                .put(hidden)
                                .array());
    }

    /** What we had encrypted for this purpose; empty for everything else. What names no key was encrypted with the first one. */
    public Optional<byte[]> decrypt(String purpose, String encrypted) {
        return keys.names().stream()
                .filter(name -> encrypted.startsWith(name + MARK))
                .findFirst()
                .flatMap(name -> opened(name, purpose, encrypted.substring(name.length() + 1)))
                .or(() -> opened(null, purpose, encrypted));
    }

    private Optional<byte[]> opened(String key, String purpose, String encrypted) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(encrypted);
            if (all.length <= START) return Optional.empty();
            return cipher(
                    key,
                    purpose,
                    Cipher.DECRYPT_MODE,
                    Arrays.copyOf(all, START),
                    Arrays.copyOfRange(all, START, all.length));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> cipher(String key, String purpose, int mode, byte[] start, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode, new SecretKeySpec(keys.derivedFrom(key, purpose), "AES"), new GCMParameterSpec(TAG, start));
            return Optional.of(cipher.doFinal(content));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
