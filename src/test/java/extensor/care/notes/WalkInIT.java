package extensor.care.notes;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.booking.Practice;
import extensor.care.patients.Clinic;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.container.inside.Rows;
import extensor.container.inside.SetClock;
import extensor.shared.Refusal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody comes whom nobody booked: which version of the plan counts, and what becomes of it beside an appointment of the same day. */
@Inside
class WalkInIT {
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
    void itIsTenInTheMorning() {
        time.stop();
        passUntil(10, 0);
        thea = clinic.staff(Role.THERAPIST);
        patient = clinic.register(thea);
        long episode = clinic.episode(thea, patient);
        room = practice.room(practice.siteOf(episode), "TREATMENT_ROOM");
        plan = practice.plan(thea, patient, episode, 0, 14, 2, "MT_MASSAGE");
    }

    @AfterEach
    void theClockIsRight() {
        time.free();
    }

    /** On the next day when it is later already. */
    private void passUntil(int hour, int minute) {
        Instant then = clinic.today()
                .atTime(LocalTime.of(hour, minute))
                .atZone(NEW_YORK)
                .toInstant();
        if (then.isBefore(clock.instant())) then = then.plus(Duration.ofDays(1));
        time.pass(Duration.between(clock.instant(), then));
    }

    private long walkIn() {
        return acting.as(thea, () -> writingNotes.walkIn(plan));
    }

    private VisitSheet signed(long visit) {
        int revision = acting.as(thea, () -> writingNotes.open(visit)).note().revision();
        return acting.as(thea, () -> writingNotes.sign(visit, revision, NoteDraft.NOTHING));
    }

    private long booked(int hour, String state) {
        return visiting.booked(
                plan,
                thea.account(),
                room,
                clinic.today().atTime(hour, 0).atZone(NEW_YORK).toInstant(),
                state);
    }

    @Test
    void what_is_signed_days_later_stands_for_the_version_that_was_in_force_when_its_day_ended() {
        long visit = walkIn();
        passUntil(23, 30);
        practice.again(thea, plan, 21, 2);
        passUntil(0, 30);
        practice.again(thea, plan, 28, 2);
        time.pass(Duration.ofDays(2));
        assertThat(acting.as(thea, () -> writingNotes.open(visit)).plan().version())
                .isEqualTo(2);
        VisitSheet signed = signed(visit);
        assertThat(signed.plan().version()).isEqualTo(2);
        assertThat(rows.number("select version_number from encounter where visit_id = ?", visit))
                .isEqualTo(2);
    }

    @Test
    void somebody_who_is_booked_that_day_is_written_at_the_visit_that_was_booked() {
        long later = booked(15, "BOOKED");
        long here = booked(11, "ARRIVED");
        booked(9, "CANCELLED");
        booked(8, "NO_SHOW");
        assertThat(walkIn()).as("the first that is not signed").isEqualTo(here);
        signed(here);
        assertThat(walkIn()).as("the next that is not signed").isEqualTo(later);
        assertThat(rows.number("select count(*) from encounter where plan_id = ?", plan))
                .isEqualTo(1);
    }

    @Test
    void a_day_whose_visit_is_signed_gets_no_second_record_but_additions() {
        long visit = booked(9, "ARRIVED");
        signed(visit);
        assertThat(acting.failureAs(thea, () -> writingNotes.walkIn(plan)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("visit.signed-today"));
        assertThat(rows.number("select count(*) from encounter where plan_id = ?", plan))
                .isEqualTo(1);
        passUntil(7, 0);
        assertThat(walkIn()).as("the next day is another one").isNotEqualTo(visit);
    }

    @Test
    void who_missed_the_appointment_and_comes_later_is_written_as_somebody_who_just_came() {
        long missed = booked(8, "NO_SHOW");
        long visit = walkIn();
        assertThat(visit).isNotEqualTo(missed);
        assertThat(signed(visit).signed()).isTrue();
    }

    @Test
    void a_visit_begun_without_an_appointment_is_found_again_although_one_was_booked_since() {
        long begun = walkIn();
        booked(15, "BOOKED");
        assertThat(walkIn()).isEqualTo(begun);
    }
}
