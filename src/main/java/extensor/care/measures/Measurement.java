package extensor.care.measures;

import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.Side;
import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** One value of one measure on one day. It is never rewritten: a wrong one is withdrawn and stays in the record with who did it and why. */
@Entity
@Table(name = "measurement")
public class Measurement extends Stored {
    @Column(name = "patient_id")
    private long patient;

    private String measure;
    private String joint;
    private String motion;
    private String focus;

    @Enumerated(EnumType.STRING)
    private Side side;

    private BigDecimal reading;

    @Column(name = "made_from")
    private String madeFrom;

    @Column(name = "taken_on")
    private LocalDate takenOn;

    @Enumerated(EnumType.STRING)
    private Source source;

    @Column(name = "by_name")
    private String by;

    @Column(name = "account_id")
    private long account;

    @Column(name = "taken_at")
    private Instant takenAt;

    /** What may be there only once: the patient's own value of a measure on a day; null for all others. */
    private String told;

    /** What may be there only once: the act of a page that wrote it down and its place there; null where the patient told it. */
    @Column(name = "request_key")
    private String request;

    /** What a patient has only once: the series whose start it is; null for all others. Of one set aside by a merge the rest is kept. */
    private String pinned;

    @Column(name = "pinned_by")
    private String pinnedBy;

    @Column(name = "pinned_at")
    private Instant pinnedAt;

    @Column(name = "pinned_reason")
    private String pinnedReason;

    private boolean withdrawn;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_reason")
    private String reason;

    protected Measurement() {}

    private Measurement(long patient, TakenValue taken, LocalDate day, Source source, Who who) {
        super(Id.next());
        this.patient = patient;
        this.measure = taken.what().measure();
        this.joint = taken.what().joint();
        this.motion = taken.what().motion();
        this.focus = taken.what().focus();
        this.side = taken.what().side();
        this.reading = taken.value();
        this.madeFrom = taken.readings() == null ? null : taken.readings().text();
        this.takenOn = day;
        this.source = source;
        this.by = who.name();
        this.account = who.account();
        this.takenAt = who.at();
    }

    /** Who writes it down, and when. */
    public record Who(String name, long account, Instant at) {}

    /** A therapist measured; the request is the key of the act and the place of the value in it. */
    static Measurement taken(long patient, TakenValue taken, LocalDate day, Who who, String request) {
        Measurement measured = new Measurement(patient, taken, day, Source.THERAPIST, who);
        measured.request = request;
        return measured;
    }

    /** The patient reported it for this day. */
    static Measurement told(long patient, String measure, BigDecimal value, LocalDate day, Who who) {
        Measurement said =
                new Measurement(patient, new TakenValue(Subject.of(measure), value), day, Source.PATIENT, who);
        said.told = said(patient, measure, day);
        return said;
    }

    static String said(long patient, String measure, LocalDate day) {
        return Id.text(patient) + ":" + measure + ":" + day;
    }

    /** Withdraws it; refuses a second withdrawal. */
    void withdraw(Who who, String why) {
        if (withdrawn) throw new Refusal("refusal.stale");
        told = null;
        unpin();
        withdrawn = true;
        withdrawnBy = who.name();
        withdrawnAt = who.at();
        reason = why;
    }

    /** Makes it the start of its series, whatever was the start before. */
    void pin(Who who, String why) {
        if (withdrawn) throw new Refusal("refusal.stale");
        pinned = subject().key();
        pinnedBy = who.name();
        pinnedAt = who.at();
        pinnedReason = why;
    }

    void unpin() {
        pinned = null;
        pinnedBy = null;
        pinnedAt = null;
        pinnedReason = null;
    }

    /** A merge gave its series another start. */
    void setAside() {
        pinned = null;
    }

    boolean isSetAside() {
        return pinned == null && pinnedAt != null;
    }

    /** It was set aside, and its record has its own series again. */
    void pinAgain() {
        pinned = subject().key();
    }

    boolean startsBefore(Measurement other) {
        return pinnedAt.isBefore(other.pinnedAt);
    }

    /** Takes over that the other was the start. */
    void pinAs(MeasurementLine.PinnedStart other) {
        pin(new Who(other.by(), account, other.at()), other.reason());
    }

    long patient() {
        return patient;
    }

    boolean says(TakenValue taken, LocalDate day) {
        return subject().equals(taken.what())
                && Objects.equals(readings(), taken.readings())
                && taken.value() != null
                && reading.compareTo(taken.value()) == 0
                && takenOn.equals(day);
    }

    BigDecimal reading() {
        return reading;
    }

    Subject subject() {
        return new Subject(measure, joint, motion, focus, side);
    }

    private Readings readings() {
        return madeFrom == null ? null : Readings.read(madeFrom);
    }

    MeasurementLine line() {
        return new MeasurementLine(
                id(),
                subject(),
                reading.stripTrailingZeros(),
                readings(),
                takenOn,
                source,
                by,
                pinned == null ? null : new MeasurementLine.PinnedStart(pinnedBy, pinnedAt, pinnedReason),
                withdrawn ? new MeasurementLine.Withdrawal(withdrawnBy, withdrawnAt, reason) : null);
    }
}
