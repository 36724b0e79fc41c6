package extensor.care.plans;

import extensor.care.safety.SafeguardInPlace;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A safeguard that was written down as people read it: its words, what it is about, and what it is worth today. `until` is the first day on which it no longer
 * holds (null: until it is withdrawn).
 */
public record SafeguardLine(
        long id,
        String name,
        SafeguardLine.About about,
        SafeguardInPlace written,
        LocalDate until,
        SafeguardState state,
        SafeguardLine.WithdrawnSafeguard withdrawal)
        implements Serializable {

    /** The condition (null: none) and the reason of the rule. */
    public record About(String condition, String reason) implements Serializable {}

    public record WithdrawnSafeguard(String by, Instant at, String reason) implements Serializable {}

    public boolean counts() {
        return state == SafeguardState.IN_PLACE;
    }
}
