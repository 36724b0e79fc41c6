package extensor.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An old clinic keeps everything when its visits get one id each: numbers by state, signed notes, the audit trail, and where each link leads. */
class OneVisitIT {
    private static final String BEFORE = "21";
    private static final String AFTER = "30";
    private static final int HALF_A_YEAR = 26;
    private static final int PATIENTS = Integer.getInteger("extensor.test.old-patients", 40);

    /** What is asked before, and what is asked afterwards. */
    private static final Map<String, String[]> SAME = new LinkedHashMap<>();

    private static void same(String what, String before, String after) {
        SAME.put(what, new String[] {before, after});
    }

    static {
        same(
                "booked visits, under their ids, with all that was booked",
                "select a.id, a.patient_id, a.plan_id, a.state, a.starts_at, a.minutes, a.therapist_id, a.room_id, a.troubles, a.cancel_reason, a.arrived_at, e.ordinal, e.window_from from appointment a left join expected_visit e on e.id = a.expected_id order by a.id",
                "select id, patient_id, plan_id, state, starts_at, minutes, therapist_id, room_id, troubles, cancel_reason, arrived_at, asked, window_from from visit where starts_at is not null order by id");
        same(
                "people who just came, under the ids of their notes",
                "select n.id, n.plan_id, n.given_on, case when n.state = 'SIGNED' then 'GIVEN' else 'ARRIVED' end, e.ordinal from encounter n left join walk_in w on w.id = n.id left join expected_visit e on e.id = w.expected_id where n.appointment_id is null order by n.id",
                "select id, plan_id, walked_in_on, state, asked from visit where walked_in_on is not null order by id");
        same(
                "visits that wait, and why",
                "select id, plan_id, ordinal, window_from, window_to, possible, cause, since from expected_visit where booked = false order by id",
                "select id, plan_id, asked, window_from, window_to, possible, cause, since from visit where state = 'EXPECTED' order by id");
        same(
                "what plans ask for",
                "select plan_id, track, ordinal, window_from, window_to, minutes, rooms from expected_visit order by plan_id, track, ordinal",
                "select plan_id, track, asked, window_from, window_to, window_minutes, window_rooms from visit where asked is not null order by plan_id, track, asked");
        same(
                "what is written, with its hash, and at which visit",
                "select id, state, content, hash, coalesce(appointment_id, id), signed_at from encounter order by id",
                "select id, state, content, hash, visit_id, signed_at from encounter order by id");
        same(
                "cells",
                "select resource_id, cell, appointment_id from appointment_cell order by resource_id, cell",
                "select resource_id, cell, visit_id from booking_cell order by resource_id, cell");
        for (String kept : new String[] {"addendum", "audit_entry", "audit_head"})
            same(kept, "select * from " + kept + " order by 1, 2", "select * from " + kept + " order by 1, 2");
        same(
                "tasks about a visit",
                "select t.id from task t join appointment a on a.id = t.about order by t.id",
                "select t.id from task t join visit a on a.id = t.subject_id and t.subject_kind = 'VISIT' order by t.id");
    }

    @TempDir
    Path folder;

    @Test
    void a_clinic_of_before_keeps_all_that_it_has() throws Exception {
        try (OldDatabase database = new OldDatabase(folder)) {
            database.migrate(BEFORE);
            try (Connection store = database.open()) {
                new OldClinic(store).fill(PATIENTS, HALF_A_YEAR);
                Map<String, String> before = said(store, 0);
                assertThat(before.values()).noneMatch(digest -> digest.startsWith("0 rows"));
                database.migrate(AFTER);
                assertThat(said(store, 1)).isEqualTo(before);
            }
        }
    }

    private static Map<String, String> said(Connection store, int when) throws Exception {
        Map<String, String> all = new LinkedHashMap<>();
        for (var question : SAME.entrySet()) all.put(question.getKey(), digest(store, question.getValue()[when]));
        return all;
    }

    /** How many rows there are, and one hash over all of them. */
    static String digest(Connection store, String sql) throws Exception {
        MessageDigest hash = MessageDigest.getInstance("SHA-256");
        long rows = 0;
        try (Statement statement = store.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            int columns = found.getMetaData().getColumnCount();
            for (; found.next(); rows++)
                for (int i = 1; i <= columns; i++)
                    hash.update((found.getString(i) + "|").getBytes(StandardCharsets.UTF_8));
        }
        return rows + " rows, " + HexFormat.of().formatHex(hash.digest());
    }
}
