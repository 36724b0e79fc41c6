package extensor.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive is made where there is none that fits, used where there is one, and given up where it may harm. */
class ClassArchiveTest {
    private static final byte[] BEGINNING = {(byte) 0xa8, (byte) 0xab, 0x0b, (byte) 0xf0, 1, 2, 3};
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC");

    @TempDir
    Path folder;

    private Path jar;

    @BeforeEach
    void aJar() throws IOException {
        jar = Files.writeString(folder.resolve("extensor.jar"), "a jar");
    }

    private ClassArchive archive(List<String> options) {
        return ClassArchive.of(folder, jar, options, 17);
    }

    @Test
    void another_jvm_starts_without_one() {
        assertThat(ClassArchive.of(folder, jar, OPTIONS, 25).options()).isEmpty();
    }

    private static Path named(ClassArchive archive, String option) {
        return archive.options().stream()
                .filter(o -> o.startsWith(option))
                .map(o -> Path.of(o.substring(option.length())))
                .findFirst()
                .orElseThrow();
    }

    private Path made() throws IOException {
        return Files.write(named(archive(OPTIONS), "-XX:ArchiveClassesAtExit="), BEGINNING);
    }

    @Test
    void it_is_made_once_and_then_used() throws IOException {
        Path file = made();
        assertThat(named(archive(OPTIONS), "-XX:SharedArchiveFile=")).isEqualTo(file);
    }

    @Test
    void another_jar_or_other_options_get_another_one_and_the_old_one_goes() throws IOException {
        Path file = made();
        assertThat(named(archive(List.of("-Xmx1g")), "-XX:ArchiveClassesAtExit="))
                .isNotEqualTo(file);
        assertThat(file).doesNotExist();

        file = made();
        Files.writeString(jar, "a newer jar");
        assertThat(named(archive(OPTIONS), "-XX:ArchiveClassesAtExit=")).isNotEqualTo(file);
    }

    @Test
    void one_that_was_broken_off_is_made_anew() throws IOException {
        Path file = made();
        Files.write(file, new byte[100]);
        assertThat(named(archive(OPTIONS), "-XX:ArchiveClassesAtExit=")).isEqualTo(file);
    }

    @Test
    void one_made_before_a_failure_and_one_used_before_a_crash_go() throws IOException {
        ClassArchive making = archive(OPTIONS);
        Path file = Files.write(named(making, "-XX:ArchiveClassesAtExit="), BEGINNING);
        making.ended(false, false);
        assertThat(file).doesNotExist();

        Files.write(file, BEGINNING);
        archive(OPTIONS).ended(false, false);
        assertThat(file).exists();
        archive(OPTIONS).ended(false, true);
        assertThat(file).doesNotExist();
    }

    @Test
    void a_folder_that_cannot_be_used_means_none() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertThat(ClassArchive.of(file, jar, OPTIONS).options()).isEmpty();
    }
}
