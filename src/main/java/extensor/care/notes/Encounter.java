package extensor.care.notes;

import extensor.care.access.Caller;
import extensor.care.catalogue.Catalogue;
import extensor.shared.Id;
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

/** One visit: while it is written a draft of what was different from the plan, once signed the whole of it, never changed again. */
@Entity
@Table(name = "encounter")
public class Encounter extends Stored {
    @Column(name = "patient_id")
    private long patient;

    @Column(name = "plan_id")
    private long plan;

    @Column(name = "version_number")
    private int version;

    @Column(name = "appointment_id")
    private Long appointment;

    /** What may be there only once for somebody who just came: the plan and the day; null for an appointment. */
    @Column(name = "walk_in")
    private String walkIn;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "therapist_id")
    private long therapist;

    @Column(name = "therapist")
    private String therapistName;

    @Enumerated(EnumType.STRING)
    private EncounterState state;

    @Lob
    private String content;

    private String hash;

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

    protected Encounter() {}

    Encounter(Occasion occasion, Writing writing, Pen pen) {
        this(Id.next(), occasion, writing, pen);
    }

    /** One that was given up comes back under the id that it had. */
    Encounter(long id, Occasion occasion, Writing writing, Pen pen) {
        super(id);
        this.patient = occasion.patient();
        this.plan = occasion.plan();
        this.appointment = occasion.appointment();
        this.walkIn = occasion.walkIn();
        this.givenOn = occasion.on();
        this.therapist = pen.account();
        this.therapistName = pen.name();
        this.state = EncounterState.DRAFT;
        write(writing, pen);
    }

    /** Who writes, and when. */
    record Pen(long account, String name, Instant at) {
        Pen(Caller caller, Instant at) {
            this(caller.account(), caller.name(), at);
        }
    }

    final void write(Writing writing, Pen pen) {
        if (signed()) throw new Refusal("visit.signed-already", signer);
        content = writing.write();
        exceptions = writing.deviations().size();
        changedBy = pen.name();
        changedAt = pen.at();
    }

    /** Freezes it as it was given. */
    void sign(Session session, Pen pen) {
        if (signed()) throw new Refusal("visit.signed-already", signer);
        state = EncounterState.SIGNED;
        content = session.write();
        hash = Catalogue.hashOf(content);
        version = session.version();
        givenOn = session.on();
        exceptions = (int) session.exceptions();
        asPlanned = session.items().size() - exceptions;
        therapist = pen.account();
        therapistName = pen.name();
        changedBy = pen.name();
        changedAt = pen.at();
        signedBy = pen.account();
        signer = pen.name();
        signedAt = pen.at();
    }

    Writing writing() {
        return Writing.read(content);
    }

    /** What was signed. Refuses to show what has been changed since. */
    Session session(Catalogue catalogue) {
        if (!Catalogue.hashOf(content).equals(hash))
            throw new IllegalStateException("visit " + id() + " is not what was signed");
        return Session.read(content, catalogue);
    }

    boolean signed() {
        return state == EncounterState.SIGNED;
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

    VisitSheet.Signature signature() {
        return new VisitSheet.Signature(signer, signedAt, hash);
    }

    long plan() {
        return plan;
    }

    Long appointment() {
        return appointment;
    }

    LocalDate on() {
        return givenOn;
    }

    GivenUp givenUp(String patientName) {
        return new GivenUp(id(), plan, appointment, givenOn, patientName, writing());
    }

    EncounterLine line() {
        return new EncounterLine(
                id(),
                patient,
                plan,
                appointment,
                givenOn,
                signed(),
                asPlanned,
                exceptions,
                therapist,
                therapistName,
                signedAt);
    }
}
