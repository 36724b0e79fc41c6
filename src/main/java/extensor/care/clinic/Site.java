package extensor.care.clinic;

import extensor.shared.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A place where the clinic treats: a name, a telephone number to call, and the zone in which its days are counted. */
@Entity
@Table(name = "site")
public class Site extends Stored {
    private String name;
    private String zone;
    private String phone;

    protected Site() {}

    public Site(long id, String name, ZoneId zone, String phone) {
        super(id);
        this.name = name;
        this.zone = zone.getId();
        this.phone = phone;
    }

    void write(SiteForm written) {
        name = written.name();
        zone = written.zone();
        phone = written.phone();
    }

    SiteSheet sheet(Instant now) {
        return new SiteSheet(id(), revision(), new SiteForm(name, zone, phone), LocalDateTime.ofInstant(now, zone()));
    }

    public String name() {
        return name;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public String phone() {
        return phone;
    }
}
