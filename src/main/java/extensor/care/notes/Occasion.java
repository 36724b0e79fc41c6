package extensor.care.notes;

import extensor.care.booking.AppointmentLine;
import extensor.shared.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** What a visit is about: whose, of which plan, for which appointment (null: somebody just came), and on which day by the clock of which site. */
record Occasion(long patient, long plan, AppointmentLine booked, LocalDate on, ZoneId zone) {
    static Occasion of(AppointmentLine booked, long plan) {
        return new Occasion(booked.patient(), plan, booked, booked.at().toLocalDate(), booked.zone());
    }

    /** Whose version of the plan counts: the one in force at the end of the appointment, or of the day of somebody who just came, however late it is written. */
    Instant moment() {
        return booked == null
                ? on.atTime(LocalTime.MAX).atZone(zone).toInstant()
                : booked.startsAt().plusSeconds(60L * booked.minutes());
    }

    Long appointment() {
        return booked == null ? null : booked.id();
    }

    /** Somebody comes without an appointment at most once a day for a plan; null for an appointment. */
    String walkIn() {
        return booked != null ? null : Id.text(plan) + ":" + on;
    }
}
