package extensor.care.tasks;

import extensor.care.access.Role;
import extensor.shared.Id;
import extensor.shared.Message;
import extensor.shared.Refusal;
import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Something that somebody must do about a patient by a certain day. Done tasks are kept. */
@Entity
@Table(name = "task")
public class Task extends Stored {
    @Column(name = "patient_id")
    private long patient;

    @Enumerated(EnumType.STRING)
    private TaskKind kind;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Embedded
    private TaskSubject subject;

    private Message message;

    /** True as long as its reason stands, done or not: one of its kind about its subject. Null afterwards. */
    private Boolean stands;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private Long createdBy;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_by")
    private Long doneBy;

    /** Who was asked to see to it; null for all who treat the patient. */
    @Column(name = "owner_id")
    private Long owner;

    /** The day on which it is shown again; null while it is not put off. */
    @Column(name = "shown_from")
    private LocalDate shownFrom;

    /** When somebody who was not reached is to be tried again. */
    @Column(name = "again_at")
    private Instant againAt;

    /** The last of its acts that counts. */
    @Column(name = "last_act_id")
    private Long lastAct;

    protected Task() {}

    Task(long patient, TaskKind kind, Wanted wanted, Instant now) {
        super(Id.next());
        if (kind.role() == Role.DESK
                && wanted.message() != null
                && TimeWanted.of(wanted.message()).isEmpty())
            throw new IllegalArgumentException("the desk gets no words of anybody's own");
        this.patient = patient;
        this.kind = kind;
        this.role = kind.role();
        this.subject = wanted.subject();
        this.message = wanted.message();
        this.stands = true;
        this.dueOn = wanted.dueOn();
        this.createdBy = wanted.by();
        this.createdAt = now;
    }

    /** Nobody has done it, and it is as the caller saw it. */
    void requireAsSeen(int revision) {
        if (doneAt != null || revision() != revision) throw new Refusal("refusal.stale");
    }

    /** Stands as its acts leave it, in the order of time; one whose reason is gone stays closed. */
    void follow(List<TaskAct> acts) {
        List<TaskAct> counting = TaskAct.counting(acts);
        Instant closed = stands == null ? doneAt : null;
        doneAt = null;
        doneBy = null;
        owner = null;
        shownFrom = null;
        againAt = null;
        lastAct = null;
        counting.forEach(this::take);
        if (doneAt == null) doneAt = closed;
    }

    private void take(TaskAct act) {
        lastAct = act.id();
        shownFrom = act.until();
        switch (act.kind()) {
            case DONE, TOLD -> {
                doneAt = act.at();
                doneBy = act.account();
                againAt = null;
            }
            case NOT_REACHED -> againAt = act.again();
            case HANDED_OVER -> owner = act.to();
            default -> {}
        }
    }

    /** What an act says in somebody's own words; the desk has none. */
    String noted(String note) {
        if (role == Role.DESK && note != null)
            throw new IllegalArgumentException("the desk gets no words of anybody's own");
        return note;
    }

    /** Its reason is gone, or another task stands for it. */
    void lift(Instant now) {
        stands = null;
        if (doneAt == null) doneAt = now;
    }

    /** Nobody needs to be asked for this once more. */
    boolean answers(Wanted wanted) {
        return subject.equals(wanted.subject())
                && Objects.equals(message, wanted.message())
                && (doneAt == null && shownFrom == null || !wanted.news());
    }

    /** It asks the same about another record. */
    boolean isTwinOf(Task other) {
        return kind == other.kind && subject.samePart(other.subject);
    }

    boolean waiting() {
        return doneAt == null;
    }

    TaskKind kind() {
        return kind;
    }

    TaskSubject subject() {
        return subject;
    }

    Message message() {
        return message;
    }

    long patient() {
        return patient;
    }

    Role role() {
        return role;
    }

    /** Who was asked to see to it; null for all who treat the patient. */
    Long owner() {
        return owner;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    ReadingTasks.TaskStory story(List<TaskActLine> acts) {
        return new ReadingTasks.TaskStory(id(), kind, subject, message, dueOn, createdAt, doneAt, acts);
    }

    /** With the last act that counts, or null. */
    TaskLine line(String name, String recordNumber, String phone, TaskAct last) {
        return new TaskLine(
                id(),
                revision(),
                patient,
                name,
                recordNumber,
                phone,
                kind,
                subject,
                message,
                dueOn,
                createdAt,
                againAt,
                last == null ? null : last.line());
    }
}
