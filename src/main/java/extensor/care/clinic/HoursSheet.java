package extensor.care.clinic;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Who works when at a site, and its closed days from today on, as the administrator keeps them. Today is counted at the site. */
public record HoursSheet(long site, String siteName, LocalDate today, List<Hours> therapists, List<Closed> closed)
        implements Serializable {
    /** The usual week of a therapist at this site (empty: no hours here) and the days away, from today on. */
    public record Hours(long account, String name, Map<DayOfWeek, List<TimeRange>> week, List<Away> away)
            implements Serializable {}

    /** Days away; the reason may be null. */
    public record Away(long id, long account, DateRange days, String reason) implements Serializable {}

    /** A closed day; the reason may be null. */
    public record Closed(long id, LocalDate on, String reason) implements Serializable {}
}
