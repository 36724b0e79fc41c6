package extensor.care.tasks;

import extensor.care.patients.PatientDays;
import extensor.care.patients.RecordLookedAt;
import extensor.shared.Message;
import extensor.shared.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Tells those who treat a patient that somebody else looked at the record. */
@ApplicationScoped
public class ReportLook {
    @Inject
    Tasks tasks;

    @Inject
    PatientDays days;

    void lookedAt(@Observes @Priority(ObserverOrder.TASKS) RecordLookedAt news) {
        TaskSubject look = TaskSubject.look(news.patient(), news.look());
        Message words = Message.of("task.looked-at", news.name(), news.reason());
        Wanted task = Wanted.said(look, words, days.today(news.patient()), news.account());
        tasks.keep(news.patient(), TaskKind.RECORD_LOOKED_AT, look, List.of(task));
    }
}
