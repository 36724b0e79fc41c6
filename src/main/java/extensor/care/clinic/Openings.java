package extensor.care.clinic;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * When a site is open, who works there and what it has, for the days from `from` to `until`, both included; nothing is known of other days.
 * Hours are local times, also on the days when the clocks change. Rooms, devices and therapists are ordered by name.
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

    /** When this therapist works on that day, in order; empty on closed days, during absences, and without hours here. */
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
