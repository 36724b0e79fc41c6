package extensor.care.plans;

import extensor.care.safety.SafeguardInPlace;
import extensor.shared.BodyRegion;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.Side;
import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** A safeguard that somebody wrote down for what one rule says against a treatment. It is never rewritten: a wrong one is withdrawn and stays with who did it and why. */
@Entity
@Table(name = "recorded_safeguard")
public class RecordedSafeguard extends Stored {
    @Column(name = "patient_id")
    private long patient;

    @Column(name = "rule_id")
    private String rule;

    private String safeguard;

    @Enumerated(EnumType.STRING)
    private BodyRegion region;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "found_on")
    private LocalDate on;

    @Column(name = "valid_until")
    private LocalDate until;

    private String note;

    @Column(name = "by_name")
    private String by;

    @Column(name = "recorded_at")
    private Instant at;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    protected RecordedSafeguard() {}

    /** @param until the first day on which it no longer holds, null where it holds until it is withdrawn */
    RecordedSafeguard(long patient, SafeguardInPlace what, LocalDate until) {
        super(Id.next());
        this.patient = patient;
        this.rule = what.rule();
        this.safeguard = what.safeguard();
        this.region = what.region();
        this.side = what.side();
        this.on = what.on();
        this.until = until;
        this.note = what.note();
        this.by = what.by();
        this.at = what.at();
    }

    /** Withdraws it; refuses a second withdrawal. */
    void withdraw(String who, Instant when, String why) {
        if (isWithdrawn()) throw new Refusal("refusal.stale");
        withdrawnBy = who;
        withdrawnAt = when;
        withdrawnReason = why;
    }

    /** The same, written down again. */
    RecordedSafeguard again(String who, Instant when) {
        return new RecordedSafeguard(
                patient, new SafeguardInPlace(rule, safeguard, region, side, on, note, who, when), until);
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    boolean isOver(LocalDate today) {
        return until != null && !until.isAfter(today);
    }

    /** It says the same, whoever wrote it. */
    boolean says(SafeguardInPlace other) {
        return rule.equals(other.rule())
                && safeguard.equals(other.safeguard())
                && region == other.region()
                && side == other.side()
                && on.equals(other.on())
                && Objects.equals(note, other.note());
    }

    SafeguardInPlace inPlace() {
        return new SafeguardInPlace(rule, safeguard, region, side, on, note, by, at);
    }

    SafeguardLine.WithdrawnSafeguard withdrawal() {
        return isWithdrawn() ? new SafeguardLine.WithdrawnSafeguard(withdrawnBy, withdrawnAt, withdrawnReason) : null;
    }

    LocalDate until() {
        return until;
    }

    long patient() {
        return patient;
    }
}
