package extensor.web.gate;

import extensor.care.access.AuditKey;
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

/** Seals what is given to a browser to keep, so that nobody can read it or change a letter of it; only this program can open it again. */
@ApplicationScoped
public class CookieCipher {
    private static final int START = 12;
    private static final int TAG = 128;

    @Inject
    AuditKey keys;

    /** In letters that a cookie can hold. */
    String seal(byte[] content) {
        byte[] start = new byte[START];
        new SecureRandom().nextBytes(start);
        byte[] hidden = cipher(Cipher.ENCRYPT_MODE, start, content).orElseThrow();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(START + hidden.length)
                        .put(start)
                        .put(hidden)
                        .array());
    }

    /** What we had sealed; empty for everything else. */
    Optional<byte[]> open(String sealed) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(sealed);
            if (all.length <= START) return Optional.empty();
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, START), Arrays.copyOfRange(all, START, all.length));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> cipher(int mode, byte[] start, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode, new SecretKeySpec(keys.derived("forms that wait"), "AES"), new GCMParameterSpec(TAG, start));
            return Optional.of(cipher.doFinal(content));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
