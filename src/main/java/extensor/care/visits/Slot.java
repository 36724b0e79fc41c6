package extensor.care.visits;

import extensor.shared.Formats;
import extensor.shared.Id;
import extensor.shared.Refusal;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A place for a visit: with whom, in which room, with which devices, from when by the clock on the wall of the site. */
public record Slot(long therapist, long room, List<Long> devices, LocalDateTime at) implements Serializable {
    private static final int LAST_YEAR = 2999;

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
        return at + "_" + Id.text(therapist) + "_" + Id.text(room)
                + devices.stream().map(d -> "_" + Id.text(d)).collect(Collectors.joining());
    }

    /** Reads what `key` wrote; anything else is simply not found. */
    public static Slot of(String key) {
        try {
            String[] parts = key.split("_");
            List<Long> devices = Arrays.stream(parts).skip(3).map(Id::of).toList();
            return new Slot(Id.of(parts[1]), Id.of(parts[2]), devices, LocalDateTime.parse(parts[0]));
        } catch (ArrayIndexOutOfBoundsException | java.time.DateTimeException | NullPointerException e) {
            throw Refusal.notFound();
        }
    }
}
