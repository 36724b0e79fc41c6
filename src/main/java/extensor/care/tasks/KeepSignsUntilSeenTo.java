package extensor.care.tasks;

import extensor.care.patients.Alarm;
import extensor.care.patients.Alarms;
import extensor.care.patients.HealthFactEnds;
import extensor.shared.ObserverOrder;
import extensor.shared.Refusal;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/** A warning sign stands until somebody has said what was done about it: nobody clicks it away. */
@ApplicationScoped
public class KeepSignsUntilSeenTo {
    @Inject
    Alarms alarms;

    @Inject
    Tasks tasks;

    void ending(@Observes @Priority(ObserverOrder.ALARMS) HealthFactEnds news) {
        Optional<Alarm> sign = alarms.of(news.patient()).stream()
                .filter(alarm -> alarm.fact().id() == news.fact())
                .findFirst();
        if (sign.isEmpty()) return;
        TaskKind kind = sign.get().emergency() ? TaskKind.EMERGENCY : TaskKind.WARNING_SIGN;
        if (tasks.standing(news.patient()).waits(kind, TaskSubject.fact(news.patient(), news.fact())))
            throw new Refusal("fact.see-to-first", sign.get().fact().name());
    }
}
