package extensor.care.clinic;

import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/** Something a site has and a visit may need. It has a name and can be retired and brought back, because past visits still name it. */
@MappedSuperclass
abstract class Bookable extends Stored {
    @Column(name = "site_id")
    private long site;

    private String name;
    private boolean active = true;

    protected Bookable() {}

    protected Bookable(long id, long site, String name) {
        super(id);
        this.site = site;
        this.name = name;
    }

    abstract Enum<?> kind();

    void rename(String written) {
        name = written;
    }

    void moveTo(long other) {
        site = other;
    }

    void retire() {
        active = false;
    }

    void bringBack() {
        active = true;
    }

    public long site() {
        return site;
    }

    public String name() {
        return name;
    }

    public boolean active() {
        return active;
    }

    PlaceSheet sheet() {
        return new PlaceSheet(id(), revision(), name, kind().name(), active);
    }
}
