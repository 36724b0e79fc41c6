package extensor.care.tasks;

import extensor.care.access.Caller;
import extensor.shared.Id;
import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What somebody did with a task. Acts are only ever added: taking one back is another one. */
@Entity
@Table(name = "task_act")
class TaskAct extends Stored {
    @Column(name = "task_id")
    private long task;

    @Enumerated(EnumType.STRING)
    private TaskActKind act;

    @Column(name = "account_id")
    private long account;

    @Column(name = "by_name")
    private String byName;

    @Column(name = "acted_at")
    private Instant at;

    private String told;

    @Column(name = "told_at")
    private Instant toldAt;

    private String note;

    @Enumerated(EnumType.STRING)
    private CallOutcome outcome;

    @Column(name = "to_account_id")
    private Long to;

    @Column(name = "to_name")
    private String toName;

    @Column(name = "again_at")
    private Instant again;

    @Column(name = "until_on")
    private LocalDate until;

    protected TaskAct() {}

    /** By the caller, and now; the note may be null. */
    TaskAct(Task task, TaskActKind act, Caller by, Instant now, String note) {
        super(Id.next());
        this.task = task.id();
        this.act = act;
        this.account = by.account();
        this.byName = by.name();
        this.at = now;
        this.note = task.noted(note);
    }

    TaskAct telling(String whom, Instant when, Instant tryAgain) {
        told = whom;
        toldAt = when;
        again = tryAgain;
        return this;
    }

    TaskAct handing(long account, String name) {
        to = account;
        toName = name;
        return this;
    }

    TaskAct until(LocalDate day, CallOutcome why) {
        until = day;
        outcome = why;
        return this;
    }

    /** Those that count, in their order: each that takes back goes with the one before it. */
    static List<TaskAct> counting(List<TaskAct> inOrder) {
        List<TaskAct> all = new ArrayList<>();
        for (TaskAct one : inOrder) {
            if (one.act != TaskActKind.TAKEN_BACK) all.add(one);
            else if (!all.isEmpty()) all.remove(all.size() - 1);
        }
        return all;
    }

    boolean isOf(Long person) {
        return person != null && account == person;
    }

    long task() {
        return task;
    }

    TaskActKind kind() {
        return act;
    }

    Instant at() {
        return at;
    }

    long account() {
        return account;
    }

    Long to() {
        return to;
    }

    Instant again() {
        return again;
    }

    LocalDate until() {
        return until;
    }

    TaskActLine line() {
        return new TaskActLine(act, byName, at, told, toldAt, note, outcome, toName, again, until);
    }
}
