package extensor.care.booking;

import extensor.care.course.Course;
import extensor.care.course.Visit;
import extensor.care.course.Visits;
import extensor.care.course.VisitWindow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Somebody came who was not booked, and was treated: the plan asks for one visit less. That is the first which is free; where all are booked it is that
 * of the last booking ahead, which then is one more than the plan asks for, and the desk is told.
 */
@ApplicationScoped
public class WalkInRecorder {
    @Inject
    Visits expectedVisits;

    @Inject
    BookablePlans bookablePlans;

    @Inject
    WalkIns walkIns;

    @Inject
    RecheckBookings recheckBookings;

    @Inject
    Clock clock;

    /** Such a visit of this plan was signed under this id. */
    public void given(long signed, long plan, LocalDate on) {
        List<Visit> all = expectedVisits.toChange(plan);
        Predicate<VisitWindow> alike =
                Course.alike(all.stream().map(Visit::expected).toList(), on);
        List<Visit> visits =
                all.stream().filter(v -> alike.test(v.expected())).toList();
        Optional<Visit> given =
                visits.stream().filter(v -> !v.isBooked()).findFirst().or(() -> ofLastBooking(plan, visits));
        given.ifPresent(Visit::markBooked);
        walkIns.add(new WalkIn(signed, plan, on, given.orElse(null)));
    }

    private Optional<Visit> ofLastBooking(long plan, List<Visit> visits) {
        Instant now = clock.instant();
        BookablePlan context = bookablePlans.of(plan);
        return context.appointments().stream()
                .filter(a ->
                        a.state() == VisitState.BOOKED && a.startsAt().isAfter(now))
                .filter(a -> a.among(visits).isPresent())
                .reduce((earlier, later) -> later)
                .flatMap(spare -> {
                    Optional<Visit> freed = spare.among(visits);
                    spare.standFor(null, Claim.NONE);
                    recheckBookings.look(List.of(new RecheckBookings.Standing(spare, null, context.site(), false)));
                    return freed;
                });
    }
}
