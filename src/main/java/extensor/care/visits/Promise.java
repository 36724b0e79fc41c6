package extensor.care.visits;

import extensor.care.course.Track;
import extensor.care.course.VisitWindow;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Set;

/** What a plan asks of a visit: its number while the plan asks for it (null when it no longer does), its window, and what it needs. */
@Embeddable
class Promise {
    private Integer asked;

    @Column(name = "window_from")
    private LocalDate first;

    @Column(name = "window_to")
    private LocalDate last;

    @Column(name = "window_minutes")
    private int minutes;

    @Convert(converter = KindsColumn.class)
    @Column(name = "window_room_kinds")
    private Set<String> rooms;

    @Convert(converter = KindsColumn.class)
    @Column(name = "window_device_kinds")
    private Set<String> devices;

    private boolean possible;

    protected Promise() {}

    Promise(VisitWindow window) {
        asked = window.ordinal();
        first = window.from();
        last = window.to();
        minutes = window.minutes();
        rooms = window.rooms();
        devices = window.devices();
        possible = window.possible();
    }

    boolean holds() {
        return asked != null;
    }

    /** The plan asks for it again, as it did. */
    void resume(int ordinal) {
        asked = ordinal;
    }

    void end() {
        asked = null;
    }

    void setPossible(boolean now) {
        possible = now;
    }

    VisitWindow window(Track track) {
        return new VisitWindow(track, asked, first, last, minutes, rooms, devices, possible);
    }
}
