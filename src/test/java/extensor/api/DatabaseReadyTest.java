package extensor.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.boot.EmbeddedDataSource;
import extensor.boot.FullDisk;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program is not ready while its disk is full, says so at once and in words, and is ready again by itself. */
@Timeout(20)
class DatabaseReadyTest {
    @TempDir
    Path folder;

    private final EmbeddedDataSource database = new EmbeddedDataSource();
    private final DatabaseReady ready = new DatabaseReady();

    @BeforeEach
    void aDatabase() throws SQLException {
        database.setUrl(FullDisk.urlOf(folder.resolve("x")));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table readiness (id int primary key, checked_at timestamp)");
            statement.execute("insert into readiness values (1, now())");
        }
        ready.database = database;
        ready.clock = Clock.systemUTC();
    }

    @AfterEach
    void roomAgain() {
        FullDisk.free();
    }

    @Test
    void a_full_disk_is_said_in_words_and_forgotten_once_there_is_room() {
        assertThat(asked()).isEmpty();
        FullDisk.fill();
        assertThat(asked()).isEqualTo("the disk of the database is full");
        FullDisk.free();
        assertThat(asked()).isEmpty();
    }

    @Test
    void a_disk_that_can_only_be_read_is_said_in_words() {
        FullDisk.protect();
        assertThat(asked()).isEqualTo("the database can only be read");
        FullDisk.free();
        assertThat(asked()).isEmpty();
    }

    /** The answer two seconds later: for one second the last one may be given again. */
    private String asked() {
        ready.clock = Clock.offset(ready.clock, Duration.ofSeconds(2));
        return ready.trouble();
    }

    @Test
    void a_connection_to_a_database_that_could_not_write_says_that_it_is_of_no_use_and_the_next_one_is()
            throws SQLException {
        Connection before = database.getConnection();
        assertThat(before.isValid(1)).isTrue();
        FullDisk.fill();
        assertThatThrownBy(() -> before.createStatement().execute("update readiness set id = 2"))
                .isInstanceOf(SQLException.class);
        assertThat(before.isValid(1)).isFalse();
        FullDisk.free();
        assertThat(before.isValid(1)).isFalse();
        try (Connection next = database.getConnection()) {
            assertThat(next.isValid(1)).isTrue();
        }
    }

    @Test
    void what_failed_tells_what_is_wrong() {
        for (int code : List.of(1021, 1114))
            assertThat(DatabaseTrouble.of(new SQLException("x", "HY000", code))).isEqualTo(DatabaseTrouble.FULL);
        for (int code : List.of(90097, 1290, 1036))
            assertThat(DatabaseTrouble.of(new SQLException("x", "HY000", code))).isEqualTo(DatabaseTrouble.READ_ONLY);
        assertThat(DatabaseTrouble.of(new SQLException("x", "42000", 1142))).isEqualTo(DatabaseTrouble.UNWRITABLE);
        assertThat(DatabaseTrouble.of(new SQLException("link failure", "08S01")))
                .isEqualTo(DatabaseTrouble.AWAY);
        assertThat(DatabaseTrouble.of(new SQLException("no connection in the pool")))
                .isEqualTo(DatabaseTrouble.AWAY);
    }
}
