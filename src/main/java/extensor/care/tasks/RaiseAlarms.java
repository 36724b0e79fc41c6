package extensor.care.tasks;

import extensor.care.patients.Alarm;
import extensor.care.patients.Alarms;
import extensor.care.patients.HealthFactChanged;
import extensor.care.patients.PatientDays;
import extensor.shared.Message;
import extensor.shared.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a task of each fact about a patient that does not wait, due by what its urgency says, until an answer says otherwise. */
@ApplicationScoped
public class RaiseAlarms {
    @Inject
    Alarms alarms;

    @Inject
    PatientDays days;

    @Inject
    Tasks tasks;

    void factChanged(@Observes @Priority(ObserverOrder.ALARMS) HealthFactChanged news) {
        long patient = news.patient();
        LocalDate today = days.today(patient);
        List<Alarm> present = alarms.of(patient);
        OpenTasks open = tasks.standing(patient);
        keep(open, TaskKind.EMERGENCY, patient, today, present.stream().filter(Alarm::emergency));
        Stream<Alarm> signs = present.stream().filter(alarm -> !alarm.emergency());
        keep(open, TaskKind.WARNING_SIGN, patient, today, Stream.concat(signs, alarms.watched(patient).stream()));
    }

    private static void keep(OpenTasks open, TaskKind kind, long patient, LocalDate today, Stream<Alarm> alarms) {
        Map<Long, List<Alarm>> byFact = alarms.collect(
                Collectors.groupingBy(alarm -> alarm.fact().id(), LinkedHashMap::new, Collectors.toList()));
        List<Wanted> wanted = byFact.entrySet().stream()
                .map(of -> wanted(TaskSubject.fact(patient, of.getKey()), of.getValue(), today))
                .toList();
        open.keep(kind, List.of(TaskSubject.patient(patient)), wanted);
    }

    private static Wanted wanted(TaskSubject fact, List<Alarm> alarms, LocalDate today) {
        int days =
                alarms.stream().mapToInt(alarm -> alarm.urgency().days()).min().orElseThrow();
        return Wanted.state(fact, message(alarms), today.plusDays(days));
    }

    /** "Myelopathy: to the spinal service", or "Aortic aneurysm. Pain with breathlessness? Send to emergency care now." */
    private static Message message(List<Alarm> alarms) {
        Alarm first = alarms.get(0);
        if (first.finding() == null)
            return Message.of("task.emergency", first.fact().name(), first.action());
        List<Message> findings = alarms.stream()
                .map(alarm -> Message.of("task.sign-with", alarm.finding(), alarm.action()))
                .toList();
        return Message.of("task.sign", first.fact().name(), findings);
    }
}
