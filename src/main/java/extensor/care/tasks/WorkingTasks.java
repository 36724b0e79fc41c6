package extensor.care.tasks;

import extensor.care.access.AllowedTo;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.patients.HomeSite;
import extensor.care.patients.PatientDays;
import extensor.shared.Refusal;
import extensor.shared.Refusals;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** Staff read tasks, complete them, and reopen those that were completed by mistake. What they did stays in the record. */
@UseCase
public class WorkingTasks {
    public static final int MOST = 50;
    /** Whom somebody told is written down within this time. */
    private static final Duration LATEST = Duration.ofDays(30);
    /** Somebody who was not reached about what cannot wait is tried again within this time; about anything else, until the task is due. */
    private static final Duration SOON = Duration.ofHours(24);

    @Inject
    Tasks tasks;

    @Inject
    TaskAccess taskAccess;

    @Inject
    PatientDays days;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The open tasks of the desk, for a therapist who does not work there those of their patients; at most fifty. */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public List<TaskLine> open() {
        return tasks.open(caller.role(), MOST);
    }

    /** By which clock whoever sees to the task says when. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public TaskClock clock(long id) {
        long patient = taskAccess.task(id).patient();
        ZoneId zone = days.zone(patient);
        String site = days.site(patient).map(HomeSite::name).orElse(null);
        return new TaskClock(site, zone, LocalDateTime.ofInstant(clock.instant(), zone));
    }

    /** Done, with a note or null. Gives the id of the act. What cannot be done without telling somebody is refused. */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public long done(long id, int revision, String note) {
        Task task = taskAccess.waiting(id, revision);
        if (task.kind().asksWhom()) throw new Refusal("todo.say-whom");
        if (task.kind().endsByItself()) throw new Refusal("todo.ends-by-itself");
        return tasks.add(task, new TaskAct(task, TaskActKind.DONE, caller, clock.instant(), note(note)));
    }

    /** Done by telling somebody or sending the patient to them; where that has not reached them the task waits on, with the time of the next try. Gives the id of the act. */
    @AllowedTo(Role.THERAPIST)
    public long told(long id, int revision, ToldWhom said) {
        Task task = taskAccess.waiting(id, revision);
        if (!task.kind().asksWhom()) throw Refusal.notFound();
        ZoneId zone = said.zone();
        String whom = TypedText.line(said.whom());
        Refusals no = new Refusals();
        no.when(whom.isEmpty() || TextLimit.TASK_TOLD.exceededBy(whom), "whom", "todo.whom");
        no.check(() -> checkPast(said.at(), zone));
        no.when(said.reached() == null, "reached", "todo.reached");
        if (Boolean.FALSE.equals(said.reached())) no.check(() -> checkNext(task, said.again(), zone));
        String note = no.read(() -> note(said.note()));
        no.refuse();
        TaskActKind kind = said.reached() ? TaskActKind.TOLD : TaskActKind.NOT_REACHED;
        return tasks.add(
                task,
                new TaskAct(task, kind, caller, clock.instant(), note)
                        .telling(whom, at(said.at(), zone), said.reached() ? null : at(said.again(), zone)));
    }

    private void checkPast(LocalDateTime told, ZoneId zone) {
        Instant now = clock.instant();
        if (told == null || at(told, zone).isAfter(now) || at(told, zone).isBefore(now.minus(LATEST)))
            throw Refusal.at("at", "todo.told-at", LATEST.toDays());
    }

    private void checkNext(Task task, LocalDateTime again, ZoneId zone) {
        Instant now = clock.instant();
        Instant due =
                task.dueOn().plusDays(1).atStartOfDay(days.zone(task.patient())).toInstant();
        Instant last = task.kind().cannotWait() || due.isBefore(now.plus(SOON)) ? now.plus(SOON) : due;
        if (again == null || !at(again, zone).isAfter(now) || at(again, zone).isAfter(last))
            throw Refusal.at("againTime", "todo.again");
    }

    private static Instant at(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).toInstant();
    }

    /**
     * This act of the caller does not count any more, if nobody has done anything with the task since. Gives whether the task waits again; it stays closed where its
     * reason is gone.
     */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public boolean undo(long id, long act) {
        Task task = taskAccess.task(id);
        List<TaskAct> counting = TaskAct.counting(tasks.acts(task));
        if (counting.stream().noneMatch(one -> one.id() == act && one.isOf(caller.account())))
            throw new Refusal("todo.undone-already");
        TaskAct last = counting.get(counting.size() - 1);
        if (last.id() != act) throw new Refusal("todo.acted-since", last.line().by());
        tasks.add(task, new TaskAct(task, TaskActKind.TAKEN_BACK, caller, clock.instant(), null));
        return task.waiting();
    }

    /** Null for none. */
    static String note(String typed) {
        String note = TypedText.linesOrNull(typed);
        if (TextLimit.TASK_NOTE.exceededBy(note)) throw Refusal.at("note", "todo.note", TextLimit.TASK_NOTE.longest());
        return note;
    }
}
