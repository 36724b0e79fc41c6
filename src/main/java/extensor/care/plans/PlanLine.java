package extensor.care.plans;

import extensor.shared.Id;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A plan in a list. */
public record PlanLine(
        long id,
        long patient,
        String title,
        PlanState state,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean hasDraft,
        int draftNumber,
        int signedNumber,
        String changedBy,
        Instant changedAt)
        implements Serializable {

    /** How the id looks in an address. */
    public String key() {
        return Id.text(id);
    }
}
