package extensor.care.clinic;

import java.io.Serializable;
import java.time.LocalTime;

/** A range of local time within a day; the first minute is included, the last is not. Until 0:00 means until midnight, the end of the day. */
public record TimeRange(LocalTime from, LocalTime until) implements Serializable {
    private static final int DAY = 24 * 60;

    public TimeRange {
        if (fromMinute(from) >= untilMinute(until))
            throw new IllegalArgumentException(from + " is not before " + until);
    }

    /** From these minutes of the day; the end may be 1440. */
    static TimeRange ofMinutes(int from, int until) {
        return new TimeRange(LocalTime.ofSecondOfDay(from * 60L), LocalTime.ofSecondOfDay(until % DAY * 60L));
    }

    /** In minutes of the day. */
    public int fromMinute() {
        return fromMinute(from);
    }

    /** In minutes of the day, up to 1440. */
    public int untilMinute() {
        return untilMinute(until);
    }

    private static int fromMinute(LocalTime from) {
        return from.toSecondOfDay() / 60;
    }

    private static int untilMinute(LocalTime until) {
        return until.equals(LocalTime.MIDNIGHT) ? DAY : until.toSecondOfDay() / 60;
    }

    /** True where all of this time lies within the range. */
    public boolean covers(LocalTime at, int minutes) {
        int begin = fromMinute(at);
        return begin >= fromMinute() && begin + minutes <= untilMinute();
    }

    public boolean overlaps(TimeRange other) {
        return fromMinute() < other.untilMinute() && other.fromMinute() < untilMinute();
    }
}
