package extensor.care.notes;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.visits.VisitState;
import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walk-ins: which version of the plan counts, and how they go with a visit booked for the same day. */
@Inside
class WalkInIT extends ClinicAtWork {
    @Inject
    WritingNotes writingNotes;

    private long plan;

    @BeforeEach
    void aPlanWasSignedEarlierThatMorning() {
        time.stop();
        passUntil(7, 0);
        plan = plan(0, 14, 2, "MT_MASSAGE");
        passUntil(10, 0);
    }

    private long booked(int hour, VisitState state) {
        return visitAt(at(0, hour, 0), plan, thea, state);
    }

    private long walkIn() {
        return acting.as(thea, () -> writingNotes.walkIn(plan));
    }

    private VisitSheet signed(long visit) {
        int revision = acting.as(thea, () -> writingNotes.open(visit)).note().revision();
        return acting.as(thea, () -> writingNotes.sign(visit, revision, NoteDraft.NOTHING));
    }

    @Test
    void what_is_signed_days_later_stands_for_the_version_that_was_in_force_when_its_day_ended() {
        long visit = walkIn();
        passUntil(23, 30);
        practice.revise(thea, plan, 21, 2);
        passUntil(0, 30);
        practice.revise(thea, plan, 28, 2);
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
        long later = booked(15, VisitState.BOOKED);
        long here = booked(11, VisitState.ARRIVED);
        booked(9, VisitState.CANCELLED);
        booked(8, VisitState.NO_SHOW);
        assertThat(walkIn()).as("the first that is not signed").isEqualTo(here);
        signed(here);
        assertThat(walkIn()).as("the next that is not signed").isEqualTo(later);
        assertThat(rows.number("select count(*) from encounter where plan_id = ?", plan))
                .isEqualTo(1);
    }

    @Test
    void a_day_whose_visit_is_signed_gets_no_second_record_but_additions() {
        long visit = booked(9, VisitState.ARRIVED);
        signed(visit);
        assertThat(acting.refusalAs(thea, () -> writingNotes.walkIn(plan))).isEqualTo("visit.signed-today");
        assertThat(rows.number("select count(*) from encounter where plan_id = ?", plan))
                .isEqualTo(1);
        passUntil(7, 0);
        assertThat(walkIn()).as("the next day is another one").isNotEqualTo(visit);
    }

    @Test
    void who_missed_the_visit_and_comes_later_is_written_as_somebody_who_just_came() {
        long missed = booked(8, VisitState.NO_SHOW);
        long visit = walkIn();
        assertThat(visit).isNotEqualTo(missed);
        assertThat(signed(visit).signed()).isTrue();
    }

    @Test
    void a_visit_begun_without_a_booking_is_found_again_although_one_was_booked_since() {
        long begun = walkIn();
        booked(15, VisitState.BOOKED);
        assertThat(walkIn()).isEqualTo(begun);
    }
}
