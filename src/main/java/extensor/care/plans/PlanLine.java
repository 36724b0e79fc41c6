package extensor.care.plans;

import extensor.shared.Id;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A plan in a list; `endedAt` is null while its treatment goes on. */
public record PlanLine(
        long id,
        long patient,
        long episode,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean hasDraft,
        int draftNumber,
        int signedNumber,
        String changedBy,
        Instant changedAt,
        Instant endedAt)
        implements Serializable {

    public PlanState state() {
        if (ended()) return PlanState.ENDED;
        if (signedNumber == 0) return PlanState.DRAFT;
        return hasDraft ? PlanState.REVISING : PlanState.SIGNED;
    }

    public boolean ended() {
        return endedAt != null;
    }

    /** How the id looks in an address. */
    public String key() {
        return Id.text(id);
    }
}
