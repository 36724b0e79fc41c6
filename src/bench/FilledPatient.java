package extensor.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** One patient of the fill with all that belongs to the record. Visits lie so that nobody and nothing is booked twice: the n-th visit is at the n-th time of a day. */
final class FilledPatient {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final int VISITS = 10;
    private static final int EVERY = 2;
    private static final int MINUTES = 30;
    private static final int FACTS = 3;
    private static final int REPORTS = 3;
    private static final int KEPT_CELLS = 7;
    private static final int NUMBERS = 1_000_000;
    private static final LocalDateTime NEVER = LocalDateTime.of(9999, 12, 31, 0, 0);

    /** What all of them are made from. */
    record Shapes(List<PlanModel> models, List<String> conditions, FilledStaff staff, LocalDate today) {}

    private final int number;
    private final Random random;
    private final Shapes shapes;
    private final TableRows rows;
    private final FilledStaff.Post post;
    private final PlanModel model;
    private final LocalDate day;
    private final LocalDateTime registered;

    /** `ago` counts the patients who came after this one. */
    FilledPatient(int number, int ago, Random random, Shapes shapes, TableRows rows) {
        this.number = number;
        this.random = random;
        this.shapes = shapes;
        this.rows = rows;
        int therapists = shapes.staff().posts().size();
        this.post = shapes.staff().posts().get(ago % therapists);
        this.model = shapes.models().get(random.nextInt(shapes.models().size()));
        this.day = shapes.today().minusDays(ago / therapists);
        this.registered = day.atTime(7, 0);
    }

    /** The id of the part-th row of something that belongs to this patient: ids rise with time, and lie below all that the program makes. */
    static long id(int patient, int part) {
        return 10_000_000L + patient * 101L + part;
    }

    long id() {
        return id(number, 0);
    }

    long therapist() {
        return post.account();
    }

    LocalDate day() {
        return day;
    }

    void add() throws SQLException {
        person();
        LocalDate end = model.end(day);
        boolean over = end.isBefore(shapes.today().minusDays(2));
        LocalDateTime closed = over ? end.plusDays(1).atTime(20, 0) : null;
        treated(closed);
        planned(end, closed);
        for (int i = 0; i < VISITS; i++) visit(i);
        promised(end);
        for (int i = 0; i < FACTS; i++) fact(i);
        for (int i = 0; i < REPORTS; i++) report(i);
    }

    private void person() throws SQLException {
        String given = FilledNames.given(random);
        String family = FilledNames.family(random);
        String phone = "1315" + (2_000_000 + random.nextInt(8_000_000));
        String written = "P-" + (NUMBERS + number);
        LocalDate born = LocalDate.of(1935, 1, 1).plusDays(random.nextInt(28_000));
        String key = (family + " " + given).toLowerCase(Locale.ROOT);
        rows.add(
                "patient(id, revision, record_number, given_names, family_name, name_key, birth_date, sex, phone, phone_normal, spelled, coverage,"
                        + " created_at, created_by)",
                id(), 1, written, given, family, key,
                born, random.nextBoolean() ? "FEMALE" : "MALE", "+" + phone, "+" + phone, "1US",
                "SELF_PAY", registered, post.account());
        for (String word : FilledNames.words(given, family, NUMBERS + number, phone))
            rows.add("patient_word(patient_id, word, name_key)", id(), word, key);
        rows.add("patient_word(patient_id, word, name_key)", id(), "born" + born.toString().replace("-", ""), key);
    }

    private void treated(LocalDateTime closed) throws SQLException {
        rows.add(
                "episode(id, revision, patient_id, problem, icd, description, region, side, muscle, onset, mechanism, high_energy, severity,"
                        + " long_term, site_id, therapist_id, opened_at, closed_at)",
                id(), 1, id(), "SPASM", "M62.830", "Could not straighten up", "LOW_BACK", "MIDLINE", "ERECTOR_SPINAE", day.minusDays(3),
                "LIFTING", false, 5, false, post.site(), post.account(), registered, closed);
        rows.add(
                "care(id, revision, patient_id, account_id, episode_id, source, reason, since, ends_at)",
                id(), 1, id(), post.account(), id(), "EPISODE", "SPASM", registered, closed == null ? NEVER : closed.plusDays(90));
    }

