package extensor.care.tasks;

import extensor.care.patients.Alarm;
import extensor.care.patients.Alarms;
import extensor.care.patients.HealthFactChanged;
import extensor.care.patients.PatientDays;
import extensor.shared.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Notices when something about a patient cannot wait: each such thing is a task until an answer says otherwise. */
@ApplicationScoped
public class RaiseAlarms {
    @Inject
    Alarms alarms;

    @Inject
    PatientDays days;

    @Inject
    Tasks tasks;

    @Inject
    Clock clock;

    void factChanged(@Observes @Priority(ObserverOrder.ALARMS) HealthFactChanged news) {
        List<String> present = alarms.of(news.patient()).stream()
                .map(RaiseAlarms::words)
                .distinct()
                .sorted()
                .toList();
        List<String> waiting = tasks.waitingWords(news.patient(), TaskKind.EMERGENCY, null).stream()
                .sorted()
                .toList();
        if (waiting.equals(present)) return;
        tasks.lift(news.patient(), TaskKind.EMERGENCY, null, clock.instant());
        for (String words : present)
            tasks.add(Task.of(
                    news.patient(),
                    TaskKind.EMERGENCY,
                    null,
                    words,
                    days.today(news.patient()),
                    null,
                    clock.instant()));
    }

    private static String words(Alarm alarm) {
        return alarm.fact().name() + ": " + alarm.action();
    }
}
