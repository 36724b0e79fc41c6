package extensor.care.clinic;

import java.io.Serializable;
import java.time.LocalTime;

/** A range of local time within a day; the first minute is included, the last is not. */
public record TimeRange(LocalTime from, LocalTime until) implements Serializable {
    public TimeRange {
        if (!from.isBefore(until)) throw new IllegalArgumentException(from + " is not before " + until);
    }

    public boolean overlaps(TimeRange other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }
}
