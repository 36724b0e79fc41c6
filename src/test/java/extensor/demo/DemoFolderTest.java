package extensor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.program.DemoFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the demo clinic is made anew, and that nothing else is ever deleted. */
class DemoFolderTest {
    private static final Instant NOW = Instant.parse("2026-03-09T10:00:00Z");

    @TempDir
    Path folder;

    Path database;

    @BeforeEach
    void nameTheDatabase() {
        database = folder.resolve("extensor.mv.db");
    }

    @Test
    void it_stays_for_a_day_and_then_goes() throws IOException {
        made();

        new DemoFolder(folder, "1.0").clearOld(NOW.plus(Duration.ofHours(23)));
        assertThat(database).exists();

        new DemoFolder(folder, "1.0").clearOld(NOW.plus(Duration.ofHours(25)));
        assertThat(database).doesNotExist();
        assertThat(folder.resolve("audit.key")).doesNotExist();
    }

    @Test
    void one_of_another_version_goes() throws IOException {
        made();
        new DemoFolder(folder, "1.1").clearOld(NOW);
        assertThat(database).doesNotExist();
    }

    @Test
    void one_that_was_never_finished_goes() throws IOException {
        new DemoFolder(folder, "1.0").clearOld(NOW);
        Files.writeString(database, "half");
        new DemoFolder(folder, "1.0").clearOld(NOW);
        assertThat(database).doesNotExist();
    }

    @Test
    void a_database_without_our_mark_and_files_of_others_stay() throws IOException {
        Files.writeString(database, "somebody's");
        new DemoFolder(folder, "1.0").clearOld(NOW);
        new DemoFolder(folder, "1.0").mark(NOW);
        new DemoFolder(folder, "1.1").clearOld(NOW.plus(Duration.ofDays(9)));
        assertThat(database).hasContent("somebody's");

        Path letter = Files.writeString(folder.resolve("letter.txt"), "mine");
        Files.delete(database);
        made();
        new DemoFolder(folder, "1.0").clearOld(NOW.plus(Duration.ofDays(9)));
        assertThat(letter).exists();
    }

    private void made() throws IOException {
        new DemoFolder(folder, "1.0").clearOld(NOW);
        Files.writeString(database, "demo");
        Files.writeString(folder.resolve("audit.key"), "key");
        new DemoFolder(folder, "1.0").mark(NOW);
    }
}
