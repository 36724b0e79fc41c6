package extensor.care.home;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.patients.PatientDays;
import extensor.care.patients.Patients;
import extensor.care.tasks.Task;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.Tasks;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** The patient asks the clinic to call: about what is said on the telephone, not written here, so the desk can see to it. One question at a time. */
@UseCase
public class AskingToBeCalled {
    @Inject
    Tasks tasks;

    @Inject
    Patients patients;

    @Inject
    PatientDays days;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    @Inject
    Clock clock;

    /** Whether the caller has asked, and nobody has called yet. */
    @AllowedTo(value = Role.PATIENT, oncePerSitting = true)
    public boolean asked() {
        auditContext.patient(caller.patient());
        return tasks.hasOpen(caller.patient(), TaskKind.CALL_BACK, null);
    }

    /** Once more changes nothing. */
    @AllowedTo(Role.PATIENT)
    public void ask() {
        auditContext.patient(caller.patient());
        patients.lock(caller.patient());
        if (tasks.hasOpen(caller.patient(), TaskKind.CALL_BACK, null)) return;
        tasks.add(Task.of(
                caller.patient(),
                TaskKind.CALL_BACK,
                null,
                null,
                days.today(caller.patient()),
                caller.account(),
                clock.instant()));
    }

    /** It is settled. */
    @AllowedTo(Role.PATIENT)
    public void takeBack() {
        auditContext.patient(caller.patient());
        tasks.lift(caller.patient(), TaskKind.CALL_BACK, null, clock.instant());
    }
}
