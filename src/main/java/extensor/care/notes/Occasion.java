package extensor.care.notes;

import extensor.care.visits.AppointmentLine;
import extensor.care.visits.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** What a note is about: its visit, when it was booked (null where somebody walked in), and its day by the clock of its site. */
record Occasion(Visit visit, AppointmentLine booked, LocalDate on, ZoneId zone) {
    long patient() {
        return visit.patient();
    }

    /** Whose version of the plan counts: the one in force at the end of the appointment, or of the day on which somebody walked in, however late it is written. */
    Instant moment() {
        return booked == null
                ? on.atTime(LocalTime.MAX).atZone(zone).toInstant()
                : booked.time().startsAt().plusSeconds(60L * booked.time().minutes());
    }
}
