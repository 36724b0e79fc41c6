package extensor.care.notes;

import extensor.care.access.Caller;
import extensor.shared.Id;
import extensor.shared.NamedId;
import extensor.shared.Refusal;
import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** The note of one visit: while it is written a draft of what was different from the plan; once signed, {@link SignedText} has the whole of it. */
@Entity
@Table(name = "encounter")
public class Note extends Stored {
    @Column(name = "patient_id")
    private long patient;

    @Column(name = "plan_id")
    private Long plan;

    @Column(name = "version_number")
    private Integer version;

    @Column(name = "visit_id")
    private long visit;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "therapist_id")
    private long therapist;

    @Column(name = "therapist")
    private String therapistName;

    @Enumerated(EnumType.STRING)
    private NoteState state;

    @Lob
    private String content;

    @Column(name = "planned_count")
    private int asPlanned;

    @Column(name = "exception_count")
    private int exceptions;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "signed_by")
    private Long signedBy;

    private String signer;

    @Column(name = "signed_at")
    private Instant signedAt;

    protected Note() {}

    Note(Occasion occasion, NoteDraft writing, Pen pen) {
        this(Id.next(), occasion, writing, pen);
    }

    /** One that was given up comes back under the id that it had. */
    Note(long id, Occasion occasion, NoteDraft writing, Pen pen) {
        super(id);
        this.patient = occasion.patient();
        this.plan = occasion.visit().plan();
        this.visit = occasion.visit().id();
        this.givenOn = occasion.on();
        this.therapist = pen.account();
        this.therapistName = pen.name();
        this.state = NoteState.DRAFT;
        write(writing, pen);
    }

    /** Who writes, and when. */
    record Pen(long account, String name, Instant at) {
        Pen(Caller caller, Instant at) {
            this(caller.account(), caller.name(), at);
        }
    }

    final void write(NoteDraft writing, Pen pen) {
        if (signed()) throw new Refusal("visit.signed-already", signer);
        content = writing.write();
        exceptions = writing.deviations().size();
        changedBy = pen.name();
        changedAt = pen.at();
    }

    /** Freezes it as it was given, and gives the text that is kept of that. */
    SignedText sign(SignedNote given, Pen pen) {
        if (signed()) throw new Refusal("visit.signed-already", signer);
        state = NoteState.SIGNED;
        content = NoteDraft.NOTHING.write();
        version = given.version() == null ? null : given.version().number();
        givenOn = given.on();
        exceptions = (int) given.exceptions();
        asPlanned = given.items().size() - exceptions;
        therapist = pen.account();
        therapistName = pen.name();
        changedBy = pen.name();
        changedAt = pen.at();
        signedBy = pen.account();
        signer = pen.name();
        signedAt = pen.at();
        return new SignedText(id(), given);
    }

    NoteDraft writing() {
        return NoteDraft.read(content);
    }

    boolean signed() {
        return state == NoteState.SIGNED;
    }

    boolean signedBy(Long account) {
        return signedBy != null && signedBy.equals(account);
    }

    long patient() {
        return patient;
    }

    /** This account began it. */
    boolean begunBy(Long account) {
        return account != null && account == therapist;
    }

    String therapistName() {
        return therapistName;
    }

    VisitSheet.Change change() {
        return new VisitSheet.Change(changedBy, changedAt, therapist);
    }

    String changedBy() {
        return changedBy;
    }

    VisitSheet.Signature signature(SignedText text) {
        return new VisitSheet.Signature(signer, signedAt, text.hash());
    }

    long visit() {
        return visit;
    }

    LocalDate on() {
        return givenOn;
    }

    DiscardedNote toDiscarded(String patientName) {
        return new DiscardedNote(id(), visit, patientName, writing());
    }

    NoteLine line() {
        return new NoteLine(
                id(),
                patient,
                plan,
                visit,
                givenOn,
                asPlanned,
                exceptions,
                new NamedId(therapist, therapistName),
                signedAt);
    }
}
