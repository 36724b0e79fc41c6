package extensor.care.course;

import extensor.care.clinic.DateRange;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * A visit that a plan promises: which one of its track (counted from 1), from which day to which (both included), how long, in a room of one of these
 * kinds, with a device of each of these kinds. Not possible where the site is open on none of the days.
 */
public record VisitWindow(
        Track track,
        int ordinal,
        LocalDate from,
        LocalDate to,
        int minutes,
        Set<String> rooms,
        Set<String> devices,
        boolean possible)
        implements Serializable {
    public VisitWindow {
        rooms = Set.copyOf(rooms);
        devices = Set.copyOf(devices);
    }

    /** The fewest days from a visit of this window to the one before or after: half of what the plan leaves between them. */
    public int spacing() {
        return (int) (ChronoUnit.DAYS.between(from, to) + 2) / 2;
    }

    public boolean holds(LocalDate day) {
        return DateRange.holds(from, to, day);
    }
}
