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

/** Encrypts and authenticates what we give out of our hands: cookies, and forms that wait in the database. Each use has its own key. */
@ApplicationScoped
public class ContentCipher {
    /** What it is for; each use has its own key, so that one never passes for another. */
    enum ContentUse {
        HELD_FORMS("forms that wait"),
        WAY_BACK("way back"),
        KNOWN_BROWSER("known browser"),
        UNSAVED_FORM("unsaved form");

        private final String label;

        ContentUse(String label) {
            this.label = label;
        }
    }

    private static final int START = 12;
    private static final int TAG = 128;

    @Inject
    AuditKey keys;

    /** In letters that a cookie and any column can hold. */
    String encrypt(ContentUse use, byte[] content) {
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
    Optional<byte[]> decrypt(ContentUse use, String encrypted) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(encrypted);
            if (all.length <= START) return Optional.empty();
            return cipher(
                    use, Cipher.DECRYPT_MODE, Arrays.copyOf(all, START), Arrays.copyOfRange(all, START, all.length));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> cipher(ContentUse use, int mode, byte[] start, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(keys.derived(use.label), "AES"), new GCMParameterSpec(TAG, start));
            return Optional.of(cipher.doFinal(content));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
