package extensor.care.booking;

import extensor.care.course.Cause;
import extensor.care.course.Course;
import extensor.care.course.CourseCompiled;
import extensor.care.course.Visit;
import extensor.care.course.Visits;
import extensor.care.course.Match;
import extensor.care.course.PastOrBooked;
import extensor.care.course.Track;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** When a new version of a plan comes into force its appointments, and the visits of people who were not booked, stand for the new visits: as few as possible need another day. */
@ApplicationScoped
public class RematchVisits {
    @Inject
    Visits expectedVisits;

    @Inject
    BookablePlans bookablePlans;

    @Inject
    AppointmentLines appointments;

    @Inject
    WalkIns walkIns;

    @Inject
    RecheckBookings recheckBookings;

    @Inject
    Clock clock;

    private record SeriesKey(Track track, int ordinal) {}

    void follow(@Observes CourseCompiled compiled) {
        if (!compiled.again()) return;
        List<Visit> visits = expectedVisits.toChange(compiled.plan());
        BookablePlan context = bookablePlans.of(compiled.plan());
        Map<Long, Appointment> standing = context.appointments().stream()
                .filter(Appointment::counts)
                .collect(Collectors.toMap(Appointment::id, Function.identity()));
        List<WalkIn> walkedIn = walkIns.of(compiled.plan());
        List<PastOrBooked> happened =
                new ArrayList<>(walkedIn.stream().map(WalkIn::happened).toList());
        standing.values().forEach(a -> happened.add(a.happened(context.zone(a), clock.instant())));
        Map<Long, Claim> claims = new HashMap<>(standing);
        walkedIn.forEach(w -> claims.put(w.id(), w));
        List<Match> matches =
                Course.match(visits.stream().map(Visit::expected).toList(), happened);
        claims.values().forEach(claim -> claim.standFor(null, null));
        appointments.flush();
        Map<RematchVisits.SeriesKey, Visit> byKey = new HashMap<>();
        visits.forEach(v -> byKey.put(
                new RematchVisits.SeriesKey(v.expected().track(), v.expected().ordinal()), v));
        Set<Visit> booked = new HashSet<>();
        List<RecheckBookings.Standing> ahead = new ArrayList<>();
        for (Match match : matches) {
            Visit visit = byKey.get(
                    new RematchVisits.SeriesKey(match.track(), match.ordinal() == null ? 0 : match.ordinal()));
            claims.get(match.visit()).standFor(visit == null ? null : visit.id(), match.ordinal());
            Appointment appointment = standing.get(match.visit());
            if (appointment != null
                    && !appointment
                            .happened(context.zone(appointment), clock.instant())
                            .given())
                ahead.add(new RecheckBookings.Standing(
                        appointment, visit == null ? null : visit.expected(), context.site(), match.move()));
            if (visit != null) booked.add(visit);
        }
        for (Visit visit : visits) {
            if (booked.contains(visit)) visit.markBooked();
            else if (visit.isBooked()) visit.markWaiting(Cause.NEW_VERSION, clock.instant());
        }
        recheckBookings.look(ahead);
    }
}
