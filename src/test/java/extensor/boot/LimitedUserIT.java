package extensor.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The database user as whom the program runs cannot change what is signed, the audit trail or the schema. All other tests prove that its rights suffice. The embedded database has one user. */
@Inside
class LimitedUserIT extends ClinicAtWork {
    /** What the server says of a statement that the user may not send. */
    private static final List<Integer> DENIED = List.of(1044, 1142, 1143, 1370);

    private static final List<String> ONLY_ADDED = List.of(
            "plan_version",
            "signed_note",
            "prescribed_item",
            "addendum",
            "audit_entry",
            "merged_row",
            "catalogue_entry");

    @Resource(lookup = "java:global/jdbc/extensor")
    DataSource database;

    @Inject
    @ConfigProperty(name = "extensor.db.migrate.user")
    Optional<String> owner;

    @Test
    void every_table_has_its_line_in_the_table_of_rights() {
        assertThat(rows.all("select table_name from information_schema.tables where table_schema = schema()").stream()
                        .map(row -> String.valueOf(row.get(0)).toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()))
                .isEqualTo(UserRights.needed().keySet());
    }

    @Test
    void nothing_that_is_signed_and_no_entry_of_the_audit_trail_can_be_deleted() throws SQLException {
        if (owner.isEmpty()) return;
        for (String table : ONLY_ADDED) refused("delete from " + table);
        refused("delete from audit_head");
    }

    @Test
    void nothing_that_is_signed_and_no_entry_of_the_audit_trail_can_be_changed() throws SQLException {
        if (owner.isEmpty()) return;
        refused("update plan_version set content = 'x'");
        refused("update plan_version set hash = 'x' where id = 1");
        refused("update signed_note set content = 'x'");
        refused("update prescribed_item set item = 1");
        refused("update addendum set words = 'x'");
        refused("update audit_entry set verb = 'x'");
        refused("update merged_row set row_id = 1");
        refused("insert into audit_head (chain, seq, seal) values (9, 0, '')");
    }

    @Test
    void the_schema_and_its_history_can_only_be_read() throws SQLException {
        if (owner.isEmpty()) return;
        refused("create table more (id bigint)");
        refused("alter table account add column more bigint");
        refused("create index more on account (name)");
        refused("drop table readiness");
        refused("truncate table readiness");
        refused("create view more as select 1");
        refused("create trigger more before insert on readiness for each row set new.id = 2");
        refused("delete from schema_history");
        refused("grant update on audit_entry to current_user()");
    }

    private void refused(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .as(sql)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            no -> assertThat(no.getErrorCode()).isIn(DENIED));
        }
    }
}
