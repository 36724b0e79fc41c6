package extensor.care.tasks;

import extensor.care.patients.Alarm;
import extensor.care.patients.Alarms;
import extensor.care.patients.FactLine;
import extensor.care.patients.HealthFactChanged;
import extensor.care.patients.PatientDays;
import extensor.shared.Message;
import extensor.shared.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Makes a task of each fact about a patient that cannot wait, until an answer says otherwise. */
@ApplicationScoped
public class RaiseAlarms {
    @Inject
    Alarms alarms;

    @Inject
    PatientDays days;

    @Inject
    Tasks tasks;

    void factChanged(@Observes @Priority(ObserverOrder.ALARMS) HealthFactChanged news) {
        LocalDate today = days.today(news.patient());
        List<Wanted> present = alarms.of(news.patient()).stream()
                .map(alarm -> wanted(news.patient(), alarm, today))
                .toList();
        tasks.keep(news.patient(), TaskKind.EMERGENCY, TaskSubject.patient(news.patient()), present);
    }

    private static Wanted wanted(long patient, Alarm alarm, LocalDate today) {
        FactLine fact = alarm.fact();
        return Wanted.state(
                TaskSubject.fact(patient, fact.id()), Message.of("task.emergency", fact.name(), alarm.action()), today);
    }
}
