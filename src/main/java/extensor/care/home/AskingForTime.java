package extensor.care.home;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.clinic.LocalToday;
import extensor.care.patients.Patients;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskSubject;
import extensor.care.tasks.Tasks;
import extensor.care.tasks.TimeWanted;
import extensor.care.tasks.Wanted;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.AppointmentLines;
import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A patient who cannot come at the booked time asks the desk for another one, choosing from a closed list, or takes the request back. */
@UseCase
public class AskingForTime {
    @Inject
    AppointmentLines appointments;

    @Inject
    Tasks tasks;

    @Inject
    Patients patients;

    @Inject
    LocalToday days;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    @Inject
    Clock clock;

    /** The open requests to the desk, by visit. */
    @AllowedTo(value = Role.PATIENT, oncePerSitting = true)
    public Map<Long, TimeWanted> asked() {
        auditContext.patient(caller.patient());
        return tasks.waiting(caller.patient(), TaskKind.ANOTHER_TIME).stream()
                .flatMap(task -> TimeWanted.of(task.message()).stream()
                        .map(wanted -> Map.entry(task.subject().id(), wanted)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> other));
    }

    /** A later request replaces the earlier one; repeating it changes nothing. */
    @AllowedTo(Role.PATIENT)
    public void ask(long visit, TimeWanted wanted) {
        AppointmentLine line = mine(visit);
        if (!line.movable()) throw new Refusal("me.visit-fixed");
        patients.lock(caller.patient());
        LocalDate today = days.today(line.time().zone());
        TaskSubject subject = TaskSubject.visit(visit);
        tasks.keep(
                caller.patient(),
                TaskKind.ANOTHER_TIME,
                subject,
                List.of(Wanted.said(subject, wanted.toMessage(line.time().at()), today, caller.account())));
    }

    /** Withdraws the request. */
    @AllowedTo(Role.PATIENT)
    public void takeBack(long visit) {
        mine(visit);
        tasks.keep(caller.patient(), TaskKind.ANOTHER_TIME, TaskSubject.visit(visit), List.of());
    }

    /** A visit of the caller that lies ahead; all others are not found. */
    private AppointmentLine mine(long visit) {
        auditContext.patient(caller.patient());
        auditContext.object("visit", visit);
        return appointments
                .line(visit)
                .filter(line -> line.patient().id() == caller.patient())
                .filter(line -> line.time().startsAt().isAfter(clock.instant()))
                .orElseThrow(Refusal::notFound);
    }
}
