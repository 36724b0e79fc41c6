package extensor.care.booking;

import extensor.care.access.AllowedTo;
import extensor.care.access.Role;
import extensor.care.clinic.Site;
import extensor.care.clinic.Sites;
import extensor.care.course.VisitWindow;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.Visit;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The worklist of the desk: running plans with visits that have no appointment, or one that cannot stay; the most urgent first. */
@UseCase
public class ReadingWorklist {
    private static final int MOST = 100;

    @Inject
    PlansToBook plansToBook;

    @Inject
    BookablePlans bookablePlans;

    @Inject
    Sites sites;

    @Inject
    Clock clock;

    /** A page of plans, and how many there are in all (0 on a page that lies behind the last one). */
    public record WorklistPart(List<WorklistLine> lines, long all) implements Serializable {}

    /** At most `most` of them from `first` on, counted from 0. Three statements, however many there are. */
    @AllowedTo(value = Role.DESK, oncePerSitting = true)
    public ReadingWorklist.WorklistPart pending(int first, int most) {
        Map<Long, LocalDate> days = sites.all().stream()
                .collect(Collectors.toMap(Site::id, site -> LocalDate.now(clock.withZone(site.zone()))));
        PlansToBook.FoundPlans found =
                plansToBook.find(days, clock.instant(), Math.max(0, first), Math.min(MOST, Math.max(1, most)));
        Map<Long, BookablePlan> of = bookablePlans.of(found.plans()).stream()
                .collect(Collectors.toMap(BookablePlan::plan, Function.identity()));
        List<WorklistLine> lines =
                found.plans().stream().map(plan -> line(of.get(plan), days)).toList();
        return new ReadingWorklist.WorklistPart(lines, found.all());
    }

    private WorklistLine line(BookablePlan c, Map<Long, LocalDate> days) {
        List<AppointmentLine> troubled = c.lines().stream()
                .filter(v -> v.troubled() && v.movable() && !v.time().startsAt().isBefore(clock.instant()))
                .toList();
        return new WorklistLine(
                c.plan(),
                c.patient(),
                c.therapist().name(),
                unbooked(c, days.get(c.site().id())),
                troubled);
    }

    private static UnbookedVisits unbooked(BookablePlan c, LocalDate today) {
        List<VisitWindow> waiting =
                c.waiting().stream().flatMap(v -> v.window().stream()).toList();
        Optional<VisitWindow> next = waiting.stream()
                .filter(e -> !e.to().isBefore(today))
                .findFirst()
                .or(() -> waiting.stream().findFirst());
        Optional<Visit> last = c.waiting().stream().max(Comparator.comparing(Visit::since));
        return new UnbookedVisits(
                waiting.size(),
                (int) c.visits().stream().filter(v -> v.window().isPresent()).count(),
                (int) waiting.stream().filter(e -> e.to().isBefore(today)).count(),
                c.turns(c.waiting(), today).undecided(),
                (int) waiting.stream().filter(e -> !e.possible()).count(),
                next.map(VisitWindow::from).orElse(null),
                next.map(VisitWindow::to).orElse(null),
                last.map(v -> LocalDate.ofInstant(v.since(), c.zone())).orElse(null),
                last.map(Visit::cause).orElse(null));
    }
}
