package extensor.care.booking;

import extensor.care.clinic.DateRange;
import extensor.care.clinic.Place;
import extensor.care.course.VisitWindow;
import java.time.LocalDate;
import java.util.Set;

/** What a slot must offer: on one of these days, so long, in a room of one of these kinds (empty: any), with a device of each of these kinds. */
record SlotNeed(LocalDate from, LocalDate to, int minutes, Set<String> rooms, Set<String> devices) {
    static SlotNeed of(VisitWindow visit) {
        return new SlotNeed(visit.from(), visit.to(), visit.minutes(), visit.rooms(), visit.devices());
    }

    SlotNeed on(LocalDate first, LocalDate last) {
        return new SlotNeed(first, last, minutes, rooms, devices);
    }

    boolean holds(LocalDate day) {
        return DateRange.holds(from, to, day);
    }

    boolean fits(Place room) {
        return rooms.isEmpty() || rooms.contains(room.kind());
    }
}
