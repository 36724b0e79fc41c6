package extensor.care.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Today's date where no episode decides it: at the site that was opened first. It is looked up once per request. */
@RequestScoped
public class LocalToday {
    @Inject
    Sites sites;

    @Inject
    Clock clock;

    private Optional<Site> site;

    public ZoneId zone() {
        return site().map(Site::zone).orElse(ZoneOffset.UTC);
    }

    /** The country of that site, if it is known. */
    Optional<String> country() {
        return site().map(Site::country);
    }

    private Optional<Site> site() {
        if (site == null) site = sites.first();
        return site;
    }

    public LocalDate today() {
        return today(zone());
    }

    /** The day it is now at a place. */
    public LocalDate today(ZoneId place) {
        return LocalDate.now(clock.withZone(place));
    }
}
