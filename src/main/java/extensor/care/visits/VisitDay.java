package extensor.care.visits;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A visit that has, or had, its day: at which time and with whom it was booked (both null where somebody walked in), and what has become of it. */
public record VisitDay(long id, LocalDate on, LocalTime at, String therapist, ZoneId zone, VisitState state) {
    public boolean walkedIn() {
        return at == null;
    }
}
