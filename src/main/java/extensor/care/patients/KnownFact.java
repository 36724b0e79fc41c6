package extensor.care.patients;

import java.time.Instant;

/** A fact and the time during which the record held it: from when it was recorded until it no longer counted (null: it still does). */
public record KnownFact(Fact fact, Instant since, Instant until) {
    /** The record held it when this moment came. */
    public boolean heldAt(Instant moment) {
        return since.isBefore(moment) && (until == null || !until.isBefore(moment));
    }
}
