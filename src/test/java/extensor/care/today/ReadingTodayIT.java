package extensor.care.today;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.notes.NoteDraft;
import extensor.care.notes.VisitSheet;
import extensor.care.notes.WritingNotes;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskLine;
import extensor.care.visits.Slot;
import extensor.care.visits.VisitState;
import extensor.container.Inside;
import extensor.container.inside.Ceilings;
import extensor.container.inside.ClinicAtWork;
import extensor.shared.Id;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A therapist's day: what is on it, and that it costs five statements with one patient and with three hundred. */
@Inside
class ReadingTodayIT extends ClinicAtWork {
    @Inject
    ReadingToday today;

    @Inject
    WritingNotes writingNotes;

    @Inject
    Ceilings ceilings;

    private long plan;

    /** It is noon, and the plan has run for three days. */
    @BeforeEach
    void somebodyIsTreatedEveryDay() {
        time.stop();
        passUntil(7, 0);
        plan = plan(0, 28, 7, "MT_MASSAGE");
        time.pass(Duration.ofDays(3));
        passUntil(12, 0);
    }

    private long visit(int daysAgo, int hour, VisitState state) {
        return visitAt(at(-daysAgo, hour, 0), plan, thea, state);
    }

    private long visitOfColleague(int daysAgo, int hour, VisitState state) {
        return visitAt(at(-daysAgo, hour, 0), plan, colleague, state);
    }

    private TherapistDay day() {
        return acting.as(thea, () -> today.mine());
    }

    @Test
    void visits_of_today_stand_in_their_order_and_those_of_before_wait_to_be_written() {
        long late = visit(0, 17, VisitState.BOOKED);
        long early = visit(0, 8, VisitState.ARRIVED);
        long before = visit(1, 9, VisitState.ARRIVED);
        visit(1, 10, VisitState.NO_SHOW);
        visit(-1, 10, VisitState.BOOKED);
        visitOfColleague(0, 9, VisitState.ARRIVED);
        assertThat(day().visits()).extracting(v -> v.line().id()).containsExactly(early, late);
        assertThat(day().visits().get(0).toWrite()).isTrue();
        assertThat(day().unwritten()).extracting(v -> v.line().id()).containsExactly(before);
        VisitSheet draft = acting.as(
                thea, () -> writingNotes.write(before, 0, NoteDraft.NOTHING.said(1, null, "Talked it through")));
        assertThat(day().unwritten().get(0).begun()).isTrue();
        acting.as(
                thea,
                () -> writingNotes.sign(
                        before, draft.note().revision(), draft.note().writing()));
        assertThat(day().unwritten()).isEmpty();
    }

    private long begun(long visit) {
        acting.as(thea, () -> writingNotes.write(visit, 0, NoteDraft.NOTHING.said(1, null, "Begun")));
        return visit;
    }

    private List<String> unfinished() {
        return day().unfinished().stream().map(d -> d.line().key()).toList();
    }

    @Test
    void a_note_begun_at_a_colleagues_visit_is_to_be_finished_by_who_began_it() {
        long visit = begun(visitOfColleague(1, 9, VisitState.ARRIVED));
        assertThat(unfinished()).containsExactly(Id.text(visit));
    }

    @Test
    void a_note_is_to_be_finished_however_old_it_is() {
        long visit = begun(visit(1, 9, VisitState.ARRIVED));
        assertThat(unfinished()).as("it stands among those to write").isEmpty();
        assertThat(day().unwritten()).extracting(v -> v.line().id()).containsExactly(visit);
        time.pass(Duration.ofDays(45));
        assertThat(day().unwritten()).isEmpty();
        assertThat(unfinished()).containsExactly(Id.text(visit));
    }

    @Test
    void a_note_stays_to_be_seen_when_its_visit_is_cancelled_moved_ahead_or_missed_and_stands_only_once() {
        long cancelled = begun(visit(2, 9, VisitState.BOOKED));
        long moved = begun(visit(2, 10, VisitState.BOOKED));
        long missed = begun(visit(2, 11, VisitState.BOOKED));
        long waits = begun(visit(2, 12, VisitState.ARRIVED));
        long today = begun(visit(0, 8, VisitState.ARRIVED));
        assertThat(unfinished()).isEmpty();
        cancel(cancelled);
        move(
                appointment(moved),
                new Slot(
                        thea.account(),
                        room,
                        List.of(),
                        clinic.today().plusDays(9).atTime(10, 0)));
        acting.as(desk, () -> checkingIn.noShow(missed));
        assertThat(unfinished()).containsExactly(Id.text(cancelled), Id.text(moved), Id.text(missed));
        assertThat(day().unwritten()).extracting(v -> v.line().id()).containsExactly(waits);
        acting.as(desk, () -> checkingIn.undo(today));
        acting.as(desk, () -> checkingIn.noShow(today));
        assertThat(day().visits()).filteredOn(TherapistDay.DayVisit::begun).hasSize(1);
        assertThat(unfinished()).hasSize(3);
        sent();
    }

