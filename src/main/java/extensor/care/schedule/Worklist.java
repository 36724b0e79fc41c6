package extensor.care.schedule;

import extensor.care.accounts.AllowedTo;
import extensor.care.accounts.Role;
import extensor.care.course.Courses;
import extensor.care.course.Expected;
import extensor.care.course.ExpectedVisit;
import extensor.shared.UseCase;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the desk has to book: the running plans with visits that have no appointment, those first whose time runs out first. */
@UseCase
public class Worklist {
    private static final int MOST = 100;

    @Inject
    Courses courses;

    @Inject
    Contexts contexts;

    @Inject
    Clock clock;

    /** A page of plans, and how many there are in all. */
    public record Page(List<Unbooked> lines, long all) implements Serializable {}

    /** At most `most` of them from `first` on, counted from 0. Four statements, however many there are. */
    @AllowedTo(value = Role.DESK, oncePerSitting = true)
    public Page unbooked(int first, int most) {
        LocalDate today = LocalDate.now(clock);
        List<Long> plans = courses.unbooked(today, Math.max(0, first), Math.min(MOST, Math.max(1, most)));
        Map<Long, List<ExpectedVisit>> visits =
                courses.ofPlans(plans).stream().collect(Collectors.groupingBy(ExpectedVisit::plan));
        Map<Long, Context> found =
                contexts.of(plans).stream().collect(Collectors.toMap(Context::plan, Function.identity()));
        List<Unbooked> lines = plans.stream()
                .map(plan -> line(found.get(plan), visits.get(plan)))
                .toList();
        return new Page(lines, courses.unbooked(today));
    }

    private Unbooked line(Context c, List<ExpectedVisit> visits) {
        List<ExpectedVisit> waiting = visits.stream().filter(v -> !v.isBooked()).toList();
        LocalDate today = LocalDate.now(clock.withZone(c.zone()));
        ExpectedVisit last =
                waiting.stream().max(Comparator.comparing(ExpectedVisit::since)).orElseThrow();
        Expected next = waiting.stream()
                .map(ExpectedVisit::expected)
                .filter(e -> !e.to().isBefore(today))
                .findFirst()
                .orElseGet(() -> waiting.get(0).expected());
        return new Unbooked(
                c.plan(),
                c.patient(),
                c.patientName(),
                c.phone(),
                c.site(),
                c.siteName(),
                c.therapistName(),
                waiting.size(),
                visits.size(),
                (int) waiting.stream()
                        .filter(v -> v.expected().to().isBefore(today))
                        .count(),
                (int) waiting.stream().filter(v -> !v.expected().possible()).count(),
                (int) c.lines().stream().filter(VisitLine::troubled).count(),
                next.from(),
                next.to(),
                LocalDateTime.ofInstant(last.since(), c.zone()).toLocalDate(),
                last.cause());
    }
}
