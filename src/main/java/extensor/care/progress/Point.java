package extensor.care.progress;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One measured value: the day, the value, the rank in which its changes are counted (the value itself unless the scale is ordinal), who
 * measured it, whether the patient reported it from home, and whether a therapist made it the start.
 */
public record Point(long id, LocalDate on, BigDecimal value, BigDecimal rank, String by, boolean told, boolean pinned) {
    /** The day before anything had changed, where a value is itself a change. */
    Point unchanged() {
        return new Point(id, on, BigDecimal.ZERO, BigDecimal.ZERO, by, told, pinned);
    }
}
