package extensor.care.patients;

import extensor.shared.Refusal;
import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody has made one record of two, for a reason, and perhaps two again. */
@Entity
@Table(name = "record_merge")
class RecordMerge extends Stored {
    @Column(name = "kept_id")
    private long kept;

    @Column(name = "merged_id")
    private long merged;

    private String reason;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "merged_by")
    private long mergedBy;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_by")
    private Long undoneBy;

    protected RecordMerge() {}

    /** Its id is that of the act that unites the facts. */
    RecordMerge(Act act, long kept, long merged, String reason) {
        super(act.id());
        this.kept = kept;
        this.merged = merged;
        this.reason = reason;
        this.mergedAt = act.at();
        this.mergedBy = act.by();
    }

    void undo(Act back) {
        if (undoneAt != null) throw new Refusal("refusal.stale");
        undoneAt = back.at();
        undoneBy = back.by();
    }

    long merged() {
        return merged;
    }

    boolean isKept(long patient) {
        return kept == patient;
    }

    MergeUndone undone() {
        return new MergeUndone(id(), kept, merged, mergedAt);
    }

    MergeLine line(PatientBanner former, String by) {
        return new MergeLine(id(), former.recordNumber(), former.name(), mergedAt, by, reason);
    }
}
