package extensor.shared;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Times by the clock on the wall of a place. Some do not come, when the clock is set forward; some come twice, when it is set back. */
public final class WallClock {
    private WallClock() {}

    /** It does not come: the clock is set forward over it. */
    public static boolean isSkipped(LocalDateTime at, ZoneId zone) {
        return zone.getRules().getValidOffsets(at).isEmpty();
    }

    /** It comes twice: the clock is set back over it. */
    public static boolean isRepeated(LocalDateTime at, ZoneId zone) {
        return zone.getRules().getValidOffsets(at).size() > 1;
    }

    /** When the clock shows this for the first time. */
    public static Instant instant(LocalDateTime at, ZoneId zone) {
        if (isSkipped(at, zone)) throw new IllegalArgumentException(at + " does not come in " + zone);
        return at.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    /** Refuses, at this field, a time that does not come. */
    public static void require(String field, LocalDateTime at, ZoneId zone) {
        if (isSkipped(at, zone)) throw Refusal.at(field, "booking.skipped", Formats.weekdayTime(at));
    }
}
