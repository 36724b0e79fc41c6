package extensor.care.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A device of a site. */
@Entity
@Table(name = "device")
public class Device extends Bookable {
    @Enumerated(EnumType.STRING)
    private DeviceKind kind;

    protected Device() {}

    Device(long id, long site, String name, DeviceKind kind) {
        super(id, site, name);
        this.kind = kind;
    }

    @Override
    DeviceKind kind() {
        return kind;
    }
}
