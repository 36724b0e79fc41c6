package extensor.container;

import static extensor.container.OldDatabase.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What version 33 of the schema makes of the devices of a filled clinic: the same ones for each visit, which the database now keeps. */
class DevicesOfVisitsIT {
    private static final int PATIENTS = 40;
    private static final int WEEKS = 26;

    /** Numbers within numbers: none of them may be taken for another. */
    private static final long[] DEVICES = {7, 71, 171, 717};

    private static final String VISITS =
            "select id, revision, patient_id, plan_id, asked, state, starts_at, minutes, therapist_id, room_id, troubles, place_before, request_key from visit order by id";
    private static final String NOTES =
            "select id, state, content, hash, visit_id, signed_at from encounter order by id";

    private static final SameRows UNTOUCHED = new SameRows()
            .add("visits", VISITS, VISITS)
            .add("notes, with their hashes", NOTES, NOTES)
            .tables("addendum", "audit_entry", "booking_cell");

    @TempDir
    Path folder;

    @Test
    void each_visit_keeps_its_devices_and_the_database_keeps_them_for_it() throws Exception {
        try (OldDatabase database = new OldDatabase(folder)) {
            database.migrate("21");
            try (Connection store = database.open()) {
                new OldClinic(store).fill(PATIENTS, WEEKS);
                database.migrate("31");
                equip(store);
                Map<Long, String> held = held(
                        store,
                        "select v.id, d.id, d.kind from visit v join device d on v.held_devices like concat('%:', d.id, ',%') where v.state <> 'EXPECTED' order by v.id, d.kind");
                assertThat(held).hasSizeGreaterThan(PATIENTS * WEEKS / 4);
                assertThat(held.values()).contains("7 CPM", "7 CPM,171 ULTRASOUND", "71 STIM_UNIT", "717 ULTRASOUND");
                Map<String, String> before = UNTOUCHED.before(store);
                database.migrate("33");
                assertThat(held(store, "select visit_id, device_id, kind from visit_device order by visit_id, kind"))
                        .isEqualTo(held);
                assertThat(UNTOUCHED.after(store)).isEqualTo(before);
                for (long device : DEVICES)
                    assertThatThrownBy(() -> change(store, "delete from device where id = " + device))
                            .isInstanceOf(SQLIntegrityConstraintViolationException.class);
                assertThat(change(store, "delete from device where id = 9"))
                        .as("one that no visit holds")
                        .isEqualTo(1);
            }
        }
    }

    /** Every second booked visit, whatever became of it, has one device or two. */
    private static void equip(Connection store) throws SQLException {
        device(store, 7, "CPM");
        device(store, 71, "STIM_UNIT");
        device(store, 171, "ULTRASOUND");
        device(store, 717, "ULTRASOUND");
        device(store, 9, "CPM");
        String[] lists = {
            json(7, "CPM"),
            json(7, "CPM") + "," + json(171, "ULTRASOUND"),
            json(71, "STIM_UNIT"),
            json(717, "ULTRASOUND")
        };
        for (int i = 0; i < lists.length; i++)
            change(
                    store,
                    "update visit set held_devices = '[" + lists[i] + "]' where starts_at is not null and mod(id, 8) = "
                            + 2 * i);
    }

    private static void device(Connection store, long id, String kind) throws SQLException {
        change(
                store,
                "insert into device (id, revision, site_id, name, kind, active) values (" + id + ", 1, 1, 'D', '" + kind
                        + "', true)");
    }

    private static String json(long device, String kind) {
        return "{\"device\":" + device + ",\"kind\":\"" + kind + "\"}";
    }

    private static Map<Long, String> held(Connection store, String sql) throws SQLException {
        Map<Long, String> all = new LinkedHashMap<>();
        try (Statement statement = store.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next())
                all.merge(
                        found.getLong(1),
                        found.getLong(2) + " " + found.getString(3),
                        (first, second) -> first + "," + second);
        }
        return all;
    }
}
