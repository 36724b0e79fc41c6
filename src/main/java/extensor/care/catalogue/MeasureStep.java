package extensor.care.catalogue;

import extensor.shared.json.StrictJson;
import java.math.BigDecimal;

/** A step of an ordinal scale: its label ("1+"), the number it is stored as, and the rank in which a change is counted (by default that number). */
public record MeasureStep(String label, BigDecimal value, BigDecimal rank) {
    static MeasureStep read(StrictJson at) {
        BigDecimal value = at.number("value");
        BigDecimal rank = at.numberOrNull("rank");
        return new MeasureStep(at.text("label"), value, rank == null ? value : rank);
    }

    boolean is(BigDecimal number) {
        return value.compareTo(number) == 0;
    }
}
