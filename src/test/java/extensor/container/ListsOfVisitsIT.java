package extensor.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What version 31 of the schema makes of the words in which visits kept their devices, kinds, problems and places. */
class ListsOfVisitsIT {
    private static final LocalDateTime AT = LocalDateTime.of(2026, 3, 2, 12, 0);
    private static final String BEFORE = "2026-03-01T12:00:00Z";
    private static final long SITE = 1;
    private static final long ACCOUNT = 3;
    private static final long PATIENT = 4;
    private static final long ROOM = 11;

    @TempDir
    Path folder;

    @Test
    void words_become_json_and_nothing_becomes_null() throws Exception {
        try (OldDatabase database = new OldDatabase(folder)) {
            database.migrate("30");
            try (Connection store = database.open()) {
                fill(store);
                database.migrate("31");
                assertThat(of(store, 21)).containsExactly(null, null, null, null, null);
                assertThat(of(store, 22))
                        .containsExactly(
                                "[\"GYM\"]",
                                "[\"ULTRASOUND\"]",
                                "[{\"device\":71,\"kind\":\"ULTRASOUND\"}]",
                                "[\"LONGER\"]",
                                place("{\"device\":71,\"kind\":\"ULTRASOUND\"}"));
                assertThat(of(store, 23))
                        .containsExactly(
                                "[\"GYM\",\"TREATMENT_ROOM\"]",
                                "[\"STIM_UNIT\",\"ULTRASOUND\"]",
                                "[{\"device\":71,\"kind\":\"ULTRASOUND\"},{\"device\":72,\"kind\":\"STIM_UNIT\"}]",
                                "[\"ANOTHER_DAY\",\"CLOSED\"]",
                                place(
                                        "{\"device\":71,\"kind\":\"ULTRASOUND\"},{\"device\":72,\"kind\":\"STIM_UNIT\"}"));
                assertThat(of(store, 24)).element(4).isEqualTo(place(""));
            }
        }
    }

    private static String place(String held) {
        return "{\"site\":1,\"at\":\"" + BEFORE
                + "\",\"minutes\":30,\"therapist\":3,\"room\":11,\"otherDay\":false,\"held\":[" + held + "]}";
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
                "visit(id, revision, patient_id, track, ordinal, state, site_id, therapist_id, room_id, starts_at, minutes, request_key, booked_by, booked_at, window_rooms, window_devices, devices, troubles, earlier)");
        rows.add("site", SITE, 1, "Site", "UTC");
        rows.add("room", ROOM, 1, SITE, "Room", "GYM", true);
        rows.add("account", ACCOUNT, 1, "thea", "thea", "Thea", "THERAPIST", true, 0, AT);
        LocalDate born = LocalDate.of(1980, 1, 1);
        rows.add("patient", PATIENT, 1, "R1", "Ann", "Old", "old ann", born, "FEMALE", "NONE", AT, ACCOUNT);
        String before = SITE + " " + BEFORE + " 30 " + ACCOUNT + " " + ROOM + " false ";
        visit(rows, 21, null, null, "", "", null);
        visit(rows, 22, "GYM", "ULTRASOUND", "71:ULTRASOUND", "LONGER", before + "71:ULTRASOUND");
        visit(
                rows,
                23,
                "GYM TREATMENT_ROOM",
                "STIM_UNIT ULTRASOUND",
                "71:ULTRASOUND 72:STIM_UNIT",
                "ANOTHER_DAY CLOSED",
                before + "71:ULTRASOUND 72:STIM_UNIT");
        visit(rows, 24, "", "", "", "", before);
        rows.send();
        store.setAutoCommit(true);
    }

    private static void visit(
            Batches rows, long id, String rooms, String kinds, String devices, String troubles, String earlier)
            throws SQLException {
        rows.add(
                "visit",
                id,
                1,
                PATIENT,
                "THERAPY",
                1,
                "BOOKED",
                SITE,
                ACCOUNT,
                ROOM,
                AT,
                30,
                "old-" + id,
                ACCOUNT,
                AT,
                rooms,
                kinds,
                devices,
                troubles,
                earlier);
    }

    private static List<String> of(Connection store, long visit) throws SQLException {
        List<String> said = new ArrayList<>();
        try (Statement statement = store.createStatement();
                ResultSet found = statement.executeQuery(
                        "select window_room_kinds, window_device_kinds, held_devices, troubles, place_before from visit where id = "
                                + visit)) {
            assertThat(found.next()).isTrue();
            for (int i = 1; i <= 5; i++) said.add(found.getString(i));
        }
        return said;
    }
}
