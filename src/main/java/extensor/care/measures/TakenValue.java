package extensor.care.measures;

import java.math.BigDecimal;

/** A value as it was read off, before it is kept; with what it is made from, where it is (else null). */
public record TakenValue(Subject what, BigDecimal value, Readings readings) {
    public TakenValue(Subject what, BigDecimal value) {
        this(what, value, null);
    }

    /** The difference of two angles at a muscle. */
    public static TakenValue stretched(Subject what, StretchAngles angles) {
        Readings readings = Readings.of(angles);
        return new TakenValue(what, readings.value(), readings);
    }

    /** The mean of the activities, which also say what it is about. */
    public static TakenValue rated(String measure, Readings readings) {
        return new TakenValue(Subject.at(measure, readings.set(), null), readings.value(), readings);
    }
}
