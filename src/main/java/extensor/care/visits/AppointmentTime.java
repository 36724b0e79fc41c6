package extensor.care.visits;

import extensor.shared.WallClock;
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

    /** The clock shows this time twice, because it is set back. */
    public boolean repeated() {
        return WallClock.isRepeated(at(), zone);
    }

    /** It is meant when the clock shows its time for the second time. */
    public boolean second() {
        return WallClock.isSecond(startsAt, zone);
    }

    /** By the clock as it goes at the beginning. */
    public LocalTime until() {
        return from().plusMinutes(minutes);
    }
}
