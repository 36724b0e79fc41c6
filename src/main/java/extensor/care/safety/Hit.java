package extensor.care.safety;

import extensor.care.patients.Fact;
import java.time.LocalDate;

/**
 * A rule that hits a treatment, and why. `fact` is what triggered it (null where the region alone did); `assumed` is true where it hits
 * only because a place is not known; `freeFrom` is the first day within the treatment's own span from which the facts no longer forbid it,
 * or null. `kept` tells how the treatment keeps to the precaution by itself (null: it does not).
 */
public record Hit(
        Signal signal, Treatment treatment, Rule rule, Fact fact, boolean assumed, LocalDate freeFrom, Kept kept)
        implements Finding {

    @Override
    public String key() {
        return treatment.item() + "/" + rule.id();
    }

    @Override
    public boolean blocking() {
        return signal == Signal.STOP;
    }
}
