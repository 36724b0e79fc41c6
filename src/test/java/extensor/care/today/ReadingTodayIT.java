package extensor.care.today;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.booking.Practice;
import extensor.care.notes.NoteDraft;
import extensor.care.notes.VisitSheet;
import extensor.care.notes.Visiting;
import extensor.care.notes.WritingNotes;
import extensor.care.patients.Clinic;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.container.inside.Rows;
import extensor.container.inside.SetClock;
import extensor.container.inside.Statements;
import extensor.shared.Id;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A therapist's day: what stands on it, and that it costs four statements with one patient and with three hundred. */
@Inside
class ReadingTodayIT {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Inject
    Clinic clinic;

    @Inject
    Practice practice;

    @Inject
    Visiting visiting;

    @Inject
    Acting acting;

    @Inject
    Rows rows;

    @Inject
    Statements statements;

    @Inject
    ReadingToday today;

    @Inject
    WritingNotes writingNotes;

    @Inject
    SetClock time;

    @Inject
    Clock clock;

    private SignedIn thea;
    private long patient;
    private long plan;
    private long room;

    @BeforeEach
    void somebodyIsTreated() {
        thea = clinic.staff(Role.THERAPIST);
        patient = clinic.register(thea);
        long episode = clinic.episode(thea, patient);
        room = practice.room(practice.siteOf(episode), "TREATMENT_ROOM");
        plan = practice.plan(thea, patient, episode, 0, 14, 2, "MT_MASSAGE");
    }

    @AfterEach
    void free() {
        time.free();
    }

    private TherapistDay day() {
        return acting.as(thea, () -> today.mine());
    }

    private Instant at(int daysAgo, int hour) {
        return clinic.today()
                .minusDays(daysAgo)
                .atTime(LocalTime.of(hour, 0))
                .atZone(NEW_YORK)
                .toInstant();
    }

    @Test
    void visits_of_today_stand_in_their_order_and_those_of_before_wait_to_be_written() {
        long late = visiting.booked(plan, thea.account(), room, at(0, 17), "BOOKED");
        long early = visiting.booked(plan, thea.account(), room, at(0, 8), "ARRIVED");
        long before = visiting.booked(plan, thea.account(), room, at(1, 9), "ARRIVED");
        visiting.booked(plan, thea.account(), room, at(1, 10), "NO_SHOW");
        visiting.booked(plan, thea.account(), room, at(-1, 10), "BOOKED");
        visiting.booked(plan, clinic.staff(Role.THERAPIST).account(), room, at(0, 9), "ARRIVED");
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
    void a_note_begun_at_a_colleagues_appointment_is_to_be_finished_by_who_began_it() {
        long visit = begun(visiting.booked(plan, clinic.staff(Role.THERAPIST).account(), room, at(1, 9), "ARRIVED"));
        assertThat(unfinished()).containsExactly(Id.text(visit));
    }

    @Test
    void a_note_is_to_be_finished_however_old_it_is() {
        time.stop();
        long visit = begun(visiting.booked(plan, thea.account(), room, at(1, 9), "ARRIVED"));
        assertThat(unfinished()).as("it stands among those to write").isEmpty();
        assertThat(day().unwritten()).extracting(v -> v.line().id()).containsExactly(visit);
        time.pass(Duration.ofDays(45));
        assertThat(day().unwritten()).isEmpty();
        assertThat(unfinished()).containsExactly(Id.text(visit));
    }

    @Test
    void a_note_stays_to_be_seen_when_its_visit_is_cancelled_moved_ahead_or_missed_and_stands_only_once() {
        long cancelled = begun(visiting.booked(plan, thea.account(), room, at(2, 9), "BOOKED"));
        long moved = begun(visiting.booked(plan, thea.account(), room, at(2, 10), "BOOKED"));
        long missed = begun(visiting.booked(plan, thea.account(), room, at(2, 11), "BOOKED"));
        long waits = begun(visiting.booked(plan, thea.account(), room, at(2, 12), "ARRIVED"));
        long today = begun(visiting.booked(plan, thea.account(), room, at(0, 0), "ARRIVED"));
        assertThat(unfinished()).isEmpty();
        rows.change("update visit set state = 'CANCELLED' where id = ?", cancelled);
        rows.change(
                "update visit set starts_at = ? where id = ?",
                LocalDateTime.ofInstant(at(-9, 10), ZoneOffset.UTC),
                moved);
        rows.change("update visit set state = 'NO_SHOW' where id = ?", missed);
        assertThat(unfinished()).containsExactly(Id.text(cancelled), Id.text(moved), Id.text(missed));
        assertThat(day().unwritten()).extracting(v -> v.line().id()).containsExactly(waits);
        rows.change("update visit set state = 'NO_SHOW' where id = ?", today);
        assertThat(day().visits()).filteredOn(TherapistDay.DayVisit::begun).hasSize(1);
        assertThat(unfinished()).hasSize(3);
        assertThat(domain()).isLessThanOrEqualTo(4);
    }

    @Test
    void at_half_past_eleven_in_the_evening_it_is_still_today_at_the_site() {
        time.stop();
        Instant evening = clinic.today().atTime(23, 30).atZone(NEW_YORK).toInstant();
        time.pass(Duration.between(clock.instant(), evening));
        long visit = visiting.booked(plan, thea.account(), room, at(0, 9), "ARRIVED");
        assertThat(day().visits()).extracting(v -> v.line().id()).containsExactly(visit);
        assertThat(day().date()).isEqualTo(clinic.today());
        assertThat(acting.as(thea, () -> writingNotes.open(visit)).open()).isTrue();
    }

    @Test
    void somebody_elses_version_is_news_and_my_own_is_not() {
        assertThat(day().versions()).isEmpty();
        SignedIn dana = clinic.staff(Role.THERAPIST);
        clinic.episode(dana, patient);
        practice.again(dana, plan, 21, 2);
        assertThat(day().versions()).extracting(c -> c.plan().id()).containsExactly(plan);
    }

    @Test
    void three_hundred_patients_cost_four_statements() {
        visiting.booked(plan, thea.account(), room, at(0, 8), "ARRIVED");
        int few = domain();
        assertThat(few).isLessThanOrEqualTo(4);
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
            assertThat(day().news()).hasSize(40);
            assertThat(domain()).isEqualTo(few);
        } finally {
            rows.change("delete from task where patient_id between ? and ?", first, first + 299);
            clinic.disperse(first, 300);
        }
    }

    private int domain() {
        List<String> sent = statements.sentDuring(() -> acting.as(thea, () -> today.mine())).stream()
                .filter(sql -> !sql.toLowerCase(Locale.ROOT).contains("audit_"))
                .toList();
        System.out.println("STATEMENTS today " + sent.size());
        return sent.size();
    }
}
