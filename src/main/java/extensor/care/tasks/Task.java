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

    void done(long by, Instant now) {
        if (doneAt != null) throw new Refusal("refusal.stale");
        doneAt = now;
        doneBy = by;
    }

    void reopen() {
        doneAt = null;
        doneBy = null;
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
                && (doneAt == null || !wanted.news());
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

    TaskLine line(String name, String recordNumber, String phone) {
        return new TaskLine(id(), patient, name, recordNumber, phone, kind, subject, message, dueOn, createdAt);
    }
}
