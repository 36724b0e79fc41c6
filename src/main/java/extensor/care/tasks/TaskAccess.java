package extensor.care.tasks;

import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.patients.RecordAccess;
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Opens tasks to those who may see to them, and names them in the audit trail: to the desk its own, to a therapist those of patients in care. */
@ApplicationScoped
class TaskAccess {
    @Inject
    Tasks tasks;

    @Inject
    RecordAccess recordAccess;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    /** As the caller saw it: nobody has done it or changed it since. */
    Task waiting(long id, int revision) {
        Task task = task(id);
        task.requireAsSeen(revision);
        return task;
    }

    Task task(long id) {
        Task task = tasks.task(id);
        if (!caller.has(task.role())) throw Refusal.notFound();
        if (task.role() == Role.THERAPIST) recordAccess.require(task.patient());
        caller.actAs(task.role());
        auditContext.patient(task.patient());
        auditContext.object("task", id);
        return task;
    }
}
