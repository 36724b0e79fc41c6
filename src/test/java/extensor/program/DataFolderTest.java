package extensor.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may read the data. */
class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void a_new_folder_and_those_above_it_that_are_new_are_the_program_s_own() throws IOException {
        Path data = folder.resolve("data/demo");
        assertThat(DataFolder.make(data)).isEmpty();
        assertThat(rights(data)).isEqualTo("rwx------");
        assertThat(rights(data.getParent())).isEqualTo("rwx------");
    }

    @Test
    void a_folder_of_an_older_program_and_an_empty_one_are_closed_to_others() throws IOException {
        Path older = open("older");
        Files.createFile(older.resolve("lock"));
        Files.createFile(older.resolve("extensor.mv.db"));
        Path empty = open("empty");
        for (Path data : new Path[] {older, empty}) {
            assertThat(DataFolder.make(data)).isEmpty();
            assertThat(rights(data)).isEqualTo("rwx------");
        }
    }

    @Test
    void a_folder_with_files_of_somebody_else_stays_as_it_is_and_the_operator_hears_of_it() throws IOException {
        Path shared = open("shared");
        Files.createFile(shared.resolve("photo.png"));
        assertThat(DataFolder.make(shared)).contains(shared.toString(), "chmod 700");
        assertThat(rights(shared)).isEqualTo("rwxr-xr-x");
    }

    private Path open(String name) throws IOException {
        Path made = Files.createDirectory(folder.resolve(name));
        Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwxr-xr-x"));
        return made;
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
