package extensor.care.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Today's date where no episode decides it: at the site that was opened first. It is looked up once per request. */
@RequestScoped
public class LocalToday {
    @Inject
    Sites sites;

    @Inject
    Clock clock;

    private ZoneId zone;

    public ZoneId zone() {
        if (zone == null) zone = sites.first().map(Site::zone).orElse(ZoneOffset.UTC);
        return zone;
    }

    public LocalDate today() {
        return today(zone());
    }

    /** The day it is now at a place. */
    public LocalDate today(ZoneId place) {
        return LocalDate.now(clock.withZone(place));
    }
}
