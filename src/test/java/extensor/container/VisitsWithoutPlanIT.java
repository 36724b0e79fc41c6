package extensor.container;

import static extensor.container.OldDatabase.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An old clinic keeps everything when its visits get an episode and no longer need a plan; and one walk-in a day stays one. */
class VisitsWithoutPlanIT {
    private static final String BEFORE = "31";
    private static final String AFTER = "32";
    private static final int HALF_A_YEAR = 26;
    private static final int PATIENTS = Integer.getInteger("extensor.test.old-patients", 40);

    private static final String VISIT =
            "v.id, v.revision, v.patient_id, v.plan_id, v.track, v.ordinal, v.asked, v.window_from, v.window_to, v.window_minutes, v.possible, v.state, v.cause, v.since,"
                    + " v.arrived_at, v.walked_in_on, v.site_id, v.therapist_id, v.room_id, v.starts_at, v.minutes, v.troubles, v.cancel_reason, v.request_key, v.booked_by,"
                    + " v.booked_at, v.window_room_kinds, v.window_device_kinds, v.held_devices, v.place_before";

    private static final String NOTE =
            "id, revision, patient_id, plan_id, visit_id, given_on, therapist_id, therapist, state, content, hash, planned_count, exception_count, changed_by, changed_at,"
                    + " signed_by, signer, signed_at";

    private static final SameRows ROWS = new SameRows()
            .add(
                    "visits, each with the episode of its plan, or of its patient",
                    "select " + VISIT
                            + ", coalesce(p.episode_id, e.id) from visit v join episode e on e.patient_id = v.patient_id left join treatment_plan p on p.id = v.plan_id order by v.id",
                    "select " + VISIT + ", v.episode_id from visit v order by v.id")
            .add(
                    "what is written, with its hash",
                    "select " + NOTE
                            + ", case when state = 'SIGNED' then version_number end from encounter order by id",
                    "select " + NOTE + ", version_number from encounter order by id")
            .add(
                    "who walked in, once a day for each plan",
                    "select id, plan_id, walked_in_on from visit where walked_in_on is not null order by id",
                    "select id, walk_in_of, walked_in_on from visit where walked_in_on is not null order by id")
            .tables("addendum", "booking_cell", "audit_entry", "audit_head", "treatment_plan", "episode");

    @TempDir
    Path folder;

    @Test
    void a_clinic_of_before_keeps_all_that_it_has_and_nobody_walks_in_twice_a_day() throws Exception {
        try (OldDatabase database = new OldDatabase(folder)) {
            database.migrate("21");
            try (Connection store = database.open()) {
                new OldClinic(store).fill(PATIENTS, HALF_A_YEAR);
                database.migrate(BEFORE);
                Map<String, String> before = ROWS.before(store);
                assertThat(before.values()).noneMatch(digest -> digest.startsWith("0 rows"));
                assertThat(one(store, "select count(*) from visit where plan_id is null"))
                        .as("visits without a plan were there before")
                        .isEqualTo(PATIENTS);
                database.migrate(AFTER);
                assertThat(ROWS.after(store)).isEqualTo(before);
                walkIns(store);
            }
        }
    }

    private static void walkIns(Connection store) throws SQLException {
        long planned = one(store, "select min(id) from visit where walked_in_on is not null");
        long first = one(store, "select min(id) from visit where plan_id is null");
        assertThatThrownBy(() -> copy(store, planned, "plan_id", 1)).isInstanceOf(SQLException.class);
        copy(store, planned, "null", 2);
        assertThatThrownBy(() -> copy(store, planned, "null", 3))
                .as("a second one without a plan in the same episode")
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> change(store, "update visit set episode_id = 1 where id = " + first))
                .as("an episode that is not there")
                .isInstanceOf(SQLException.class);
        copy(store, first, "null", 4);
        copy(store, first, "null", 5);
        assertThat(one(store, "select count(*) from visit where id < 10")).isEqualTo(3);
    }

    /** The same visit once more, with this plan. */
    private static void copy(Connection store, long visit, String plan, long id) throws SQLException {
        change(
                store,
                "insert into visit (id, revision, patient_id, episode_id, plan_id, track, ordinal, state, walked_in_on) select "
                        + id + ", 1, patient_id, episode_id, " + plan
                        + ", track, 0, state, walked_in_on from visit where id = " + visit);
    }

    private static long one(Connection store, String sql) throws SQLException {
        try (Statement statement = store.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }
}
