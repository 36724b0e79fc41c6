package extensor.care.visits;

import extensor.care.course.Track;
import extensor.care.course.VisitWindow;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

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

    @Column(name = "window_rooms")
    private String rooms;

    @Column(name = "window_devices")
    private String devices;

    private boolean possible;

    protected Promise() {}

    Promise(VisitWindow window) {
        asked = window.ordinal();
        first = window.from();
        last = window.to();
        minutes = window.minutes();
        rooms = words(window.rooms());
        devices = words(window.devices());
        possible = window.possible();
    }

    boolean holds() {
        return asked != null;
    }

    void end() {
        asked = null;
    }

    void setPossible(boolean now) {
        possible = now;
    }

    VisitWindow window(Track track) {
        return new VisitWindow(track, asked, first, last, minutes, kinds(rooms), kinds(devices), possible);
    }

    private static String words(Collection<String> kinds) {
        return kinds.stream().sorted().collect(Collectors.joining(" "));
    }

    private static Set<String> kinds(String words) {
        return Arrays.stream(words.split(" ")).filter(w -> !w.isEmpty()).collect(Collectors.toSet());
    }
}
