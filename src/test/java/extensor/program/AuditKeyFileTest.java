package extensor.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new key goes before the old ones, and nobody else on the machine reads them. */
class AuditKeyFileTest {
    private static final String OLD = "o".repeat(64);

    @TempDir
    Path data;

    @Test
    void a_new_key_goes_before_the_old_one_which_stays() throws IOException {
        Files.writeString(data.resolve("audit.key"), OLD);
        assertThat(new AuditKeyFile(data).rotate()).contains("has a new key in its first line and 1 before it");
        assertThat(Files.readAllLines(data.resolve("audit.key")))
                .hasSize(2)
                .allMatch(line -> line.matches("[0-9a-f]{64}|" + OLD))
                .endsWith(OLD)
                .doesNotHaveDuplicates();
        assertThat(Files.getPosixFilePermissions(data.resolve("audit.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(data.resolve("audit.key.new")).doesNotExist();
    }

    @Test
    void without_a_key_there_is_nothing_to_change() {
        assertThatThrownBy(() -> new AuditKeyFile(data).rotate())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("there is no");
        assertThat(data.resolve("audit.key")).doesNotExist();
    }
}
