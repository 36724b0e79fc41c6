package extensor.care.progress;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Values of a scale without steps, whose changes are counted in the values themselves. */
public final class Points {
    private Points() {}

    public static Point of(long id, LocalDate on, BigDecimal value, String by, boolean told) {
        return new Point(id, on, value, value, by, told, false);
    }
}
