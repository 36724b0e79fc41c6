package extensor.care.home;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.patients.PatientDays;
import extensor.care.patients.Patients;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskSubject;
import extensor.care.tasks.Tasks;
import extensor.care.tasks.Wanted;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/**
 * A patient asks the clinic to call. The subject is discussed on the telephone and not written here, so that the desk can take care of it.
 * One request at a time.
 */
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

    /** Whether the caller has asked and nobody has called yet. */
    @AllowedTo(value = Role.PATIENT, oncePerSitting = true)
    public boolean asked() {
        auditContext.patient(caller.patient());
        return !tasks.waiting(caller.patient(), TaskKind.CALL_BACK).isEmpty();
    }

    /** Asking again changes nothing. */
    @AllowedTo(Role.PATIENT)
    public void ask() {
        auditContext.patient(caller.patient());
        patients.lock(caller.patient());
        keep(List.of(Wanted.said(me(), null, days.today(caller.patient()), caller.account())));
    }

    /** Withdraws the request. */
    @AllowedTo(Role.PATIENT)
    public void takeBack() {
        auditContext.patient(caller.patient());
        keep(List.of());
    }

    private TaskSubject me() {
        return TaskSubject.patient(caller.patient());
    }

    private void keep(List<Wanted> call) {
        tasks.keep(caller.patient(), TaskKind.CALL_BACK, me(), call);
    }
}
