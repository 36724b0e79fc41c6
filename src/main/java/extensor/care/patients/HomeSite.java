package extensor.care.patients;

import extensor.care.clinic.Site;
import java.io.Serializable;
import java.time.ZoneId;

/** The site at which an episode is treated; its telephone and the number for emergencies may be null. */
public record HomeSite(long id, String name, ZoneId zone, String phone, String emergency) implements Serializable {
    static HomeSite of(Site site) {
        return new HomeSite(site.id(), site.name(), site.zone(), site.phone(), site.emergency());
    }
}
