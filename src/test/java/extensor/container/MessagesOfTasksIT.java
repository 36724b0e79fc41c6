package extensor.container;

import static extensor.container.OldDatabase.one;
import static org.assertj.core.api.Assertions.assertThat;

import extensor.shared.Message;
import extensor.shared.MessageColumn;
import extensor.web.kit.MessageText;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What version 22 of the schema made of the tasks of before. */
class MessagesOfTasksIT {
    private static final LocalDateTime AT = LocalDateTime.of(2026, 3, 2, 12, 0);
    private static final long ACCOUNT = 3;
    private static final long PATIENT = 4;
    private static final long PLAN = 5;
    private static final long VISIT = 6;
    private static final String SORE = "Hot pack: 27 Nov, another reason. \"it's a\\b {c}\"";

    @TempDir
    Path folder;

    @Test
    void each_task_says_what_it_said_and_is_about_the_same() throws Exception {
        try (OldDatabase database = new OldDatabase(folder)) {
            database.migrate("21");
            try (Connection store = database.open()) {
                fill(store);
                database.migrate("22");
                assertThat(said(store, 31)).isEqualTo(SORE);
                assertThat(about(store, 31)).isEqualTo("PATIENT 4");
                assertThat(said(store, 32)).isEqualTo("preferably in the morning");
                assertThat(about(store, 32)).isEqualTo("VISIT 6");
                assertThat(about(store, 33)).isEqualTo("PLAN 5");
                assertThat(said(store, 34)).isEmpty();
                assertThat(about(store, 34)).isEqualTo("PATIENT 4");
            }
        }
    }

    private static void fill(Connection store) throws SQLException {
        store.setAutoCommit(false);
        Batches rows = new Batches(store);
        rows.table("account(id, revision, sign_in_name, sign_in_key, name, role, enabled, epoch, created_at)");
        rows.table(
                "patient(id, revision, record_number, given_names, family_name, name_key, birth_date, sex, coverage, created_at, created_by)");
        rows.table("task(id, revision, patient_id, kind, role, about, words, due_on, created_at)");
        rows.add("account", ACCOUNT, 1, "thea", "thea", "Thea", "THERAPIST", true, 0, AT);
        LocalDate day = LocalDate.of(1980, 1, 1);
        rows.add("patient", PATIENT, 1, "R1", "Ann", "Old", "old ann", day, "FEMALE", "NONE", AT, ACCOUNT);
        rows.add("task", 31L, 1, PATIENT, "TOO_SORE", "THERAPIST", -1234L, SORE, day, AT);
        rows.add("task", 32L, 1, PATIENT, "ANOTHER_TIME", "DESK", VISIT, "MORNING", day, AT);
        rows.add("task", 33L, 1, PATIENT, "SUSPENDED", "THERAPIST", PLAN, "Pregnancy: Massage", day, AT);
        rows.add("task", 34L, 1, PATIENT, "CALL_BACK", "DESK", null, null, day, AT);
        rows.send();
        store.setAutoCommit(true);
    }

    private static String said(Connection store, long task) throws SQLException {
        Message message =
                new MessageColumn().convertToEntityAttribute(one(store, "select message from task where id = " + task));
        return MessageText.of(message);
    }

    private static String about(Connection store, long task) throws SQLException {
        return one(store, "select concat(subject_kind, ' ', subject_id, subject_part) from task where id = " + task);
    }
}
