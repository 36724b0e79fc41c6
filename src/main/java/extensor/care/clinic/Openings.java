package extensor.care.clinic;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * When a site is open, who works there and what it has, for the days from `from` to `until`, both among them; on other days nothing is known to be open.
 * Hours are times of the clock on the wall of the site, also on the days on which the clocks are changed. Rooms, devices and therapists are in the
 * order of their names.
 */
public record Openings(
        long site,
        String siteName,
        ZoneId zone,
        LocalDate from,
        LocalDate until,
        Set<LocalDate> closed,
        List<Worker> therapists,
        List<Place> rooms,
        List<Place> devices)
        implements Serializable {
    /** True where the site is not closed and somebody works. */
    public boolean open(LocalDate day) {
        return therapists.stream().anyMatch(t -> !hours(t, day).isEmpty());
    }

    /** When this therapist works on that day, in order; none on closed days, when away, and for who has no hours here. */
    public List<TimeRange> hours(long therapist, LocalDate day) {
        return therapists.stream()
                .filter(t -> t.account() == therapist)
                .findFirst()
                .map(t -> hours(t, day))
                .orElse(List.of());
    }

    private List<TimeRange> hours(Worker therapist, LocalDate day) {
        boolean known = DateRange.holds(from, until, day) && !closed.contains(day);
        return known ? therapist.hours(day) : List.of();
    }
}
