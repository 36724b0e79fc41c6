package extensor.care.booking;

import extensor.care.course.Expected;
import java.time.LocalDate;
import java.util.Set;

/** What a slot must offer: on one of these days, so long, in a room of one of these kinds (empty: any), with a device of each of these kinds. */
record Need(LocalDate from, LocalDate to, int minutes, Set<String> rooms, Set<String> devices) {
    static Need of(Expected visit) {
        return new Need(visit.from(), visit.to(), visit.minutes(), visit.rooms(), visit.devices());
    }

    Need on(LocalDate first, LocalDate last) {
        return new Need(first, last, minutes, rooms, devices);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
