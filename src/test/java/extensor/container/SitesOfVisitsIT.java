package extensor.container;

import static extensor.container.OldDatabase.one;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What version 17 of the schema made of visits that had been moved to another site. */
class SitesOfVisitsIT {
    private static final LocalDateTime AT = LocalDateTime.of(2026, 3, 2, 12, 0);
    private static final long HERE = 1;
    private static final long THERE = 2;
    private static final long ACCOUNT = 3;
    private static final long PATIENT = 4;

    @TempDir
    Path folder;

    @Test
    void a_visit_that_stands_in_a_room_of_another_site_is_there_and_where_it_was_before_is_told_with_its_site()
            throws Exception {
        try (OldDatabase database = new OldDatabase(folder)) {
            database.migrate("16");
            try (Connection store = database.open()) {
                fill(store);
                database.migrate("17");
                assertThat(one(store, "select site_id from appointment where id = 21"))
                        .isEqualTo("" + THERE);
                assertThat(one(store, "select site_id from appointment where id = 22"))
                        .isEqualTo("" + HERE);
                assertThat(one(store, "select earlier from appointment where id = 21"))
                        .isEqualTo(HERE + " 2026-03-01T12:00:00Z 30 1 2 false ");
            }
        }
    }

    private static void fill(Connection store) throws SQLException {
        store.setAutoCommit(false);
        Batches rows = new Batches(store);
        rows.table("site(id, revision, name, zone)");
        rows.table("account(id, revision, sign_in_name, sign_in_key, name, role, enabled, epoch, created_at)");
        rows.table("room(id, revision, site_id, name, kind, active)");
        rows.table(
                "patient(id, revision, record_number, given_names, family_name, name_key, birth_date, sex, coverage, created_at, created_by)");
        rows.table(
                "appointment(id, revision, site_id, patient_id, track, ordinal, therapist_id, room_id, devices, starts_at, minutes, state, earlier, request_key, booked_by, booked_at)");
        for (long site : new long[] {HERE, THERE}) {
            rows.add("site", site, 1, "Site " + site, "UTC");
            rows.add("room", 10 + site, 1, site, "Room", "GYM", true);
        }
        rows.add("account", ACCOUNT, 1, "thea", "thea", "Thea", "THERAPIST", true, 0, AT);
        LocalDate born = LocalDate.of(1980, 1, 1);
        rows.add("patient", PATIENT, 1, "R1", "Ann", "Old", "old ann", born, "FEMALE", "NONE", AT, ACCOUNT);
        booked(rows, 21, 10 + THERE);
        booked(rows, 22, 10 + HERE);
        rows.send();
        store.setAutoCommit(true);
    }

    /** At the first site as it was stored, in this room, and moved once. */
    private static void booked(Batches rows, long id, long room) throws SQLException {
        String before = "2026-03-01T12:00:00Z 30 1 2 false ";
        rows.add(
                "appointment",
                id,
                1,
                HERE,
                PATIENT,
                "THERAPY",
                1,
                ACCOUNT,
                room,
                "",
                AT,
                30,
                "CANCELLED",
                before,
                "old-" + id,
                ACCOUNT,
                AT);
    }
}
