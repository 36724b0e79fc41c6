package extensor.care.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Which day it is where no episode says so: at the site that was opened first. Never in UTC, unless that site lies there. Looked up once a request. */
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
