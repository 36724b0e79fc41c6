package extensor.care.home;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.clinic.LocalToday;
import extensor.care.patients.Patients;
import extensor.care.tasks.Task;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.Tasks;
import extensor.care.tasks.TimeWanted;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.AppointmentLines;
import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The patient cannot come to a visit at its time and asks the desk for another one, in words of a closed list; or takes that back. */
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

    /** What the desk has been asked and has not yet seen to, by visit. */
    @AllowedTo(value = Role.PATIENT, oncePerSitting = true)
    public Map<Long, TimeWanted> asked() {
        auditContext.patient(caller.patient());
        return tasks.waiting(caller.patient(), TaskKind.ANOTHER_TIME).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> TimeWanted.valueOf(e.getValue())));
    }

    /** A later wish takes the place of an earlier one; the same once more changes nothing. */
    @AllowedTo(Role.PATIENT)
    public void ask(long visit, TimeWanted wanted) {
        AppointmentLine line = mine(visit);
        if (!line.movable()) throw new Refusal("me.visit-fixed");
        patients.lock(caller.patient());
        List<String> waiting = tasks.waitingWords(caller.patient(), TaskKind.ANOTHER_TIME, visit);
        if (waiting.equals(List.of(wanted.name()))) return;
        tasks.lift(caller.patient(), TaskKind.ANOTHER_TIME, visit, clock.instant());
        tasks.add(Task.of(
                caller.patient(),
                TaskKind.ANOTHER_TIME,
                visit,
                wanted.name(),
                days.today(line.zone()),
                caller.account(),
                clock.instant()));
    }

    /** The visit may stay as it is. */
    @AllowedTo(Role.PATIENT)
    public void takeBack(long visit) {
        mine(visit);
        tasks.lift(caller.patient(), TaskKind.ANOTHER_TIME, visit, clock.instant());
    }

    /** A visit of the caller's that lies ahead; all others are as if they were not there. */
    private AppointmentLine mine(long visit) {
        auditContext.patient(caller.patient());
        auditContext.object("visit", visit);
        return appointments
                .line(visit)
                .filter(line -> line.patient() == caller.patient())
                .filter(line -> line.startsAt().isAfter(clock.instant()))
                .orElseThrow(Refusal::notFound);
    }
}
