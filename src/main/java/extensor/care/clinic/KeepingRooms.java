package extensor.care.clinic;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Role;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.Refusals;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import extensor.shared.door.UseCase;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The administrator maintains the rooms and devices of a site. What is retired can no longer be booked; past visits still name it. */
@UseCase
public class KeepingRooms {

    @Inject
    Sites sites;

    @Inject
    Rooms rooms;

    @Inject
    AuditContext auditContext;

    @Inject
    Clock clock;

    @Inject
    Event<OpeningsChanged> news;

    @AllowedTo(value = Role.ADMINISTRATOR, oncePerSitting = true)
    public RoomsSheet of(long site) {
        auditContext.object("site", site);
        return new RoomsSheet(
                site,
                sites.site(site).name(),
                rooms.rooms(site).stream().map(Bookable::sheet).toList(),
                rooms.devices(site).stream().map(Bookable::sheet).toList());
    }

    /** Adds a room and gives its id. */
    @AllowedTo(Role.ADMINISTRATOR)
    public long addRoom(long site, String name, RoomKind kind) {
        sites.hold();
        String kept = named(name, rooms.rooms(site), kind);
        return add(new Room(Id.next(), sites.site(site).id(), kept, kind), "room");
    }

    /** Adds a device and gives its id. */
    @AllowedTo(Role.ADMINISTRATOR)
    public long addDevice(long site, String name, DeviceKind kind) {
        sites.hold();
        String kept = named(name, rooms.devices(site), kind);
        return add(new Device(Id.next(), sites.site(site).id(), kept, kind), "device");
    }

    private static String named(String name, List<? extends Bookable> all, Enum<?> kind) {
        Refusals no = new Refusals();
        no.when(kind == null, "kind", "rooms.kind");
        String kept = no.read(() -> name(name, all, 0));
        no.refuse();
        return kept;
    }

    private long add(Bookable added, String what) {
        rooms.add(added);
        auditContext.object(what, added.id());
        return added.id();
    }

    /** Renames a room or device, unless somebody else changed it since the revision was read. */
    @AllowedTo(Role.ADMINISTRATOR)
    public void rename(long id, int revision, String name) {
        sites.hold();
        Bookable kept = kept(id);
        if (kept.revision() != revision) throw new Refusal("refusal.stale");
        kept.rename(name(name, beside(kept), id));
    }

    /** It belongs to another site from now on. Visits that are booked with it stay where they are, without it. */
    @AllowedTo(Role.ADMINISTRATOR)
    public void move(long id, long site) {
        sites.hold();
        Bookable kept = kept(id);
        long from = kept.site();
        long to = sites.site(site).id();
        if (from == to) return;
        name(kept.name(), kept instanceof Room ? rooms.rooms(to) : rooms.devices(to), id);
        kept.moveTo(to);
        changed(from);
        changed(to);
    }

    @AllowedTo(Role.ADMINISTRATOR)
    public void retire(long id) {
        Bookable kept = kept(id);
        kept.retire();
        changed(kept.site());
    }

    @AllowedTo(Role.ADMINISTRATOR)
    public void bringBack(long id) {
        Bookable kept = kept(id);
        kept.bringBack();
        changed(kept.site());
    }

    private void changed(long site) {
        news.fire(OpeningsChanged.since(clock.instant(), sites.site(site)));
    }

    private Bookable kept(long id) {
        auditContext.object("room", id);
        return rooms.find(id).orElseThrow(Refusal::notFound);
    }

    private List<? extends Bookable> beside(Bookable kept) {
        return kept instanceof Room ? rooms.rooms(kept.site()) : rooms.devices(kept.site());
    }

    /** The name as it is stored; refused if it is empty or already used at the site in any spelling. */
    private static String name(String written, List<? extends Bookable> all, long id) {
        String name = TypedText.line(written);
        if (!TypedText.hasLetterOrDigit(name) || TextLimit.ROOM_NAME.exceededBy(name))
            throw Refusal.at("name", "rooms.name", TextLimit.ROOM_NAME.longest());
        if (all.stream().anyMatch(b -> b.id() != id && b.name().equalsIgnoreCase(name)))
            throw Refusal.at("name", "rooms.name-taken");
        return name;
    }
}
