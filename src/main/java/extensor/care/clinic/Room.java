package extensor.care.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A room of a site. */
@Entity
@Table(name = "room")
public class Room extends Bookable {
    @Enumerated(EnumType.STRING)
    private RoomKind kind;

    protected Room() {}

    Room(long id, long site, String name, RoomKind kind) {
        super(id, site, name);
        this.kind = kind;
    }

    @Override
    RoomKind kind() {
        return kind;
    }
}
