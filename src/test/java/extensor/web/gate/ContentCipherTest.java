package extensor.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.AuditKey;
import extensor.care.access.KeyedCipher;
import extensor.web.gate.ContentCipher.ContentUse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A sealed cookie opens only for the use that it was made for. */
class ContentCipherTest {
    private static final byte[] CONTENT = "1800000000123 7 /today".getBytes(StandardCharsets.UTF_8);

    private final ContentCipher cipher = new ContentCipher();

    ContentCipherTest() {
        cipher.keyedCipher = new KeyedCipher(AuditKey.of("k".repeat(32)));
    }

    @Test
    void what_was_encrypted_comes_back() {
        String cookie = cipher.encrypt(ContentUse.WAY_BACK, CONTENT);
        assertThat(cookie).doesNotContain("today").matches("[A-Za-z0-9_-]+");
        assertThat(cipher.decrypt(ContentUse.WAY_BACK, cookie)).hasValue(CONTENT);
    }

    @Test
    void a_cookie_of_another_use_stays_closed() {
        String cookie = cipher.encrypt(ContentUse.WAY_BACK, CONTENT);
        assertThat(cipher.decrypt(ContentUse.HELD_FORMS, cookie)).isEmpty();
    }

    @Test
    void a_changed_cookie_stays_closed() {
        String cookie = cipher.encrypt(ContentUse.WAY_BACK, CONTENT);
        String other = (cookie.charAt(20) == 'A' ? "B" : "A");
        assertThat(cipher.decrypt(ContentUse.WAY_BACK, cookie.substring(0, 20) + other + cookie.substring(21)))
                .isEmpty();
        assertThat(cipher.decrypt(ContentUse.WAY_BACK, "short")).isEmpty();
    }
}
