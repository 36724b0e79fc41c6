package extensor.care.patients;

import extensor.shared.BodyRegion;
import extensor.shared.Id;
import extensor.shared.Side;
import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One answer about one condition of a patient. It is never rewritten: a new answer is a row of its own, and the old one keeps who ended it
 * and why.
 */
@Entity
@Table(name = "health_fact")
class HealthFact extends Stored {
    @Column(name = "patient_id")
    private long patient;

    @Column(name = "condition_code")
    private String condition;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    @Enumerated(EnumType.STRING)
    private BodyRegion region;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    private String note;
    private long act;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "ended_act")
    private Long endedAct;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private Long endedBy;

    protected HealthFact() {}

    HealthFact(long patient, Fact fact, String note, Act act) {
        super(Id.next());
        this.patient = patient;
        this.condition = fact.condition();
        this.presence = fact.presence();
        this.region = fact.region();
        this.side = fact.side();
        this.from = fact.from();
        this.until = fact.until();
        this.note = note;
        this.act = act.id();
        this.recordedAt = act.at();
        this.recordedBy = act.by();
    }

    Fact fact() {
        return new Fact(condition, presence, region, side, from, until);
    }

    KnownFact known() {
        return new KnownFact(fact(), recordedAt, endedAt);
    }

    /** The condition is over. */
    boolean isOver(LocalDate today) {
        return until != null && !until.isAfter(today);
    }

    /**
     * Whether a newer answer takes the place of this one: what is over stays, another answer than "present" replaces everything, and "present"
     * leaves alone what is present in another place.
     */
    boolean replacedBy(Fact fresh, LocalDate today) {
        if (!condition.equals(fresh.condition()) || isOver(today)) return false;
        if (fresh.presence() != Presence.PRESENT || presence != Presence.PRESENT) return true;
        return region == null || region == fresh.region() && (side == null || side == fresh.side());
    }

    /** The part of it that a newer, opposite answer leaves true: the time before that answer. */
    boolean heldBefore(Fact fresh) {
        return fresh.from() != null
                && presence != fresh.presence()
                && presence != Presence.UNKNOWN
                && (from == null || from.isBefore(fresh.from()));
    }

    /** A "no" that somebody gave before then. */
    boolean deniedBefore(Instant then) {
        return presence == Presence.ABSENT && recordedAt.isBefore(then);
    }

    boolean stands() {
        return endedAt == null;
    }

    boolean recordedBy(long account) {
        return recordedBy == account;
    }

    /** It answers the same question as the old one, which an act had ended before. */
    boolean answersAfter(HealthFact old, long act) {
        return condition.equals(old.condition) && this.act > act;
    }

    boolean madeBy(long act) {
        return this.act == act;
    }

    /** It no longer counts: it was wrong, or another row says it more exactly. */
    void end(Act act) {
        endedAct = act.id();
        endedAt = act.at();
        endedBy = act.by();
    }

    long patient() {
        return patient;
    }

    String note() {
        return note;
    }

    FactLine line(String conditionName, String recorder) {
        return new FactLine(id(), condition, conditionName, region, side, from, until, note, recorder, recordedAt);
    }
}
