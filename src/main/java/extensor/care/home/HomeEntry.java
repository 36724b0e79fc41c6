package extensor.care.home;

import extensor.shared.Id;
import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** What the patient reported of one item on one day; a later report corrects it. */
@Entity
@Table(name = "home_entry")
public class HomeEntry extends Stored {
    @Column(name = "patient_id")
    private long patient;

    @Column(name = "plan_id")
    private long plan;

    @Column(name = "version_number")
    private int version;

    private int item;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Enumerated(EnumType.STRING)
    private HomeOutcome outcome;

    @Enumerated(EnumType.STRING)
    private SoreReason reason;

    private String word;

    @Column(name = "told_at")
    private Instant toldAt;

    protected HomeEntry() {}

    HomeEntry(long patient, int version, HomeReport tap, Instant now) {
        super(Id.next());
        this.patient = patient;
        this.plan = tap.plan();
        this.item = tap.item();
        this.doneOn = tap.day();
        tell(version, tap, now);
    }

    /** The latest report counts. */
    void tell(int version, HomeReport tap, Instant now) {
        this.version = version;
        this.outcome = tap.outcome();
        this.reason = tap.outcome() == HomeOutcome.TOO_SORE ? tap.reason() : null;
        this.word = tap.outcome() == HomeOutcome.TOO_SORE ? tap.word() : null;
        this.toldAt = now;
    }

    HomeLine line() {
        return new HomeLine(plan, version, item, doneOn, outcome, reason, word);
    }
}
