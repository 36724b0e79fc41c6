package extensor.care.tasks;

import extensor.care.access.Role;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;

/** Something to be seen to by a day, about a patient. Done tasks are kept. */
@Entity
@Table(name = "task")
public class Task extends Stored {
    /** So long may words be. */
    public static final int LONGEST = 1000;

    @Column(name = "patient_id")
    private long patient;

    @Enumerated(EnumType.STRING)
    private TaskKind kind;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Long about;
    private String words;

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

    /**
     * @param about the appointment, item or plan it is about; null for none
     * @param words for therapists what was said, no longer than {@link #LONGEST}; for the desk the name of a {@link TimeWanted}; null for none
     * @param by the account behind it; null when the program noticed by itself
     */
    public static Task of(
            long patient, TaskKind kind, Long about, String words, LocalDate dueOn, Long by, Instant now) {
        if (kind.role() == Role.DESK && words != null && !isFromTheList(words))
            throw new IllegalArgumentException("the desk gets no words of anybody's own");
        Task task = new Task(Id.next());
        task.patient = patient;
        task.kind = kind;
        task.role = kind.role();
        task.about = about;
        task.words = words;
        task.dueOn = dueOn;
        task.createdBy = by;
        task.createdAt = now;
        return task;
    }

    private Task(long id) {
        super(id);
    }

    private static boolean isFromTheList(String words) {
        return Arrays.stream(TimeWanted.values())
                .anyMatch(wanted -> wanted.name().equals(words));
    }

    void done(long by, Instant now) {
        if (doneAt != null) throw new Refusal("refusal.stale");
        doneAt = now;
        doneBy = by;
    }

    /** It has come to nothing by itself. */
    void lift(Instant now) {
        doneAt = now;
    }

    Long about() {
        return about;
    }

    public String words() {
        return words;
    }

    void reopen() {
        doneAt = null;
        doneBy = null;
    }

    long patient() {
        return patient;
    }

    Role role() {
        return role;
    }

    TaskLine line(String name, String recordNumber, String phone, LocalDateTime visitAt) {
        return new TaskLine(id(), patient, name, recordNumber, phone, kind, about, words, dueOn, createdAt, visitAt);
    }
}
