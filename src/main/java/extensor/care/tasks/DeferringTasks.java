package extensor.care.tasks;

import extensor.care.access.AllowedTo;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.patients.Colleague;
import extensor.care.patients.PatientDays;
import extensor.care.patients.RecordAccess;
import extensor.shared.Formats;
import extensor.shared.Refusal;
import extensor.shared.Refusals;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Staff give a task to a colleague or put it off, and say why. What cannot wait is never put off. */
@UseCase
public class DeferringTasks {
    @Inject
    Tasks tasks;

    @Inject
    TaskAccess taskAccess;

    @Inject
    RecordAccess recordAccess;

    @Inject
    PatientDays days;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Who else treats the patient, by name: to them a task can be given. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public List<Colleague> colleagues(long patient) {
        recordAccess.require(patient);
        return recordAccess.colleagues(patient);
    }

    /** From now on a colleague who treats the patient sees to it. Gives the id of the act. */
    @AllowedTo(Role.THERAPIST)
    public long handOver(long id, int revision, long account, String reason) {
        Task task = taskAccess.waiting(id, revision);
        if (!task.kind().canBeHandedOver()) throw Refusal.notFound();
        Optional<Colleague> to = recordAccess.colleagues(task.patient()).stream()
                .filter(colleague -> colleague.account() == account)
                .findFirst();
        Refusals no = new Refusals();
        no.when(to.isEmpty(), "account", "todo.colleague");
        String why = no.read(() -> reason(reason));
        no.refuse();
        return tasks.add(
                task,
                new TaskAct(task, TaskActKind.HANDED_OVER, caller, clock.instant(), why)
                        .handing(account, to.orElseThrow().name()));
    }

    /** A therapist sees it again on that day. Gives the id of the act. */
    @AllowedTo(Role.THERAPIST)
    public long putOff(long id, int revision, LocalDate until, String reason) {
        Task task = taskAccess.waiting(id, revision);
        if (task.role() != Role.THERAPIST) throw Refusal.notFound();
        Refusals no = new Refusals();
        no.check(() -> checkUntil(task, until));
        String why = no.read(() -> reason(reason));
        no.refuse();
        return tasks.add(task, new TaskAct(task, TaskActKind.PUT_OFF, caller, clock.instant(), why).until(until, null));
    }

    /** The desk sees it again on that day. Gives the id of the act. */
    @AllowedTo(Role.DESK)
    public long callLater(long id, int revision, LocalDate until, CallOutcome outcome) {
        Task task = taskAccess.waiting(id, revision);
        if (task.role() != Role.DESK) throw Refusal.notFound();
        Refusals no = new Refusals();
        no.check(() -> checkUntil(task, until));
        no.when(outcome == null, "outcome", "todo.outcome");
        no.refuse();
        return tasks.add(
                task, new TaskAct(task, TaskActKind.PUT_OFF, caller, clock.instant(), null).until(until, outcome));
    }

    private void checkUntil(Task task, LocalDate until) {
        LocalDate today = days.today(task.patient());
        LocalDate last =
                task.kind().putOffTo(today, task.dueOn()).orElseThrow(() -> Refusal.at("until", "todo.cannot-wait"));
        if (until == null || !until.isAfter(today) || until.isAfter(last))
            throw Refusal.at("until", "todo.until", Formats.weekdayDate(last));
    }

    private static String reason(String typed) {
        String why = TypedText.line(typed);
        if (why.isEmpty()) throw Refusal.at("reason", "todo.reason");
        if (TextLimit.TASK_NOTE.exceededBy(why)) throw Refusal.at("reason", "todo.note", TextLimit.TASK_NOTE.longest());
        return why;
    }
}
