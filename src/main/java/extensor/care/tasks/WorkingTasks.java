package extensor.care.tasks;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.patients.RecordAccess;
import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Staff read tasks, complete them, and reopen those that were completed by mistake. */
@UseCase
public class WorkingTasks {
    public static final int MOST = 50;

    @Inject
    Tasks tasks;

    @Inject
    RecordAccess recordAccess;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    @Inject
    Clock clock;

    /** The open tasks of the desk, for a therapist who does not work there those of their patients; at most fifty. */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public List<TaskLine> open() {
        return tasks.open(caller.role(), MOST);
    }

    @AllowedTo({Role.DESK, Role.THERAPIST})
    public void done(long id) {
        mine(id).done(caller.account(), clock.instant());
    }

    @AllowedTo({Role.DESK, Role.THERAPIST})
    public void undo(long id) {
        mine(id).reopen();
    }

    private Task mine(long id) {
        Task task = tasks.task(id);
        if (!caller.has(task.role())) throw Refusal.notFound();
        if (task.role() == Role.THERAPIST) recordAccess.require(task.patient());
        caller.actAs(task.role());
        auditContext.patient(task.patient());
        auditContext.object("task", id);
        return task;
    }
}
