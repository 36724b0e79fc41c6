package extensor.care.clinic;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A therapist with hours at a site: the hours of a usual week, in their order, and the days away from work. */
public record Worker(long account, String name, Map<DayOfWeek, List<TimeRange>> week, List<DateRange> absent)
        implements Serializable {
    /** The hours of a day on which the site is open; none when away. */
    List<TimeRange> hours(LocalDate day) {
        return absent.stream().anyMatch(days -> days.holds(day))
                ? List.of()
                : week.getOrDefault(day.getDayOfWeek(), List.of());
    }
}
