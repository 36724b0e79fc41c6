package extensor.care.clinic;

import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A place where the clinic treats: a name, an address, a telephone number to call, the zone in which its days are counted, and the country, which says whom to
 * call in an emergency.
 */
@Entity
@Table(name = "site")
public class Site extends Stored {
    private String name;
    private String zone;
    private String phone;
    private String country;
    private String address;

    @Column(name = "holiday_region")
    private String region;

    @Column(name = "request_key")
    private String requestKey;

    protected Site() {}

    /** `request` added it; null for the first one, which the program opens itself. */
    public Site(long id, SiteForm written, String request) {
        super(id);
        requestKey = request;
        write(written);
    }

    void write(SiteForm written) {
        name = written.name();
        zone = written.zone();
        phone = written.phone();
        country = written.country();
        address = written.address();
        region = written.region();
    }

    SiteSheet sheet(Instant now) {
        return new SiteSheet(id(), revision(), written(), LocalDateTime.ofInstant(now, zone()));
    }

    SiteForm written() {
        return new SiteForm(name, zone, phone, country, address, region);
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

    /** Null where nobody has written one. */
    public String address() {
        return address;
    }

    /** Null where nobody has named one and the zone belongs to none. */
    String country() {
        return country == null ? Countries.ofZone(zone).map(Country::code).orElse(null) : country;
    }

    /** The part of the country whose public holidays it has; null: of none. */
    String region() {
        return region;
    }

    /** The number to call in an emergency, or null where the country is not known or has none here. */
    public String emergency() {
        return Countries.of(country).map(Country::emergency).orElse(null);
    }
}
