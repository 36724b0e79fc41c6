package extensor.care.patients;

import java.time.Instant;

/** A fact and the time in which the record held it: since it was written down, until it counted no more (null: it still does). */
public record KnownFact(Fact fact, Instant since, Instant until) {
    /** The record held it when this moment came. */
    public boolean heldAt(Instant moment) {
        return since.isBefore(moment) && (until == null || !until.isBefore(moment));
    }
}
