package extensor.web.clinic;

import extensor.care.clinic.DeviceKind;
import extensor.care.clinic.KeepingRooms;
import extensor.care.clinic.KeepingSites;
import extensor.care.clinic.RoomKind;
import extensor.care.clinic.RoomsSheet;
import extensor.care.visits.PreviewingVisits;
import extensor.shared.Refusal;
import extensor.web.kit.SiteChoice;
import extensor.web.kit.SiteMemory;
import extensor.web.kit.Undo;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What a site has to treat with: its rooms and its devices. */
@Named
@ViewScoped
public class RoomsPage implements Serializable {
    @Inject
    KeepingSites sites;

    @Inject
    KeepingRooms keeping;

    @Inject
    PreviewingVisits previewing;

    @Inject
    SiteMemory siteMemory;

    private final SiteChoice choice = new SiteChoice();
    private final Undo undo = new Undo();
    private final PlacesPane rooms = new PlacesPane("rooms", RoomKind.values(), new RoomsPage.PlaceTab() {
        @Override
        public void add(String name, String kind) {
            keeping.addRoom(sheet.site(), name, kind == null ? null : RoomKind.valueOf(kind));
        }
    });
    private final PlacesPane devices = new PlacesPane("devices", DeviceKind.values(), new RoomsPage.PlaceTab() {
        @Override
        public void add(String name, String kind) {
            keeping.addDevice(sheet.site(), name, kind == null ? null : DeviceKind.valueOf(kind));
        }
    });
    private RoomsSheet sheet;

    private abstract class PlaceTab implements PlacesPane.PlaceSource {
        @Override
        public KeepingRooms verbs() {
            return keeping;
        }

        @Override
        public long site() {
            return sheet.site();
        }

        @Override
        public String siteName(long site) {
            return choice.getSites().stream()
                    .filter(option -> option.id() == site)
                    .findFirst()
                    .orElseThrow(Refusal::notFound)
                    .name();
        }

        @Override
        public PreviewingVisits visits() {
            return previewing;
        }

        @Override
        public void load() {
            read(sheet.site());
        }

        @Override
        public Undo undo() {
            return undo;
        }
    }

    public void load() {
        read(choice.choose(
                sites.all().stream()
                        .map(s -> new SiteChoice.SiteOption(s.id(), s.written().name())),
                siteMemory));
    }

    private void read(long site) {
        sheet = keeping.of(site);
        rooms.show(sheet.rooms());
        devices.show(sheet.devices());
    }

    public SiteChoice getChoice() {
        return choice;
    }

    public Undo getUndo() {
        return undo;
    }

    public PlacesPane getRooms() {
        return rooms;
    }

    public PlacesPane getDevices() {
        return devices;
    }

    public RoomsSheet getSheet() {
        return sheet;
    }
}