    private void planned(LocalDate end, LocalDateTime closed) throws SQLException {
        rows.add(
                "treatment_plan(id, revision, patient_id, episode_id, title, state, starts_on, ends_on, draft_number, signed_number, changed_by,"
                        + " changed_at, opened_at, ended_at)",
                id(), 1, id(), id(), model.title(), closed == null ? "SIGNED" : "ENDED", day, end, 1, 1, post.name(), registered,
                registered, closed);
        String content = model.content(day);
        rows.add(
                "plan_version(id, revision, plan_id, version_number, content, hash, signed_by, signer, signed_at)",
                id(), 1, id(), 1, content, PlanModel.hash(content), post.account(), post.name(), registered);
        for (PlanModel.Line line : model.lines())
            rows.add(
                    "prescribed_item(id, revision, plan_id, version_number, item, intervention, family, region, side, setting, starts_on, ends_before)",
                    id(number, 1 + line.item()), 1, id(), 1, line.item(), line.intervention(), line.family(), line.region(), line.side(),
                    line.setting(), day.plusDays(line.from()), day.plusDays(line.until()));
    }

    private void visit(int turn) throws SQLException {
        LocalDate on = day.plusDays((long) EVERY * turn);
        LocalDateTime at = on.atTime(post.begins().plusMinutes((long) MINUTES * turn))
                .atZone(ZONE)
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
        boolean past = on.isBefore(shapes.today());
        String state = !past ? "BOOKED" : turn == 4 && number % 3 == 0 ? "NO_SHOW" : turn == 7 && number % 5 == 0 ? "CANCELLED" : "GIVEN";
        rows.add(
                "visit(id, revision, patient_id, episode_id, plan_id, track, ordinal, asked, window_from, window_to, window_minutes, window_room_kinds, possible,"
                        + " state, cause, since, site_id, therapist_id, room_id, starts_at, minutes, request_key, booked_by, booked_at)",
                id(number, turn), 1, id(), id(), id(), "THERAPY", turn + 1, turn + 1, on, on.plusDays(2), MINUTES, "[\"TREATMENT_ROOM\"]", true,
                state, "NEW_PLAN", registered, post.site(), post.account(), post.room(), at, MINUTES, "f" + id(number, turn),
                post.account(), registered);
        if (on.isAfter(shapes.today().minusDays(KEPT_CELLS)) && !state.equals("CANCELLED")) cells(id(number, turn), at);
        if (state.equals("GIVEN") && turn % 5 == 1) note(turn, on, at);
    }

    /** The program reads visits and not these; those of long ago are left out, since there would be eighteen of each visit. */
    private void cells(long visit, LocalDateTime at) throws SQLException {
        long first = at.toEpochSecond(ZoneOffset.UTC) / 300;
        for (long resource : List.of(id(), post.account(), post.room()))
            for (long cell = first; cell < first + MINUTES / 5; cell++)
                rows.add("booking_cell(resource_id, cell, visit_id)", resource, cell, visit);
    }

    private void note(int turn, LocalDate on, LocalDateTime at) throws SQLException {
        PlanModel.Given given = model.note();
        rows.add(
                "encounter(id, revision, patient_id, plan_id, version_number, visit_id, given_on, therapist_id, therapist, state, content,"
                        + " planned_count, exception_count, changed_by, changed_at, signed_by, signer, signed_at)",
                id(number, turn), 1, id(), id(), 1, id(number, turn), on, post.account(), post.name(), "SIGNED", "{\"deviations\":[]}",
                given.planned(), given.exceptions(), post.name(), at, post.account(), post.name(), at);
        rows.add("signed_note(id, revision, content, hash)", id(number, turn), 1, given.content(), given.hash());
    }

    /** A visit that nobody booked: in a plan that is over it stays as it was left. */
    private void promised(LocalDate end) throws SQLException {
        if (number % 3 == 2) return;
        rows.add(
                "visit(id, revision, patient_id, episode_id, plan_id, track, ordinal, asked, window_from, window_to, window_minutes, window_room_kinds, possible,"
                        + " state, cause, since)",
                id(number, VISITS), 1, id(), id(), id(), "THERAPY", VISITS + 1, VISITS + 1, end.minusDays(3), end, MINUTES,
                "[\"TREATMENT_ROOM\"]", true, "EXPECTED", "NEW_PLAN", registered);
    }

    private void fact(int turn) throws SQLException {
        int one = (number + turn * 7) % shapes.conditions().size();
        rows.add(
                "health_fact(id, revision, patient_id, condition_code, presence, act, recorded_at, recorded_by)",
                id(number, turn), 1, id(), shapes.conditions().get(one), "ABSENT", id(number, turn), registered, post.account());
    }

    private void report(int turn) throws SQLException {
        LocalDate on = day.plusDays(1 + turn);
        if (!on.isBefore(shapes.today())) return;
        PlanModel.Line line = model.lines().get(turn % model.lines().size());
        rows.add(
                "home_entry(id, revision, patient_id, plan_id, version_number, item, done_on, outcome, told_at)",
                id(number, turn), 1, id(), id(), 1, line.item(), on, "DONE", on.atTime(18, 0));
    }
}
