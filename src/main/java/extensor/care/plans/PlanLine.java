package extensor.care.plans;

import extensor.care.clinic.DateRange;
import extensor.shared.Id;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A plan in a list; the number of its draft is 0 where it has none, `endedAt` is null while its treatment goes on. */
public record PlanLine(
        long id,
        long patient,
        long episode,
        String title,
        DateRange days,
        int draftNumber,
        int signedNumber,
        String changedBy,
        Instant changedAt,
        Instant endedAt)
        implements Serializable {

    public boolean hasDraft() {
        return draftNumber > 0;
    }

    public PlanState state() {
        if (ended()) return PlanState.ENDED;
        if (signedNumber == 0) return PlanState.DRAFT;
        return hasDraft() ? PlanState.REVISING : PlanState.SIGNED;
    }

    /** Something of it is signed, and its last day is not over. */
    public boolean runs(LocalDate on) {
        return signedNumber > 0 && !days.last().isBefore(on);
    }

    public boolean ended() {
        return endedAt != null;
    }

    /** How the id looks in an address. */
    public String key() {
        return Id.text(id);
    }
}
