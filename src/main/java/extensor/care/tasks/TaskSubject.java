package extensor.care.tasks;

import extensor.shared.Id;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** What a task is about: a patient, a plan or a visit, and which part of it; an empty part stands for the whole. */
@Embeddable
public class TaskSubject implements Serializable {
    private static final String WHOLE = "";

    /** The kinds of things a task can be about. */
    public enum Kind {
        PATIENT,
        PLAN,
        VISIT
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private Kind kind;

    @Column(name = "subject_id")
    private long id;

    @Column(name = "subject_part")
    private String part;

    protected TaskSubject() {}

    private TaskSubject(Kind kind, long id, String part) {
        this.kind = kind;
        this.id = id;
        this.part = part;
    }

    public static TaskSubject patient(long id) {
        return new TaskSubject(Kind.PATIENT, id, WHOLE);
    }

    /** One fact about a patient. */
    public static TaskSubject fact(long patient, long fact) {
        return new TaskSubject(Kind.PATIENT, patient, Id.text(fact));
    }

    /** One look at the record of a patient. */
    public static TaskSubject look(long patient, long look) {
        return new TaskSubject(Kind.PATIENT, patient, Id.text(look));
    }

    /** One thing that is measured of a patient, by its key. */
    public static TaskSubject measured(long patient, String what) {
        return new TaskSubject(Kind.PATIENT, patient, what);
    }

    public static TaskSubject plan(long id) {
        return new TaskSubject(Kind.PLAN, id, WHOLE);
    }

    public static TaskSubject item(long plan, int number) {
        return new TaskSubject(Kind.PLAN, plan, Integer.toString(number));
    }

    /** One limb in a series of casts, by its key. */
    public static TaskSubject limb(long plan, String key) {
        return new TaskSubject(Kind.PLAN, plan, key);
    }

    /** What a plan promises of one day. */
    public static TaskSubject day(long plan, LocalDate day) {
        return new TaskSubject(Kind.PLAN, plan, day.toString());
    }

    public static TaskSubject visit(long id) {
        return new TaskSubject(Kind.VISIT, id, WHOLE);
    }

    public boolean isPlan() {
        return kind == Kind.PLAN;
    }

    public boolean isVisit() {
        return kind == Kind.VISIT;
    }

    public long id() {
        return id;
    }

    /** The other one is the same or a part of it. */
    boolean covers(TaskSubject other) {
        return kind == other.kind && id == other.id && (part.equals(WHOLE) || part.equals(other.part));
    }

    boolean samePart(TaskSubject other) {
        return kind == other.kind && part.equals(other.part);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TaskSubject that && kind == that.kind && id == that.id && part.equals(that.part);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, id, part);
    }

    @Override
    public String toString() {
        return kind + " " + id + " " + part;
    }
}
