package extensor.container;

import static extensor.container.OldDatabase.all;
import static extensor.container.OldDatabase.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What versions 91 and 92 of the schema make of values that do not tell their muscle, place or activities: nothing. */
class AboutOfMeasuresIT {
    private static final LocalDateTime AT = LocalDateTime.of(2026, 3, 2, 12, 0);
    private static final long PATIENT = 9;
    private static final String VALUES =
            "select id, measure, joint, motion, side, reading, taken_on, by_name, withdrawn from measurement order by id";

    @TempDir
    Path folder;

    @Test
    void old_values_stay_as_they_were_and_of_a_series_only_one_value_is_pinned() throws Exception {
        try (OldDatabase database = new OldDatabase(folder)) {
            database.migrate("87");
            try (Connection store = database.open()) {
                fill(store);
                List<String> before = all(store, VALUES);
                assertThat(before).hasSize(5);
                database.migrate("92");
                assertThat(all(store, VALUES)).isEqualTo(before);
                assertThat(
                                all(
                                        store,
                                        "select count(*) from measurement where focus is not null or made_from is not null or pinned is not null"))
                        .containsExactly("0");
                assertThat(change(
                                store,
                                "update measurement set focus = 'KNEE_EXTENSORS', pinned = '9:MMT' where id = 1"))
                        .isEqualTo(1);
                assertThatThrownBy(() -> change(store, "update measurement set pinned = '9:MMT' where id = 2"))
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    private static void fill(Connection store) throws SQLException {
        store.setAutoCommit(false);
        Batches rows = new Batches(store);
        rows.table(
                "account(id, revision, sign_in_name, sign_in_key, name, therapist, desk, administrator, enabled, epoch, created_at, untold)");
        rows.table(
                "patient(id, revision, record_number, given_names, family_name, name_key, birth_date, sex, coverage, created_at, created_by)");
        rows.table(
                "measurement(id, revision, patient_id, measure, joint, motion, side, reading, taken_on, source, by_name, account_id, taken_at, withdrawn)");
        rows.add("account", 3L, 1, "Thea", "thea", "Thea", true, false, false, true, 0, AT, false);
        rows.send();
        rows.add(
                "patient",
                PATIENT,
                1,
                "R1",
                "Ann",
                "Old",
                "old ann",
                LocalDate.of(1980, 1, 1),
                "FEMALE",
                "NONE",
                AT,
                3L);
        rows.send();
        value(rows, 1, "MMT", null, null, "LEFT", "3.7", false);
        value(rows, 2, "MAS", null, null, "RIGHT", "1.5", false);
        value(rows, 3, "MTS", null, null, null, "25", false);
        value(rows, 4, "PSFS", null, null, null, "4.5", true);
        value(rows, 5, "ROM", "KNEE", "FLEXION", "LEFT", "95", false);
        rows.send();
        store.setAutoCommit(true);
    }

    private static void value(
            Batches rows,
            long id,
            String measure,
            String joint,
            String motion,
            String side,
            String reading,
            boolean withdrawn)
            throws SQLException {
        rows.add(
                "measurement",
                id,
                1,
                PATIENT,
                measure,
                joint,
                motion,
                side,
                new BigDecimal(reading),
                LocalDate.of(2026, 3, 1),
                "THERAPIST",
                "Thea",
                3L,
                AT,
                withdrawn);
    }
}
