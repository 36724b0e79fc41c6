package extensor.care.progress;

import extensor.care.measures.Measured;
import extensor.care.measures.Subject;
import extensor.care.tasks.Task;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskLine;
import extensor.care.tasks.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * When what was measured has changed: a value that is surely worse than at the start, or than a better one since, becomes a task to measure again, one that was confirmed a task to review
 * the plan. Each is asked for once, as long as it waits, in the words of now; what is no longer so is lifted. Nothing where every treatment has ended. Whoever
 * measures has the patient for themselves.
 */
@ApplicationScoped
public class AlertOnTrend {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    @Inject
    ProgressReader progressReader;

    @Inject
    Tasks tasks;

    @Inject
    Clock clock;

    void measured(@Observes Measured news) {
        ProgressSheet sheet = progressReader.verdicts(news.patient());
        if (sheet.plan() != null && sheet.plan().ended()) return;
        List<TaskLine> open = tasks.waiting(news.patient());
        for (Subject subject : news.what()) again(sheet, subject, open);
        review(sheet, news.what(), open);
    }

    /** What is to be measured again stands for itself. */
    private void again(ProgressSheet sheet, Subject subject, List<TaskLine> open) {
        Long about = (long) subject.key().hashCode();
        List<Task> asked = sheet
                .series(subject.key())
                .filter(s -> s.measured() && s.trend().toConfirm())
                .map(s -> task(sheet, TaskKind.WORSENING, about, again(s), due(sheet, s.trend())))
                .stream()
                .toList();
        stand(asked, of(open, TaskKind.WORSENING, about));
    }

    /** A plan is to be looked at once, whatever got worse. What somebody has looked at comes back with what is new alone. */
    private void review(ProgressSheet sheet, List<Subject> news, List<TaskLine> open) {
        List<TaskLine> waiting = of(open, TaskKind.REVIEW, null);
        List<SeriesSheet> worse = sheet.series().stream()
                .filter(s -> s.measured() && s.trend().confirmed())
                .toList();
        if (waiting.isEmpty() && worse.stream().map(SeriesSheet::subject).noneMatch(news::contains)) return;
        String words = worse.stream().map(AlertOnTrend::words).collect(Collectors.joining("; "));
        stand(worse.isEmpty() ? List.of() : List.of(task(sheet, TaskKind.REVIEW, null, words, sheet.today())), waiting);
    }

    private static List<TaskLine> of(List<TaskLine> open, TaskKind kind, Long about) {
        return open.stream()
                .filter(task -> task.kind() == kind && Objects.equals(task.about(), about))
                .toList();
    }

    /** What is asked for takes the place of what waits, unless that says the same. */
    private void stand(List<Task> asked, List<TaskLine> waiting) {
        List<String> said = waiting.stream().map(TaskLine::words).toList();
        if (said.equals(asked.stream().map(Task::words).toList())) return;
        tasks.lift(waiting, clock.instant());
        asked.forEach(tasks::add);
    }

    private Task task(ProgressSheet sheet, TaskKind kind, Long about, String words, LocalDate due) {
        return Task.of(sheet.patient().id(), kind, about, words, due, null, clock.instant());
    }

    private static LocalDate due(ProgressSheet sheet, Trend trend) {
        return trend.againTo().isBefore(sheet.today()) ? sheet.today() : trend.againTo();
    }

    /** "Numeric Pain Rating Scale: 4, then 7 points. Measure again from 29 Nov to 4 Dec". */
    private static String again(SeriesSheet series) {
        Trend trend = series.trend();
        return words(series) + ". Measure again from " + DAY.format(trend.againFrom()) + " to "
                + DAY.format(trend.againTo());
    }

    /** "Numeric Pain Rating Scale: 4, then 7 points", "Knee extension, right: 20°, then −20°". */
    static String words(SeriesSheet series) {
        Trend trend = series.trend();
        boolean degrees = series.unit().equals("°");
        return name(series) + ": " + number(series, trend.fell()) + (degrees ? "°" : "") + ", then "
                + number(series, trend.last()) + (degrees ? "°" : " " + series.unit()).stripTrailing();
    }

    /** The measure, or the joint and its motion; with the side. */
    private static String name(SeriesSheet series) {
        Subject what = series.subject();
        String name = what.placed()
                ? plain(what.joint()) + " " + plain(what.motion())
                : series.measure().name();
        String named = name.substring(0, 1).toUpperCase(Locale.ENGLISH) + name.substring(1);
        return what.side() == null ? named : named + ", " + plain(what.side().name());
    }

    private static String plain(String code) {
        return code.toLowerCase(Locale.ENGLISH)
                .replaceAll("_l$", " to the left")
                .replaceAll("_r$", " to the right")
                .replace('_', ' ');
    }

    private static String number(SeriesSheet series, Point point) {
        return series.measure().scale().typed(point.value()).replace('-', '\u2212');
    }
}
