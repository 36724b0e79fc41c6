package extensor.care.clinic;

import java.io.Serializable;
import java.time.LocalTime;

/** Some time of a day by the clock on the wall, from the first minute up to, and without, the last. */
public record TimeRange(LocalTime from, LocalTime until) implements Serializable {
    public TimeRange {
        if (!from.isBefore(until)) throw new IllegalArgumentException(from + " is not before " + until);
    }

    public boolean overlaps(TimeRange other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }
}