    @Test
    void at_half_past_eleven_in_the_evening_it_is_still_today_at_the_site() {
        passUntil(23, 30);
        long visit = visit(0, 9, VisitState.ARRIVED);
        assertThat(day().visits()).extracting(v -> v.line().id()).containsExactly(visit);
        assertThat(day().date()).isEqualTo(clinic.today());
        assertThat(acting.as(thea, () -> writingNotes.open(visit)).open()).isTrue();
    }

    @Test
    void somebody_elses_version_is_news_and_my_own_is_not() {
        assertThat(day().versions()).isEmpty();
        SignedIn dana = clinic.staff(Role.THERAPIST);
        clinic.episode(dana, patient);
        practice.revise(dana, plan, 21, 2);
        assertThat(day().versions()).extracting(c -> c.plan().id()).containsExactly(plan);
    }

    @Test
    void what_got_worse_is_watched_from_its_first_day_and_a_review_waits_for_its_own() {
        task("WORSENING", "pain", 4, clock.instant());
        task("REVIEW", "", 4, clock.instant());
        assertThat(day().news()).extracting(TaskLine::kind).containsExactly(TaskKind.WORSENING);
        assertThat(day().watches(day().news().get(0))).isTrue();
        time.pass(Duration.ofDays(4));
        assertThat(day().news()).extracting(TaskLine::kind).containsExactly(TaskKind.REVIEW);
        assertThat(day().older()).extracting(TaskLine::kind).containsExactly(TaskKind.WORSENING);
        assertThat(day().watches(day().older().get(0))).isFalse();
    }

    @Test
    void what_came_up_three_days_ago_is_not_since_yesterday_and_still_open() {
        task("TOO_SORE", "1", 0, clock.instant().minus(Duration.ofDays(3)));
        task("TOO_SORE", "2", 0, clock.instant().minus(Duration.ofDays(1)));
        assertThat(day().news()).hasSize(1);
        assertThat(day().older()).hasSize(1);
    }

    private void task(String kind, String part, int dueInDays, Instant created) {
        rows.change(
                "insert into task (id, revision, patient_id, kind, role, subject_kind, subject_id, subject_part, due_on, created_at) values (?, 1, ?, ?, 'THERAPIST', 'PATIENT', ?, ?, ?, ?)",
                Id.next(),
                patient,
                kind,
                patient,
                part,
                LocalDate.ofInstant(created, NEW_YORK).plusDays(dueInDays),
                Timestamp.from(created));
    }

    @Test
    void each_visit_says_where_its_patient_stands() {
        visit(0, 8, VisitState.ARRIVED);
        assertThat(day().here()).isEqualTo(1);
        assertThat(day().passed()).isEqualTo(1);
        CaseSummary summary = day().visits().get(0).summary();
        assertThat(summary.patient()).isEqualTo(patient);
        assertThat(summary.of(null).orElseThrow().plan().day()).isEqualTo(4);
    }

    @Test
    void somebody_who_walked_in_stands_among_the_visits_once_the_note_is_signed() {
        long walked = acting.as(thea, () -> writingNotes.walkIn(plan));
        assertThat(day().walkIns()).isEmpty();
        assertThat(day().size()).isZero();
        int revision = acting.as(thea, () -> writingNotes.open(walked)).note().revision();
        acting.as(thea, () -> writingNotes.sign(walked, revision, NoteDraft.NOTHING));
        assertThat(day().walkIns()).extracting(d -> d.line().visit()).containsExactly(walked);
        assertThat(day().done()).isEqualTo(1);
        assertThat(day().unfinished()).isEmpty();
        assertThat(day().over()).isTrue();
        time.pass(Duration.ofDays(1));
        assertThat(day().walkIns()).isEmpty();
        assertThat(day().over()).as("nothing was to do").isFalse();
    }

    @Test
    void a_day_is_over_when_all_visits_are_and_no_note_waits() {
        visit(0, 8, VisitState.NO_SHOW);
        assertThat(day().over()).isTrue();
        visit(1, 9, VisitState.ARRIVED);
        assertThat(day().over()).as("a note of yesterday waits").isFalse();
    }

    @Test
    void three_hundred_patients_cost_five_statements() {
        visit(0, 8, VisitState.ARRIVED);
        assertThat(day().visits()).hasSize(1);
        int few = sent();
        long first = clinic.crowd(300, "t" + Id.text(Id.next()), thea.account());
        try {
            clinic.treated(first, 300, thea.account(), plan);
            for (int i = 0; i < 40; i++)
                rows.change(
                        "insert into task (id, revision, patient_id, kind, role, subject_kind, subject_id, message, due_on, created_at) values (?, 1, ?, 'WORSENING', 'THERAPIST', 'PATIENT', ?, 'pain', ?, '2026-01-01 00:00:00')",
                        Id.next(),
                        first + i,
                        first + i,
                        clinic.today());
            assertThat(day().cases()).hasSizeGreaterThan(300);
            assertThat(day().older()).hasSize(40);
            assertThat(day().news()).isEmpty();
            assertThat(sent()).isEqualTo(few);
        } finally {
            rows.change("delete from task where patient_id between ? and ?", first, first + 299);
            clinic.disperse(first, 300);
        }
    }

    private int sent() {
        return ceilings.sent("today", 5, thea, () -> today.mine());
    }
}
