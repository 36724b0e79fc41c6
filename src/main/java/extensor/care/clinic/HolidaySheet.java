package extensor.care.clinic;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The public holidays ahead of a site, as days on which it could be closed: `country` is its code (null: nobody has named one), `region` the name of the part of it
 * (null: none), `choices` tells that there are regions to choose from, and `known` that the holidays of the country are.
 */
public record HolidaySheet(
        long site,
        String siteName,
        String country,
        String region,
        boolean choices,
        boolean known,
        LocalDate until,
        List<HolidaySheet.HolidayLine> days)
        implements Serializable {
    /** A public holiday; `closed` where the site is closed on that day, for whatever reason. */
    public record HolidayLine(LocalDate on, String name, boolean closed) implements Serializable {}

    /** Those on which the site is not closed yet. */
    public List<HolidayLine> open() {
        return days.stream().filter(day -> !day.closed()).toList();
    }
}
