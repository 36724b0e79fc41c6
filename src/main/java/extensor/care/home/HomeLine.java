package extensor.care.home;

import java.time.LocalDate;
import java.util.Objects;

/** What the patient reported of one item on one day; reason and comment are null unless it was too sore. */
public record HomeLine(
        long plan, int version, int item, LocalDate on, HomeOutcome outcome, SoreReason reason, String word) {

    boolean sore() {
        return outcome == HomeOutcome.TOO_SORE;
    }

    boolean says(HomeReport tap) {
        return outcome == tap.outcome() && reason == tap.reason() && Objects.equals(word, tap.word());
    }
}
