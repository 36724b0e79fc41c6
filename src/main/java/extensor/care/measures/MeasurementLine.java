package extensor.care.measures;

import extensor.shared.Id;
import extensor.shared.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A measurement as pages and later rooms read it. */
public record MeasurementLine(
        long id,
        String measure,
        String joint,
        String motion,
        Side side,
        BigDecimal value,
        LocalDate on,
        Source source,
        String by,
        Withdrawal withdrawal) {

    /** That it counts no more: by whom, when, and why (empty: the one who measured said another value). */
    public record Withdrawal(String by, Instant at, String reason) {}

    public Subject subject() {
        return new Subject(measure, joint, motion, side);
    }

    /** It counts. */
    public boolean stands() {
        return withdrawal == null;
    }

    /** How the id looks in a form. */
    public String key() {
        return Id.text(id);
    }
}
