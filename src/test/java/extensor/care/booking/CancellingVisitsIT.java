package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.visits.AppointmentLine;
import extensor.care.visits.BookingProblem;
import extensor.care.visits.CancelReason;
import extensor.care.visits.Cause;
import extensor.care.visits.VisitState;
import extensor.container.Inside;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A cancelled visit frees its time and waits to be booked again, or is put back. */
@Inside
class CancellingVisitsIT extends BookedPlan {
    @Test
    void a_cancelled_visit_waits_again_and_is_put_back_while_its_time_is_free() {
        long visit = booked().get(2).id();
        cancel(visit);
        assertThat(cells(visit)).isZero();
        assertThat(waiting(plan)).singleElement().satisfies(line -> {
            assertThat(line.unbooked().number()).isEqualTo(1);
            assertThat(line.unbooked().cause()).isEqualTo(Cause.CANCELLED);
        });
        undoCancelling(visit);
        assertThat(cells(visit)).isEqualTo(3 * 6);
        assertThat(waiting(plan)).isEmpty();
        cancel(visit);
        book(plan);
        assertThat(acting.refusalAs(desk, () -> cancellingVisits.undo(visit))).isEqualTo("booking.already");
    }

    @Test
    void nobody_says_by_hand_that_a_treatment_has_ended() {
        long visit = booked().get(0).id();
        int revision = appointment(visit).revision();
        for (CancelReason reason : new CancelReason[] {CancelReason.TREATMENT_ENDED, null})
            assertThat(acting.refusalAs(desk, () -> cancellingVisits.cancel(visit, revision, reason)))
                    .isEqualTo(NOT_FOUND);
        assertThat(appointment(visit).state()).isEqualTo(VisitState.BOOKED);
    }

    @Test
    void what_was_cancelled_by_mistake_goes_back_also_when_it_has_begun_but_not_the_day_after() {
        long visit = booked().get(0).id();
        AppointmentLine line = appointment(visit);
        time.stop();
        passTo(line.time().startsAt().plusSeconds(300));
        cancel(visit);
        undoCancelling(visit);
        assertThat(appointment(visit).state()).isEqualTo(VisitState.BOOKED);
        assertThat(cells(visit)).isEqualTo(18);
        cancel(visit);
        time.pass(Duration.ofDays(1));
        assertThat(acting.refusalAs(desk, () -> cancellingVisits.undo(visit))).isEqualTo("booking.past");
    }

    @Test
    void what_was_cancelled_before_a_new_version_and_put_back_after_it_is_marked_where_that_asks_for_another_day() {
        AppointmentLine last = booked().get(5);
        cancel(last.id());
        undoCancelling(last.id());
        assertThat(appointment(last.id()).problems()).as("it fits as before").isEmpty();
        cancel(last.id());
        practice.revise(thea, plan, 42, 1);
        undoCancelling(last.id());
        assertThat(appointment(last.id()).problems()).containsExactly(BookingProblem.ANOTHER_DAY);
    }
}
