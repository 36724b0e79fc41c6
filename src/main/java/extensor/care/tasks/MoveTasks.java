package extensor.care.tasks;

import extensor.care.patients.MergeUndone;
import extensor.care.patients.MergedRows;
import extensor.care.patients.PatientDays;
import extensor.care.patients.RecordsMerged;
import extensor.shared.Message;
import extensor.shared.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Tasks follow the person to the record that is kept, and one more asks the therapist for what the two records disagree on. */
@ApplicationScoped
public class MoveTasks {
    private static final String TABLE = "task";

    @Inject
    MergedRows rows;

    @Inject
    Tasks tasks;

    @Inject
    PatientDays days;

    void merged(@Observes @Priority(ObserverOrder.TASKS) RecordsMerged news) {
        tasks.dropTwins(news.kept(), news.merged());
        rows.move(TABLE, news);
        tasks.rename(news.merged(), news.kept());
        TaskSubject subject = TaskSubject.patient(news.kept());
        List<Wanted> again = news.askedAgain().isEmpty()
                ? List.of()
                : List.of(
                        Wanted.noticed(subject, Message.of("task.merged", news.askedAgain()), days.today(news.kept())));
        tasks.keep(news.kept(), TaskKind.MERGED, subject, again);
    }

    void undone(@Observes @Priority(ObserverOrder.TASKS) MergeUndone news) {
        tasks.keep(news.kept(), TaskKind.MERGED, TaskSubject.patient(news.kept()), List.of());
        tasks.flush();
        rows.giveBack(TABLE, news);
        rows.giveBack(TABLE, "subject_id", "treatment_plan", news);
        rows.giveBack(TABLE, "subject_id", "visit", news);
        tasks.rename(news.kept(), news.merged());
    }
}
