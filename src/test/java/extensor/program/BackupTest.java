package extensor.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.h2.Driver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A backup is complete or does not exist, and never destroys anything. */
class BackupTest {
    private static final List<String> KEPT = List.of("audit.key", "extensor.mv.db");
    private static final Instant NOW = Instant.parse("2030-05-06T07:08:09Z");

    @TempDir
    Path folder;

    private Path data;
    private Path file;

    @BeforeEach
    void aDatabase() throws Exception {
        data = Files.createDirectory(folder.resolve("data"));
        file = folder.resolve("copy.zip");
        Files.writeString(data.resolve("audit.key"), "k".repeat(64));
        sql(
                data,
                "create table audit_head (chain int, seq bigint, seal varchar(64))",
                "insert into audit_head values (0, 3, 'aa'), (1, 4, 'bb')",
                "create table \"schema_history\" (\"version\" varchar(50), \"success\" boolean)",
                "insert into \"schema_history\" values ('003', true), ('011', true)",
                "create table word (said varchar(20))",
                "insert into word values ('before')");
    }

    @Test
    void what_was_backed_up_comes_back() throws Exception {
        assertThat(program().to(file, NOW)).contains("schema 11", "7 audit entries", "2030-05-06T07:08:09Z");
        Path elsewhere = folder.resolve("elsewhere");
        assertThat(program(elsewhere, 11).from(file, false, NOW)).contains("7 audit entries");
        assertThat(said(elsewhere)).isEqualTo("before");
        assertThat(elsewhere.resolve("audit.key")).hasContent("k".repeat(64));
        assertThat(said(data)).isEqualTo("before");
        assertThat(list(elsewhere)).containsExactlyInAnyOrder("audit.key", "extensor.mv.db");
        assertThat(list(folder)).containsExactlyInAnyOrder("copy.zip", "data", "elsewhere");
    }

    @Test
    void only_its_owner_may_read_it() throws Exception {
        program().to(file, NOW);
        program(folder.resolve("elsewhere"), 11).from(file, false, NOW);
        for (Path each : Stream.of("copy.zip", "elsewhere/audit.key", "elsewhere/extensor.mv.db")
                .map(folder::resolve)
                .toList())
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                    .isEqualTo("rw-------");
    }

    @Test
    void a_file_that_is_there_is_not_overwritten() throws Exception {
        Files.writeString(file, "mine");
        assertThatThrownBy(() -> program().to(file, NOW)).hasMessageContaining("is there already");
        assertThat(file).hasContent("mine");
    }

    @Test
    void data_that_are_there_stay_unless_asked_and_then_move_aside() throws Exception {
        program().to(file, NOW);
        sql(data, "update word set said = 'after'");
        assertThatThrownBy(() -> program().from(file, false, NOW)).hasMessageContaining("holds data already");
        assertThat(said(data)).isEqualTo("after");
        assertThat(program().from(file, true, NOW)).contains("before-restore-2030-05-06T070809Z");
        assertThat(said(data)).isEqualTo("before");
        assertThat(said(data.resolve("before-restore-2030-05-06T070809Z"))).isEqualTo("after");
    }

