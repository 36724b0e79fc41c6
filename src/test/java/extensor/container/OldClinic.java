package extensor.container;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** A clinic from before a visit had one id, with expected, booked, walked-in and written visits in tables of their own, in every possible form. */
final class OldClinic {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 1, 1, 8, 0);
    private static final long SITE = 1;
    private static final long THERAPIST = 2;
    private static final long ROOM = 3;

    private static final List<String> TABLES = List.of(
            "site(id, revision, name, zone)",
            "account(id, revision, sign_in_name, sign_in_key, name, role, enabled, epoch, created_at)",
            "room(id, revision, site_id, name, kind, active)",
            "audit_entry(id, chain, seq, happened_at, account, role, verb, patient, subject, outcome, request, address, previous_seal, seal)",
            "patient(id, revision, record_number, given_names, family_name, name_key, birth_date, sex, coverage, created_at, created_by)",
            "episode(id, revision, patient_id, problem, region, onset, mechanism, high_energy, severity, long_term, site_id, therapist_id, opened_at, closed_at)",
            "treatment_plan(id, revision, patient_id, episode_id, title, state, starts_on, ends_on, draft_number, signed_number, changed_by, changed_at, opened_at)",
            "expected_visit(id, revision, plan_id, patient_id, track, ordinal, window_from, window_to, minutes, rooms, devices, possible, booked, cause, since)",
            "appointment(id, revision, site_id, patient_id, plan_id, expected_id, track, ordinal, therapist_id, room_id, devices, starts_at, minutes, state, troubles, arrived_at, cancel_reason, request_key, booked_by, booked_at)",
            "appointment_cell(resource_id, cell, appointment_id)",
            "encounter(id, revision, patient_id, plan_id, version_number, appointment_id, walk_in, given_on, therapist_id, therapist, state, content, hash, planned_count, exception_count, changed_by, changed_at, signed_by, signer, signed_at)",
            "walk_in(id, revision, plan_id, expected_id, track, ordinal, given_on)",
            "addendum(id, revision, encounter_id, reason, words, written_by, author, written_at)",
            "task(id, revision, patient_id, kind, role, about, words, due_on, created_at)");

    /** What becomes of a visit that a plan promises. */
    private enum Shape {
        GIVEN,
        WAITS,
        MISSED_THEN_GIVEN,
        CANCELLED_THEN_BOOKED,
        WALKED_IN,
        ARRIVED,
        BOOKED,
        MISSED_AND_WAITS
    }

    private final Connection store;
    private final Batches rows;
    private long last = 1_000_000;
    private long patient;
    private long plan;

    OldClinic(Connection store) throws SQLException {
        this.store = store;
        this.rows = new Batches(store);
        store.setAutoCommit(false);
        for (String table : TABLES) rows.table(table);
    }

    /** Adds this many patients, each with a plan of one visit a week. */
    void fill(int patients, int weeks) throws SQLException {
        rows.add("site", SITE, 1, "Old site", "Europe/Berlin");
        rows.add("account", THERAPIST, 1, "thea", "thea", "Thea", "THERAPIST", true, 0, NOW);
        rows.add("room", ROOM, 1, SITE, "Room", "GYM", true);
        for (int i = 0; i < patients; i++) {
            planned(i, weeks);
            for (int k = 1; k <= weeks; k++) promised(k, Shape.values()[(k + i) % Shape.values().length]);
            strays(weeks);
        }
        rows.send();
        store.setAutoCommit(true);
    }

    private void planned(int number, int weeks) throws SQLException {
        patient = next();
        plan = next();
        long episode = next();
        rows.add("patient", patient, 1, "R" + number, "Ann", "Old", "old ann", FIRST, "FEMALE", "NONE", NOW, THERAPIST);
        rows.add(
                "episode",
                episode,
                1,
                patient,
                "LBP",
                "LOW_BACK",
                FIRST,
                "NONE",
                false,
                3,
                false,
                SITE,
                THERAPIST,
                NOW,
                number % 10 == 0 ? NOW : null);
        String state = number % 10 == 0 ? "ENDED" : "SIGNED";
        rows.add(
                "treatment_plan",
                plan,
                1,
                patient,
                episode,
                "Back",
                state,
                FIRST,
                FIRST.plusWeeks(weeks),
                0,
                1,
                "Thea",
                NOW,
                NOW);
        rows.add(
                "audit_entry",
                next(),
                0,
                (long) number,
                NOW,
                THERAPIST,
                "THERAPIST",
                "Charting.sign",
                patient,
                "visit " + number,
                "DONE",
                "r",
                "127.0.0.1",
                "seal " + (number - 1),
                "seal " + number);
    }

    private void promised(int ordinal, Shape shape) throws SQLException {
        long promise = next();
        LocalDate day = FIRST.plusWeeks(ordinal - 1L);
        LocalDateTime at = day.atTime(9, 0);
        boolean waits = shape == Shape.WAITS || shape == Shape.MISSED_AND_WAITS;
        rows.add(
                "expected_visit",
                promise,
                1,
                plan,
                patient,
                "THERAPY",
                ordinal,
                day,
                day.plusDays(6),
                30,
                "GYM",
                "",
                ordinal % 7 != 0,
                !waits,
                shape == Shape.MISSED_AND_WAITS ? "NO_SHOW" : "NEW_PLAN",
                NOW);
        switch (shape) {
            case WAITS -> {}
            case GIVEN -> signed(appointment(promise, ordinal, at, "GIVEN"), day);
            case BOOKED -> appointment(promise, ordinal, at, "BOOKED");
            case ARRIVED -> note(appointment(promise, ordinal, at, "ARRIVED"), day, false);
            case WALKED_IN -> rows.add("walk_in", signed(null, day), 1, plan, promise, "THERAPY", ordinal, day);
            case MISSED_AND_WAITS -> appointment(null, ordinal, at, "NO_SHOW");
            case MISSED_THEN_GIVEN -> {
                appointment(null, ordinal, at, "NO_SHOW");
                signed(appointment(promise, ordinal, at.plusDays(1), "GIVEN"), day.plusDays(1));
            }
            case CANCELLED_THEN_BOOKED -> {
                note(appointment(null, ordinal, at, "CANCELLED"), day, false);
                long booked = appointment(promise, ordinal, at.plusDays(2), "BOOKED");
                rows.add("task", next(), 1, patient, "ANOTHER_TIME", "DESK", booked, "MORNING", day, NOW);
            }
        }
    }

    /** What no plan asks for: a booking too many, one of no plan, somebody who just came, and somebody whose note is not signed yet. */
    private void strays(int weeks) throws SQLException {
        LocalDate later = FIRST.plusWeeks(weeks);
        appointment(null, weeks + 1, later.atTime(10, 0), "BOOKED");
        long itsPlan = plan;
        plan = 0;
        appointment(null, 1, later.atTime(11, 0), "BOOKED");
        plan = itsPlan;
        rows.add("walk_in", signed(null, later.plusDays(1)), 1, plan, null, "THERAPY", 0, later.plusDays(1));
        note(null, later.plusDays(2), false);
    }

    private long appointment(Long promise, int ordinal, LocalDateTime at, String state) throws SQLException {
        long id = next();
        boolean cancelled = state.equals("CANCELLED");
        rows.add(
                "appointment",
                id,
                2,
                SITE,
                patient,
                plan == 0 ? null : plan,
                promise,
                "THERAPY",
                ordinal,
                THERAPIST,
                ROOM,
                "",
                at,
                30,
                state,
                promise == null ? "NOT_ASKED" : "",
                state.equals("ARRIVED") ? at : null,
                cancelled ? "PATIENT_ASKED" : null,
                "old-" + id,
                THERAPIST,
                NOW);
        if (!cancelled) rows.add("appointment_cell", patient, id, id);
        return id;
    }

    private long signed(Long appointment, LocalDate on) throws SQLException {
        long id = note(appointment, on, true);
        if (id % 5 == 0) rows.add("addendum", next(), 1, id, "Forgot", "more of " + id, THERAPIST, "Thea", NOW);
        return id;
    }

    private long note(Long appointment, LocalDate on, boolean signed) throws SQLException {
        long id = next();
        rows.add(
                "encounter",
                id,
                1,
                patient,
                plan,
                signed ? 1 : 0,
                appointment,
                appointment == null ? plan + ":" + on : null,
                on,
                THERAPIST,
                "Thea",
                signed ? "SIGNED" : "DRAFT",
                "{\"note\":\"visit " + id + "\"}",
                signed ? "%064d".formatted(id) : null,
                3,
                0,
                "Thea",
                NOW,
                signed ? THERAPIST : null,
                signed ? "Thea" : null,
                signed ? NOW : null);
        return id;
    }

    private long next() {
        return last++;
    }
}
