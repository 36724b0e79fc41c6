package extensor.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mysql.cj.jdbc.MysqlDataSource;
import extensor.container.Folders;
import extensor.container.MariaServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The migrating user keeps the rights of the running one as they must be, or says what is wrong. On MariaDB alone: the embedded H2 belongs to the program, which is its
 * only user, and has no rights to keep. The report of the run on H2 says so.
 */
@EnabledIfSystemProperty(
        named = "extensor.test.database",
        matches = "mariadb",
        disabledReason = "the embedded H2 has one user, the program, and no rights to keep")
class UserRightsIT {
    private static final Path FOLDER = Folders.own("rights");
    private static MariaServer server;

    private final DataSource owner = as("owner");
    private final DataSource running = as("extensor");
    private final Path file = FOLDER.resolve("grants.sql");

    @BeforeAll
    static void aSchemaOfTheOwner() throws IOException {
        Folders.clear(FOLDER);
        server = MariaServer.start(FOLDER);
        Flyway.configure()
                .dataSource(server.environment().get("EXTENSOR_DB_URL"), "owner", "owner")
                .locations("filesystem:db/migrations")
                .table(SchemaHistory.TABLE)
                .load()
                .migrate();
    }

    @AfterAll
    static void end() {
        if (server != null) server.close();
    }

    private static DataSource as(String user) {
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(server.environment().get("EXTENSOR_DB_URL"));
        source.setUser(user);
        source.setPassword(user);
        return source;
    }

    @Test
    void what_is_missing_is_given_and_what_is_too_much_is_taken_away() throws SQLException {
        run(owner, "grant delete on audit_entry to " + account());
        UserRights.of(running).make(owner, file);

        assertThat(UserRights.of(running).statements()).isEmpty();
        assertThatThrownBy(() -> run(running, "delete from audit_entry")).isInstanceOf(SQLException.class);
        run(running, "delete from unsaved_form");
        run(running, "update readiness set checked_at = '2026-01-01 00:00:00'");
    }

    @Test
    void an_owner_who_may_not_give_rights_stops_the_start_and_leaves_a_file_for_somebody_who_may() throws Exception {
        UserRights.of(running).make(owner, file);
        run(owner, "revoke insert on visit from " + account());
        Files.deleteIfExists(file);

        assertThatThrownBy(() -> UserRights.of(running).make(running, file))
                .hasMessageContaining("may not give them")
                .hasMessageContaining(file.toString());
        assertThat(file).hasContent("grant insert on `extensor`.`visit` to " + account() + ";");
        run(owner, Files.readString(file).replace(";", ""));
        assertThat(UserRights.of(running).statements()).isEmpty();
    }

    @Test
    void a_user_who_may_do_more_than_the_program_needs_is_named_in_the_log() throws SQLException {
        assertThat(warnings()).isEmpty();
        run(owner, "grant drop, update on extensor.* to " + account());
        assertThat(warnings())
                .singleElement()
                .asString()
                .contains("may do more than the program needs: drop, update beyond single tables");
        run(owner, "revoke drop, update on extensor.* from " + account());
        assertThat(warnings()).isEmpty();
    }

    private List<String> warnings() {
        List<String> lines = new ArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger log = Logger.getLogger("extensor");
        log.addHandler(listener);
        try {
            UserRights.of(running).make(owner, file);
        } finally {
            log.removeHandler(listener);
        }
        return lines;
    }

    /** The account that the server knows the running user by. */
    private String account() throws SQLException {
        try (Connection connection = running.getConnection();
                Statement statement = connection.createStatement();
                var found = statement.executeQuery("select current_user()")) {
            found.next();
            return "'" + found.getString(1).replace("@", "'@'") + "'";
        }
    }

    private static void run(DataSource user, String sql) throws SQLException {
        try (Connection connection = user.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
