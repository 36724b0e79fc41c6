package extensor.care.patients;

import extensor.care.clinic.Site;
import java.io.Serializable;
import java.time.ZoneId;

/** The site at which an episode is treated; the phone may be null. */
public record HomeSite(long id, String name, ZoneId zone, String phone) implements Serializable {
    static HomeSite of(Site site) {
        return new HomeSite(site.id(), site.name(), site.zone(), site.phone());
    }
}
