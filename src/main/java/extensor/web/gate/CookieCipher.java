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

/** Encrypts and authenticates our cookies. Each use has its own key, so one cookie never passes for another. */
@ApplicationScoped
public class CookieCipher {
    /** What a cookie is for; each has its own key. */
    enum CookieUse {
        HELD_FORMS("forms that wait"),
        WAY_BACK("way back"),
        KNOWN_BROWSER("known browser");

        private final String label;

        CookieUse(String label) {
            this.label = label;
        }
    }

    private static final int START = 12;
    private static final int TAG = 128;

    @Inject
    AuditKey keys;

    /** In letters that a cookie can hold. */
    String encrypt(CookieUse use, byte[] content) {
        byte[] start = new byte[START];
        new SecureRandom().nextBytes(start);
        byte[] hidden = cipher(use, Cipher.ENCRYPT_MODE, start, content).orElseThrow();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(START + hidden.length)
                        .put(start)
                        .put(hidden)
                        .array());
    }

    /** What we had encrypted for this use; empty for everything else. */
    Optional<byte[]> decrypt(CookieUse use, String encrypted) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(encrypted);
            if (all.length <= START) return Optional.empty();
            return cipher(
                    use, Cipher.DECRYPT_MODE, Arrays.copyOf(all, START), Arrays.copyOfRange(all, START, all.length));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> cipher(CookieUse use, int mode, byte[] start, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(keys.derived(use.label), "AES"), new GCMParameterSpec(TAG, start));
            return Optional.of(cipher.doFinal(content));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
