package extensor.care.progress;

import extensor.care.measures.Measured;
import extensor.care.measures.Subject;
import extensor.care.tasks.OpenTasks;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskSubject;
import extensor.care.tasks.Tasks;
import extensor.care.tasks.Wanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Raises tasks when measured values get worse. A value that is surely worse than at the start, or than a better one since, asks to measure
 * again; a confirmed one asks to review the plan. Each task exists once and is updated or removed as the values change. There is none after
 * all treatments have ended.
 */
@ApplicationScoped
public class AlertOnTrend {
    @Inject
    ProgressReader progressReader;

    @Inject
    Tasks tasks;

    void measured(@Observes Measured news) {
        ProgressSheet sheet = progressReader.verdicts(news.patient());
        if (sheet.plan() != null && sheet.plan().ended()) return;
        OpenTasks standing = tasks.standing(news.patient());
        again(sheet, news.what(), standing);
        review(sheet, news.what(), standing);
    }

    /** What is to be measured again stands for itself. */
    private void again(ProgressSheet sheet, List<Subject> news, OpenTasks standing) {
        long patient = sheet.patient().id();
        List<Wanted> wanted = sheet.series().stream()
                .filter(s ->
                        news.contains(s.subject()) && s.measured() && s.trend().toConfirm())
                .map(s -> Wanted.noticed(subject(patient, s.subject()), TrendMessage.again(s), due(sheet, s.trend())))
                .toList();
        standing.keep(
                TaskKind.WORSENING,
                news.stream().map(what -> subject(patient, what)).toList(),
                wanted);
    }

    /** A plan is reviewed once, however many measures got worse. After a review, only what is new asks for another one. */
    private void review(ProgressSheet sheet, List<Subject> news, OpenTasks standing) {
        TaskSubject patient = TaskSubject.patient(sheet.patient().id());
        List<SeriesSheet> worse = sheet.series().stream()
                .filter(s -> s.measured() && s.trend().confirmed())
                .toList();
        boolean again = worse.stream().map(SeriesSheet::subject).anyMatch(news::contains);
        if (!again && !standing.waits(TaskKind.REVIEW, patient)) return;
        List<Wanted> wanted =
                worse.isEmpty() ? List.of() : List.of(Wanted.noticed(patient, TrendMessage.of(worse), sheet.today()));
        standing.keep(TaskKind.REVIEW, List.of(patient), wanted);
    }

    private static TaskSubject subject(long patient, Subject what) {
        return TaskSubject.measured(patient, what.key());
    }

    private static LocalDate due(ProgressSheet sheet, Trend trend) {
        return trend.againTo().isBefore(sheet.today()) ? sheet.today() : trend.againTo();
    }
}
