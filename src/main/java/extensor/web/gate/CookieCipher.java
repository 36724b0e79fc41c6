package extensor.web.gate;

import extensor.care.access.KeyedCipher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

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

    @Inject
    KeyedCipher keyedCipher;

    /** In letters that a cookie can hold. */
    String encrypt(CookieUse use, byte[] content) {
        return keyedCipher.encrypt(use.label, content);
    }

    /** What we had encrypted for this use; empty for everything else. */
    Optional<byte[]> decrypt(CookieUse use, String encrypted) {
        return keyedCipher.decrypt(use.label, encrypted);
    }
}
