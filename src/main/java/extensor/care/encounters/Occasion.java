package extensor.care.encounters;

import extensor.shared.Id;
import java.time.LocalDate;

/** What a visit is about: whose, by which version of which plan, for which appointment (null: somebody just came), on which day. */
record Occasion(long patient, long plan, int version, Long appointment, LocalDate on) {
    /** Somebody comes without an appointment at most once a day for a plan; null for an appointment. */
    String walkIn() {
        return appointment != null ? null : Id.text(plan) + ":" + on;
    }
}
