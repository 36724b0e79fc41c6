package extensor.care.clinic;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Hours, closed days, rooms, devices or the time zone of a site have changed for some of the days from `from` to `until`, both included.
 */
public record OpeningsChanged(long site, LocalDate from, LocalDate until) {
    private static final int FAR = 3;

    /** For good, from today on: as far ahead as anything is kept. */
    static OpeningsChanged since(Instant now, Site site) {
        LocalDate today = LocalDate.ofInstant(now, site.zone());
        return new OpeningsChanged(site.id(), today, today.plusYears(FAR));
    }
}