    /** Between any two steps: nothing has been moved, then the old key, the new key, the old database. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void a_restore_that_a_crash_broke_off_is_finished_by_the_next_start(int steps) throws Exception {
        program().to(file, NOW);
        changedSince();
        crashed(steps);
        assertThat(Backup.exchange(data).finish()).isTrue();
        assertThat(said(data)).isEqualTo("before");
        assertThat(data.resolve("audit.key")).hasContent("k".repeat(64));
        assertThat(said(data.resolve("aside"))).isEqualTo("after");
        assertThat(data.resolve("aside/audit.key")).hasContent("n".repeat(64));
        // H2 leaves a trace file where opening a database took it long.
        assertThat(list(data))
                .contains("audit.key", "extensor.mv.db", "aside")
                .isSubsetOf("audit.key", "extensor.mv.db", "aside", "extensor.trace.db");
        assertThat(Backup.exchange(data).finish()).isFalse();
    }

    @Test
    void a_crash_that_nobody_tidies_up_after_would_leave_a_database_beside_another_ones_key() throws Exception {
        program().to(file, NOW);
        changedSince();
        crashed(2);
        assertThat(said(data)).isEqualTo("after");
        assertThat(data.resolve("audit.key")).hasContent("k".repeat(64));
    }

    @Test
    void the_next_backup_or_restore_finishes_a_broken_one_first() throws Exception {
        program().to(file, NOW);
        changedSince();
        crashed(3);
        program().to(folder.resolve("second.zip"), NOW);
        assertThat(said(data)).isEqualTo("before");
        assertThat(said(data.resolve("aside"))).isEqualTo("after");
    }

    @Test
    void a_database_without_a_key_takes_the_place_of_one_with_a_key() throws Exception {
        Files.delete(data.resolve("audit.key"));
        program().to(file, NOW);
        changedSince();
        program().from(file, true, NOW);
        assertThat(data.resolve("audit.key")).doesNotExist();
        assertThat(data.resolve("before-restore-2030-05-06T070809Z/audit.key")).hasContent("n".repeat(64));
    }

    @Test
    void a_note_cut_short_by_a_crash_changes_nothing() throws Exception {
        Files.writeString(data.resolve("restore.pending"), "#A restore is und");
        assertThat(Backup.exchange(data).finish()).isFalse();
        assertThat(said(data)).isEqualTo("before");
        assertThat(list(data)).containsExactlyInAnyOrder("audit.key", "extensor.mv.db");
    }

    private void changedSince() throws Exception {
        sql(data, "update word set said = 'after'");
        Files.writeString(data.resolve("audit.key"), "n".repeat(64));
    }

    /** A restore of the copy that is cut off after this many steps. */
    private void crashed(int steps) throws IOException {
        Path staged = Files.createDirectory(data.resolve("staged"));
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            for (String name : KEPT) Files.copy(zip.getPath(name), staged.resolve(name));
        }
        int[] left = {steps};
        FileSwap exchange = new FileSwap(data, KEPT, (from, to) -> {
            if (left[0]-- == 0) throw new IOException("the power went");
            Files.move(from, to);
        });
        assertThatThrownBy(() -> exchange.make(staged, data.resolve("aside"))).hasMessage("the power went");
    }

    @Test
    void a_database_in_use_is_neither_copied_nor_replaced() throws Exception {
        program().to(file, NOW);
        try (Connection running = open(data)) {
            assertThat(running.isValid(1)).isTrue();
            assertThatThrownBy(() -> program().to(folder.resolve("second.zip"), NOW))
                    .hasMessageContaining("is running on")
                    .hasMessageContaining("stop it first");
            assertThatThrownBy(() -> program().from(file, true, NOW)).hasMessageContaining("stop it first");
        }
        assertThat(list(folder)).containsExactlyInAnyOrder("copy.zip", "data");
        assertThat(said(data)).isEqualTo("before");
    }

    @Test
    void a_changed_file_is_refused_and_leaves_everything_as_it_was() throws Exception {
        program().to(file, NOW);
        changed("audit.key", "x".repeat(64));
        refused("does not fit the hashes");
        Files.delete(file);
        program().to(file, NOW);
        changed("manifest.properties", manifest().replace("audit.1=4 bb", "audit.1=5 bb"));
        refused("does not end as its manifest says");
        changed("manifest.properties", manifest().replace("made=2030", "made=soon"));
        refused("manifest cannot be read");
        Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), 300));
        refused("damaged or not a backup");
        Files.writeString(file, "hello");
        refused("damaged or not a backup");
    }

    @Test
    void a_newer_file_is_refused() throws Exception {
        program().to(file, NOW);
        assertThatThrownBy(() -> program(folder.resolve("elsewhere"), 10).from(file, false, NOW))
                .hasMessageContaining("comes from a newer program (0.1.0, schema 11); this is 0.1.0, schema 10");
        changed("manifest.properties", manifest().replace("format=1", "format=2"));
        refused("made by a newer program");
    }

    @Test
    void a_database_that_cannot_be_opened_makes_no_backup() throws IOException {
        assertThatThrownBy(() -> new Backup(data, new BackupDatabase(new Driver(), "extensor", "other"), "0.1.0", 11)
                        .to(file, NOW))
                .hasMessageContaining("cannot read the database");
        assertThatThrownBy(() -> program(folder.resolve("nothing"), 11).to(file, NOW))
                .hasMessageContaining("there is no database");
        assertThatThrownBy(() -> program().to(folder.resolve("no/such/folder"), NOW))
                .hasMessageContaining("there is no folder");
        assertThatThrownBy(() -> program().from(file, false, NOW)).hasMessageContaining("there is no file");
        assertThat(list(folder)).containsExactly("data");
    }

    private void refused(String why) throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        assertThatThrownBy(() -> program(elsewhere, 11).from(file, false, NOW)).hasMessageContaining(why);
        assertThat(list(elsewhere)).isEmpty();
    }

    private String manifest() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            return Files.readString(zip.getPath("manifest.properties"));
        }
    }

    private void changed(String entry, String text) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.writeString(zip.getPath(entry), text);
        }
    }

    private Backup program() {
        return program(data, 11);
    }

    private static Backup program(Path data, int schema) {
        return new Backup(data, new BackupDatabase(new Driver(), "extensor", "extensor"), "0.1.0", schema);
    }

    private static Connection open(Path data) throws Exception {
        return DriverManager.getConnection("jdbc:h2:file:" + data.resolve("extensor"), "extensor", "extensor");
    }

    private static void sql(Path data, String... commands) throws Exception {
        try (Connection connection = open(data);
                Statement statement = connection.createStatement()) {
            for (String command : commands) statement.execute(command);
        }
    }

    private static String said(Path data) throws Exception {
        try (Connection connection = open(data);
                Statement statement = connection.createStatement();
                var found = statement.executeQuery("select said from word")) {
            found.next();
            return found.getString(1);
        }
    }

    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).toList();
        }
    }
}
