package extensor.care.booking;

import extensor.care.course.Course;
import extensor.care.course.Courses;
import extensor.care.course.Expected;
import extensor.care.course.ExpectedVisit;
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
public class WalkingIn {
    @Inject
    Courses courses;

    @Inject
    Contexts contexts;

    @Inject
    WalkIns walkIns;

    @Inject
    Marking marking;

    @Inject
    Clock clock;

    /** Such a visit of this plan was signed under this id. */
    public void given(long signed, long plan, LocalDate on) {
        List<ExpectedVisit> all = courses.toChange(plan);
        Predicate<Expected> alike =
                Course.alike(all.stream().map(ExpectedVisit::expected).toList(), on);
        List<ExpectedVisit> visits =
                all.stream().filter(v -> alike.test(v.expected())).toList();
        Optional<ExpectedVisit> given =
                visits.stream().filter(v -> !v.isBooked()).findFirst().or(() -> ofLastBooking(plan, visits));
        given.ifPresent(ExpectedVisit::booked);
        walkIns.add(new WalkIn(signed, plan, on, given.orElse(null)));
    }

    private Optional<ExpectedVisit> ofLastBooking(long plan, List<ExpectedVisit> visits) {
        Instant now = clock.instant();
        Context context = contexts.of(plan);
        return context.appointments().stream()
                .filter(a ->
                        a.state() == AppointmentState.BOOKED && a.startsAt().isAfter(now))
                .filter(a -> a.among(visits).isPresent())
                .reduce((earlier, later) -> later)
                .flatMap(spare -> {
                    Optional<ExpectedVisit> freed = spare.among(visits);
                    spare.standFor(null, Claim.NONE);
                    marking.look(List.of(new Marking.Standing(spare, null, context.site(), false)));
                    return freed;
                });
    }
}
