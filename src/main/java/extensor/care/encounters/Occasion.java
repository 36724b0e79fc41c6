package extensor.care.encounters;

import extensor.care.schedule.VisitLine;
import extensor.shared.Id;
import java.time.Instant;
import java.time.LocalDate;

/** What a visit is about: whose, of which plan, for which appointment (null: somebody just came), on which day, and the moment whose version of the plan counts. */
record Occasion(long patient, long plan, VisitLine booked, LocalDate on, Instant moment) {
    static Occasion of(VisitLine booked, long plan) {
        Instant end = booked.startsAt().plusSeconds(60L * booked.minutes());
        return new Occasion(booked.patient(), plan, booked, booked.at().toLocalDate(), end);
    }

    Long appointment() {
        return booked == null ? null : booked.id();
    }

    /** Somebody comes without an appointment at most once a day for a plan; null for an appointment. */
    String walkIn() {
        return booked != null ? null : Id.text(plan) + ":" + on;
    }
}
