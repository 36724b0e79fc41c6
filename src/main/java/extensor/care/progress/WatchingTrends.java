package extensor.care.progress;

import extensor.care.measures.Measured;
import extensor.care.measures.Subject;
import extensor.care.tasks.Task;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * When something new was measured: a value that is surely worse than at the start becomes a task to measure again, a second one in a row a task to review
 * the plan. Each is asked for once, as long as it waits, and nothing where every treatment has ended.
 */
@ApplicationScoped
public class WatchingTrends {
    @Inject
    Gathering gathering;

    @Inject
    Tasks tasks;

    @Inject
    Clock clock;

    void measured(@Observes Measured news) {
        ProgressSheet sheet = gathering.of(news.patient());
        if (sheet.plan() != null && sheet.plan().ended()) return;
        for (Subject subject : news.what())
            sheet.series(subject.key())
                    .filter(s -> s.measured() && s.trend().verdict() == Trend.Verdict.WORSENING)
                    .ifPresent(s -> ask(sheet, s));
    }

    private void ask(ProgressSheet sheet, SeriesSheet series) {
        TaskKind kind = series.trend().toConfirm() ? TaskKind.WORSENING : TaskKind.REVIEW;
        // What is to be measured again stands for itself; a plan is to be looked at once, whatever got worse.
        Long about = kind == TaskKind.WORSENING ? Long.valueOf(series.key().hashCode()) : null;
        if (tasks.hasOpen(sheet.patient().id(), kind, about)) return;
        tasks.add(Task.of(sheet.patient().id(), kind, about, words(series), sheet.today(), null, clock.instant()));
    }

    /** "Numeric Pain Rating Scale: 4, then 7 points". */
    private static String words(SeriesSheet series) {
        Trend trend = series.trend();
        String unit = series.unit();
        return series.measure().name() + ": " + trend.first().value().toPlainString() + ", then "
                + trend.last().value().toPlainString() + (unit.equals("°") ? unit : " " + unit).stripTrailing();
    }
}
