package extensor.care.schedule;

import extensor.care.course.Cause;
import extensor.care.course.Course;
import extensor.care.course.CourseCompiled;
import extensor.care.course.Courses;
import extensor.care.course.ExpectedVisit;
import extensor.care.course.Match;
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

/** When a new version of a plan comes into force its appointments stand for the new visits: as few as possible need another day. */
@ApplicationScoped
public class Following {
    @Inject
    Courses courses;

    @Inject
    Contexts contexts;

    @Inject
    Appointments appointments;

    @Inject
    Marking marking;

    @Inject
    Clock clock;

    private record Key(Track track, int ordinal) {}

    void follow(@Observes CourseCompiled compiled) {
        if (!compiled.again()) return;
        List<ExpectedVisit> visits = courses.toChange(compiled.plan());
        Context context = contexts.of(compiled.plan());
        Map<Long, Appointment> standing = context.appointments().stream()
                .filter(Appointment::counts)
                .collect(Collectors.toMap(Appointment::id, Function.identity()));
        List<Match> matches = Course.match(
                visits.stream().map(ExpectedVisit::expected).toList(),
                standing.values().stream()
                        .map(a -> a.happened(context.zone(a), clock.instant()))
                        .toList());
        standing.values().forEach(a -> a.standFor(null, null));
        appointments.flush();
        Map<Key, ExpectedVisit> byKey = new HashMap<>();
        visits.forEach(v -> byKey.put(new Key(v.expected().track(), v.expected().ordinal()), v));
        Set<ExpectedVisit> booked = new HashSet<>();
        List<Marking.Standing> ahead = new ArrayList<>();
        for (Match match : matches) {
            Appointment appointment = standing.get(match.visit());
            ExpectedVisit visit = byKey.get(new Key(match.track(), match.ordinal() == null ? 0 : match.ordinal()));
            appointment.standFor(visit == null ? null : visit.id(), match.ordinal());
            if (!appointment
                    .happened(context.zone(appointment), clock.instant())
                    .given())
                ahead.add(new Marking.Standing(
                        appointment, visit == null ? null : visit.expected(), context.site(), match.move()));
            if (visit != null) booked.add(visit);
        }
        for (ExpectedVisit visit : visits) {
            if (booked.contains(visit)) visit.booked();
            else if (visit.isBooked()) visit.waits(Cause.NEW_VERSION, clock.instant());
        }
        marking.look(ahead);
    }
}
