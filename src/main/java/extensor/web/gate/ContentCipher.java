package extensor.web.gate;

import extensor.care.access.KeyedCipher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

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

    @Inject
    KeyedCipher keyedCipher;

    /** In letters that a cookie and any column can hold. */
    String encrypt(ContentUse use, byte[] content) {
        return keyedCipher.encrypt(use.label, content);
    }

    /** What we had encrypted for this use; empty for everything else. */
    Optional<byte[]> decrypt(ContentUse use, String encrypted) {
        return keyedCipher.decrypt(use.label, encrypted);
    }
}
