package extensor.care.notes;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.booking.ChosenSlot;
import extensor.care.booking.WorklistLine;
import extensor.care.progress.Adherence.Share;
import extensor.care.progress.ReadingProgress;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.BookingProblem;
import extensor.care.visits.CancelReason;
import extensor.care.visits.Slot;
import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A walk-in counts as one of the visits that the plan asks for: the desk books one less, and the patient has kept it. */
@Inside
class WalkInCountsIT extends ClinicAtWork {
    @Inject
    WritingNotes writingNotes;

    @Inject
    ReadingProgress progress;

    private long plan;

    /** Four visits in a fortnight, none of them booked. */
    @BeforeEach
    void aPlanIsSignedAtTenInTheMorning() {
        time.stop();
        passUntil(10, 0);
        plan = plan(0, 14, 2, "MT_MASSAGE");
    }

    /** Signing once more changes nothing. */
    private void walksIn() {
        long visit = acting.as(thea, () -> writingNotes.walkIn(plan));
        int revision = acting.as(thea, () -> writingNotes.open(visit)).note().revision();
        acting.as(thea, () -> writingNotes.sign(visit, revision, NoteDraft.NOTHING));
        acting.as(thea, () -> writingNotes.sign(visit, revision, NoteDraft.NOTHING));
    }

    private List<Integer> toBook() {
        return offer(plan).lines().stream().map(line -> line.window().ordinal()).toList();
    }

    /** Books the next visit in this many days at this hour. */
    private long booked(int inDays, int hour) {
        Slot slot = new Slot(
                thea.account(), room, List.of(), clinic.today().plusDays(inDays).atTime(hour, 0));
        return book(plan, List.of(new ChosenSlot(offer(plan).lines().get(0).visit(), slot)))
                .get(0);
    }

    private Share kept() {
        return acting.as(thea, () -> progress.adherence(patient)).orElseThrow().visits();
    }

    @Test
    void a_visit_after_the_last_day_of_the_plan_gives_what_the_last_day_gives() {
        passTo(at(20, 8, 0));
        long visit = book(plan, offer(plan).proposed().subList(0, 1)).get(0);
        passTo(appointment(visit).time().startsAt());
        assertThat(acting.as(thea, () -> writingNotes.open(visit)).items()).hasSize(1);
    }

    @Test
    void the_desk_books_one_visit_less_and_no_version_asks_for_it_again() {
        walksIn();
        assertThat(toBook()).containsExactly(2, 3, 4);
        assertThat(waiting(plan).get(0).unbooked().number()).isEqualTo(3);
        book(plan);
        assertThat(waiting(plan)).isEmpty();
        practice.revise(thea, plan, 14, 2);
        assertThat(toBook()).isEmpty();
        practice.revise(thea, plan, 21, 2);
        assertThat(toBook()).as("six less three and the one").containsExactly(5, 6);
        assertThat(kept()).isEqualTo(new Share(1, 1));
    }

    @Test
    void who_missed_the_visit_and_comes_later_that_day_has_kept_it() {
        long missed = booked(0, 11);
        passUntil(12, 0);
        acting.as(desk, () -> checkingIn.noShow(missed));
        assertThat(toBook()).containsExactly(1, 2, 3, 4);
        assertThat(kept()).isEqualTo(new Share(0, 1));
        walksIn();
        assertThat(toBook()).containsExactly(2, 3, 4);
        assertThat(kept()).isEqualTo(new Share(1, 1));
        assertThat(acting.refusalAs(desk, () -> checkingIn.undo(missed))).isEqualTo("booking.booked-again");
    }

    @Test
    void what_is_overdue_is_given_first() {
        time.pass(Duration.ofDays(8));
        walksIn();
        assertThat(toBook()).as("the visit of that day is the third").containsExactly(2, 3, 4);
        assertThat(waiting(plan).get(0).unbooked().late()).isEqualTo(1);
    }

    @Test
    void where_all_are_booked_the_last_booking_is_one_more_than_the_plan_asks_for() {
        booked(1, 11);
        List<Long> booked = book(plan);
        long last = booked.get(booked.size() - 1);
        walksIn();
        WorklistLine line = waiting(plan).get(0);
        assertThat(line.unbooked().number()).isZero();
        assertThat(line.troubled()).singleElement().satisfies(v -> {
            assertThat(v.id()).isEqualTo(last);
            assertThat(v.problems()).containsExactly(BookingProblem.NOT_ASKED);
        });
        int revision = line.troubled().get(0).revision();
        acting.as(desk, () -> cancellingVisits.cancel(last, revision, CancelReason.PATIENT_ASKED));
        assertThat(waiting(plan)).as("nothing waits to be booked in its place").isEmpty();
        undoCancelling(last);
        assertThat(waiting(plan).get(0).troubled())
                .singleElement()
                .extracting(AppointmentLine::id)
                .isEqualTo(last);
    }
}
