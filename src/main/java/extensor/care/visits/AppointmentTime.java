package extensor.care.visits;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** When an appointment begins, in the zone of its site, how long it is, and when its patient arrived (null: not yet). */
public record AppointmentTime(Instant startsAt, ZoneId zone, int minutes, Instant arrivedAt) implements Serializable {
    /** By the clock on the wall of the site. */
    public LocalDateTime at() {
        return LocalDateTime.ofInstant(startsAt, zone);
    }

    public LocalDate on() {
        return at().toLocalDate();
    }

    public LocalTime from() {
        return at().toLocalTime();
    }

    public LocalTime until() {
        return from().plusMinutes(minutes);
    }
}
