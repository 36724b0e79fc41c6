package extensor.boot;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.container.Inside;
import jakarta.annotation.Resource;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A start asks Flyway only where the schema is not yet, or no longer, what this program carries. */
@Inside
class SchemaHistoryIT {
    @Resource(lookup = "java:global/jdbc/extensor")
    DataSource database;

    private final Map<String, String> carried = new TreeMap<>(StartUp.carried());

    @Test
    void nothing_is_left_to_do_once_every_migration_ran() {
        assertThat(carried).hasSizeGreaterThan(30);
        assertThat(SchemaHistory.isComplete(database, carried)).isTrue();
    }

    @Test
    void a_new_migration_is_left_to_flyway() {
        carried.put("V999__new.sql", "select 1;");

        assertThat(SchemaHistory.isComplete(database, carried)).isFalse();
    }

    @Test
    void a_migration_that_only_a_newer_program_knows_is_left_to_flyway_which_stops_the_start() {
        carried.remove("V003__patients.sql");

        assertThat(SchemaHistory.isComplete(database, carried)).isFalse();
    }

    @Test
    void a_migration_whose_text_was_changed_after_it_ran_is_left_to_flyway_which_stops_the_start() {
        carried.merge("V003__patients.sql", "-- one more line", (text, more) -> text + "\n" + more);

        assertThat(SchemaHistory.isComplete(database, carried)).isFalse();
    }
}
