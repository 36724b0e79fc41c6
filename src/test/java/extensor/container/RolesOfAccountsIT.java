package extensor.container;

import static extensor.container.OldDatabase.all;
import static extensor.container.OldDatabase.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What version 80 of the schema made of accounts with one role each. */
class RolesOfAccountsIT {
    private static final LocalDateTime AT = LocalDateTime.of(2026, 3, 2, 12, 0);
    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);
    private static final long PATIENT = 9;
    private static final String ENTRIES = "select id, role, seal from audit_entry order by id";
    private static final String ACCOUNTS =
            "select name, case when therapist then 1 else 0 end, case when desk then 1 else 0 end, case when administrator then 1 else 0 end"
                    + " from account order by id";

    @TempDir
    Path folder;

    @Test
    void everybody_keeps_their_role_the_trail_stays_as_it_was_and_no_patient_has_another_one() throws Exception {
        try (OldDatabase database = new OldDatabase(folder)) {
            database.migrate("75");
            try (Connection store = database.open()) {
                fill(store);
                List<String> before = all(store, ENTRIES);
                database.migrate("80");
                assertThat(all(store, ACCOUNTS))
                        .containsExactly("Thea 1 0 0", "Dana 0 1 0", "Ada 0 0 1", "Ann Old 0 0 0");
                assertThat(all(store, ENTRIES)).hasSize(1).isEqualTo(before);
                assertThat(change(store, "update account set administrator = true where id = 1"))
                        .isEqualTo(1);
                assertThatThrownBy(() -> change(store, "update account set desk = true where id = 4"))
                        .isInstanceOf(SQLException.class);
                assertThatThrownBy(() -> change(store, "update account set desk = false where id = 2"))
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    private static void fill(Connection store) throws SQLException {
        store.setAutoCommit(false);
        Batches rows = new Batches(store);
        rows.table(
                "account(id, revision, sign_in_name, sign_in_key, name, role, enabled, epoch, patient_id, created_at, untold)");
        rows.table(
                "patient(id, revision, record_number, given_names, family_name, name_key, birth_date, sex, coverage, created_at, created_by)");
        rows.table(
                "audit_entry(id, chain, seq, happened_at, account, role, verb, outcome, request, address, previous_seal, seal)");
        account(rows, 1, "Thea", "THERAPIST", null);
        account(rows, 2, "Dana", "DESK", null);
        account(rows, 3, "Ada", "ADMINISTRATOR", null);
        rows.add("patient", PATIENT, 1, "R1", "Ann", "Old", "old ann", BORN, "FEMALE", "NONE", AT, 3L);
        rows.send();
        account(rows, 4, "Ann Old", "PATIENT", PATIENT);
        rows.add(
                "audit_entry",
                1L,
                0,
                1L,
                AT,
                1L,
                "THERAPIST",
                "SigningIn.leave",
                "DONE",
                "r",
                "127.0.0.1",
                "",
                "sealed");
        rows.send();
        store.setAutoCommit(true);
    }

    private static void account(Batches rows, long id, String name, String role, Long patient) throws SQLException {
        rows.add("account", id, 1, name, name, name, role, true, 0, patient, AT, false);
    }
}
