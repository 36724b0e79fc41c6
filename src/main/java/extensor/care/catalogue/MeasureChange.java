package extensor.care.catalogue;

import extensor.shared.json.StrictJson;
import java.math.BigDecimal;

/** How a change of a measure is judged: which way is better, the error of one value, the detectable change and the one that matters (null where not known); whether a value is itself a change. */
public record MeasureChange(
        Measure.Direction direction,
        BigDecimal sem,
        BigDecimal mdc,
        BigDecimal mcid,
        BigDecimal mcidPercent,
        boolean itself) {
    static MeasureChange read(StrictJson at) {
        return new MeasureChange(
                at.one(Measure.Direction.class, "direction"),
                at.numberOrNull("sem"),
                at.numberOrNull("mdc"),
                at.numberOrNull("mcid"),
                at.numberOrNull("mcidPercent"),
                at.flagOr("ofChange", false));
    }
}
