package extensor.care.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The audit key can change: each seal and each secret names its key, and the old ones still open. */
class AuditKeyTest {
    private static final String FIRST = "first".repeat(8);
    private static final String SECOND = "second".repeat(8);
    private static final byte[] SECRET = "the secret of an app".getBytes(StandardCharsets.UTF_8);

    private final AuditKey before = AuditKey.of(FIRST);
    private final AuditKey after = AuditKey.of(SECOND, FIRST);

    @TempDir
    Path folder;

    @Test
    void an_entry_that_the_old_key_sealed_is_still_whole_under_a_new_one_and_not_without_the_old() {
        AuditEntry entry = entry(before);
        assertThat(entry.sealedBy(after, "")).isTrue();
        assertThat(entry.keyAge(after)).isZero();
        assertThat(entry.sealedBy(AuditKey.of(SECOND), "")).isFalse();
        AuditEntry newer = entry(after);
        assertThat(newer.sealedBy(after, "")).isTrue();
        assertThat(newer.keyAge(after)).isEqualTo(1);
        assertThat(newer.sealedBy(before, "")).isFalse();
    }

    @Test
    void what_names_no_key_is_of_the_first_one() {
        assertThat(after.seal(null, "text")).isEqualTo(before.seal(before.name(), "text"));
        assertThat(after.age(null)).hasValue(0);
        assertThat(after.age("00000000")).isEmpty();
        assertThat(after.derivedFrom(null, "use")).isEqualTo(before.derived("use"));
    }

    @Test
    void what_was_encrypted_names_its_key_and_opens_after_the_key_has_changed() {
        String old = new KeyedCipher(before).encrypt("use", SECRET);
        KeyedCipher now = new KeyedCipher(after);
        assertThat(old).startsWith(before.name() + "-");
        assertThat(now.encrypt("use", SECRET)).startsWith(after.name() + "-");
        assertThat(now.decrypt("use", old)).hasValue(SECRET);
        assertThat(now.decrypt("use", now.encrypt("use", SECRET))).hasValue(SECRET);
        assertThat(now.decrypt("use", old.substring(9)))
                .as("from before keys had names")
                .hasValue(SECRET);
        assertThat(now.decrypt("another use", old)).isEmpty();
        assertThat(new KeyedCipher(AuditKey.of(SECOND)).decrypt("use", old)).isEmpty();
        assertThat(now.encrypt("use", SECRET)).as("no nonce twice").isNotEqualTo(now.encrypt("use", SECRET));
    }

    @Test
    void the_file_and_the_settings_hold_several_keys_the_newest_first() throws Exception {
        AuditKey file = new AuditKey();
        file.configured = Optional.empty();
        file.former = Optional.empty();
        file.data = folder.toString();
        Files.writeString(folder.resolve("audit.key"), SECOND + "\n" + FIRST + "\n");
        file.load();
        assertThat(file.names()).isEqualTo(after.names()).hasSize(2);
        AuditKey set = new AuditKey();
        set.configured = Optional.of(SECOND);
        set.former = Optional.of(FIRST);
        set.load();
        assertThat(set.names()).isEqualTo(after.names());
        assertThatThrownBy(() -> AuditKey.of(SECOND, "short")).hasMessageContaining("32 characters");
    }

    private static AuditEntry entry(AuditKey key) {
        AuditEntry entry = new AuditEntry(
                1, 0, 1, Instant.EPOCH, new Caller(), "Door.act", null, null, Outcome.DONE, null, null, "");
        entry.sealWith(key);
        return entry;
    }
}
