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

/** One answer about one condition of a patient. It is never rewritten: it may end once, because the condition is over or because the answer was wrong. */
@Entity
@Table(name = "health_fact")
class HealthFact extends Stored {
    /** Why a row no longer stands as it was: the condition is OVER (the row still tells the past), or the row was WRONG (it tells nothing). */
    enum Ending {
        OVER,
        WRONG
    }

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

    @Enumerated(EnumType.STRING)
    private Ending ending;

    @Column(name = "ended_act")
    private Long endedAct;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private Long endedBy;

    @Column(name = "end_reason")
    private String endReason;

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

    boolean stands() {
        return ending != Ending.WRONG;
    }

    boolean madeBy(long act) {
        return this.act == act;
    }

    boolean endedBy(long act) {
        return endedAct != null && endedAct == act;
    }

    /** The condition was over on that day. */
    void over(LocalDate day, String reason, Act act) {
        until = day;
        end(Ending.OVER, reason, act);
    }

    /** The answer was wrong, or has been put more exactly. */
    void wrong(String reason, Act act) {
        end(Ending.WRONG, reason, act);
    }

    private void end(Ending how, String reason, Act act) {
        ending = how;
        endReason = reason;
        endedAct = act.id();
        endedAt = act.at();
        endedBy = act.by();
    }

    long patient() {
        return patient;
    }

    FactLine line(String conditionName, String recorder) {
        return new FactLine(id(), condition, conditionName, region, side, from, until, note, recorder, recordedAt);
    }
}
