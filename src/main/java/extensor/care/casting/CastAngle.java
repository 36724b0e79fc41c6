package extensor.care.casting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What one sitting gave: the readings in degrees, of which more is better, all by one rater. Their mean is the value of the series. */
public record CastAngle(LocalDate on, List<BigDecimal> readings, String rater) {
    /** How much of the error of a reading is the same for all readings of a sitting, and does not average out. */
    private static final double SHARED = 0.5;

    public CastAngle {
        readings = List.copyOf(readings);
        if (readings.isEmpty()) throw new IllegalArgumentException("no reading");
    }

    public double mean() {
        return readings.stream().mapToDouble(BigDecimal::doubleValue).average().orElseThrow();
    }

    /** The part of a reading's variance that is left in the mean of all. */
    double varianceLeft() {
        return SHARED + (1 - SHARED) / readings.size();
    }
}
