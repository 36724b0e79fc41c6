package extensor.shared;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

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

    /** When the clock shows this, in the order of time: never, once or twice. */
    public static List<Instant> instants(LocalDateTime at, ZoneId zone) {
        return zone.getRules().getValidOffsets(at).stream()
                .map(at::toInstant)
                .sorted()
                .toList();
    }

    /** When the clock shows this for the first time, or for the second where it does so twice and that is meant. */
    public static Instant instant(LocalDateTime at, ZoneId zone, boolean second) {
        List<Instant> all = instants(at, zone);
        if (all.isEmpty()) throw new IllegalArgumentException(at + " does not come in " + zone);
        return all.get(second ? all.size() - 1 : 0);
    }

    /** What the clock shows then it has shown before: it was set back in between. */
    public static boolean isSecond(Instant then, ZoneId zone) {
        return instants(LocalDateTime.ofInstant(then, zone), zone).indexOf(then) > 0;
    }

    /** Refuses, at this field, a time that does not come. */
    public static void require(String field, LocalDateTime at, ZoneId zone) {
        if (isSkipped(at, zone)) throw Refusal.at(field, "booking.skipped", Formats.weekdayTime(at));
    }
}
