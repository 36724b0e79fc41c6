package extensor.care.visits;

import extensor.care.course.Course;
import extensor.care.course.VisitWindow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Somebody walked in and was treated, so the plan asks for one visit less: the first one that waits. Where all are booked it is the last booking ahead,
 * which is then one too many, and the desk is told. Who walked in without a plan stands for nothing of any.
 */
@ApplicationScoped
public class WalkInRecorder {
    @Inject
    Visits visits;

    @Inject
    RecheckBookings recheckBookings;

    @Inject
    Clock clock;

    /** The note of this visit has been signed. */
    public void given(Visit walkedIn) {
        List<Visit> alike = alike(walkedIn);
        alike.stream()
                .filter(Visit::isWaiting)
                .findFirst()
                .or(() -> lastBooking(alike))
                .ifPresent(asked -> take(walkedIn, asked));
        walkedIn.markGiven();
    }

    /** What the plan asks for that this visit can be, in the order of the windows; nothing where it has no plan. */
    private List<Visit> alike(Visit walkedIn) {
        if (walkedIn.plan() == null) return List.of();
        List<Visit> asked = visits.ofPlan(walkedIn.plan()).stream()
                .filter(v -> v.window().isPresent())
                .toList();
        Predicate<VisitWindow> alike =
                Course.alike(asked.stream().map(v -> v.window().get()).toList(), walkedIn.walkedInOn());
        return asked.stream().filter(v -> alike.test(v.window().get())).toList();
    }

    private Optional<Visit> lastBooking(List<Visit> asked) {
        return asked.stream()
                .filter(v -> v.isBooked() && v.appointment().startsAt().isAfter(clock.instant()))
                .max(Comparator.comparing(v -> v.appointment().startsAt()));
    }

    private void take(Visit walkedIn, Visit asked) {
        VisitWindow window = asked.window().orElseThrow();
        if (asked.isWaiting()) asked.withdraw();
        else freed(asked);
        visits.flush();
        walkedIn.promise(window);
    }

    private void freed(Visit spare) {
        spare.releaseForGood();
        recheckBookings.recheck(List.of(
                new RecheckBookings.BookedAhead(spare, spare.appointment().site(), false)));
    }
}
