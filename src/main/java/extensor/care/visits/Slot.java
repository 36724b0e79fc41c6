package extensor.care.visits;

import extensor.shared.Formats;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.WallClock;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A place for a visit: with whom, in which room, with which devices, from when by the clock on the wall of the site; `second` where that clock shows the time twice and
 * the second time is meant.
 */
public record Slot(long therapist, long room, List<Long> devices, LocalDateTime at, boolean second)
        implements Serializable {
    private static final int LAST_YEAR = 2999;
    private static final String SECOND = "II";

    /** The only time that the clock shows this, or the first. */
    public Slot(long therapist, long room, List<Long> devices, LocalDateTime at) {
        this(therapist, room, devices, at, false);
    }

    static Slot at(long therapist, long room, List<Long> devices, Instant then, ZoneId zone) {
        return new Slot(therapist, room, devices, LocalDateTime.ofInstant(then, zone), WallClock.isSecond(then, zone));
    }

    /** When it begins, by the clock of this zone, which shows its time. */
    public Instant instant(ZoneId zone) {
        return WallClock.instant(at, zone, second);
    }

    public Slot {
        near(at);
        devices = List.copyOf(devices);
    }

    /** No time that a database could not keep: there is nothing to be had then. */
    public static void near(LocalDateTime time) {
        if (time.getYear() < 1 || time.getYear() > LAST_YEAR) throw Refusal.notFound();
    }

    /** When it begins, as a refusal says it. */
    public String when() {
        return when(at);
    }

    public static String when(LocalDateTime time) {
        return Formats.weekdayTime(time);
    }

    /** How a page sends it back: times and opaque ids. */
    public String key() {
        return at + (second ? SECOND : "") + "_" + Id.text(therapist) + "_" + Id.text(room)
                + devices.stream().map(d -> "_" + Id.text(d)).collect(Collectors.joining());
    }

    /** Reads what `key` wrote; anything else is simply not found. */
    public static Slot of(String key) {
        try {
            String[] parts = key.split("_");
            List<Long> devices = Arrays.stream(parts).skip(3).map(Id::of).toList();
            boolean second = parts[0].endsWith(SECOND);
            String at = second ? parts[0].substring(0, parts[0].length() - SECOND.length()) : parts[0];
            return new Slot(Id.of(parts[1]), Id.of(parts[2]), devices, LocalDateTime.parse(at), second);
        } catch (ArrayIndexOutOfBoundsException | java.time.DateTimeException | NullPointerException e) {
            throw Refusal.notFound();
        }
    }
}
