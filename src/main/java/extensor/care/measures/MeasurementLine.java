package extensor.care.measures;

import extensor.shared.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A measurement as pages and later rooms read it; readings (what a computed value is made from), pin and withdrawal may be null. */
public record MeasurementLine(
        long id,
        Subject subject,
        BigDecimal value,
        Readings readings,
        LocalDate on,
        Source source,
        String by,
        PinnedStart pin,
        Withdrawal withdrawal) {

    /** That it counts no more: by whom, when, and why (empty: the one who measured said another value). */
    public record Withdrawal(String by, Instant at, String reason) {}

    /** That a therapist made it the start of its series: by whom, when, and why. */
    public record PinnedStart(String by, Instant at, String reason) {}

    /** It counts. */
    public boolean stands() {
        return withdrawal == null;
    }

    /** It counts, and a therapist made it the start. */
    public boolean pinned() {
        return stands() && pin != null;
    }

    /** How the id looks in a form. */
    public String key() {
        return Id.text(id);
    }
}
