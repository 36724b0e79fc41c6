package extensor.care.safety;

import extensor.care.patients.Fact;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A rule that hits a treatment, and why. `facts` are what triggered it, the most telling first (none where the region alone did); `assumed` is true where it hits
 * only because a place is not known; `freeFrom` is the first day within the treatment's own span from which the facts no longer forbid it,
 * or null. `kept` tells how the treatment keeps to the precaution by itself (null: it does not).
 */
public record Hit(
        Signal signal, Treatment treatment, Rule rule, List<Fact> facts, boolean assumed, LocalDate freeFrom, Kept kept)
        implements Finding {

    public Hit {
        facts = List.copyOf(facts);
    }

    @Override
    public String key() {
        return treatment.item() + "/" + rule.id();
    }

    /** The fact that is shown; null where the region alone triggered it. */
    public Fact fact() {
        return facts.isEmpty() ? null : facts.get(0);
    }

    /** What stands for a reason, where everything that the rule asks for is in place. */
    public Optional<Safeguarded> safeguarded(Collection<SafeguardInPlace> inPlace) {
        return signal == Signal.CAUTION && rule.safeguardedWhen() != null
                ? rule.safeguardedWhen().met(rule, treatment, inPlace)
                : Optional.empty();
    }

    /** The newest of one kind that counts here. */
    public Optional<SafeguardInPlace> inPlace(String safeguard, Collection<SafeguardInPlace> all) {
        return SafeguardedWhen.latest(safeguard, rule, treatment, all);
    }

    /** The same rule is met through the same facts and at the same place, and both places are known. */
    public boolean sameAs(Hit other) {
        return rule.id().equals(other.rule.id())
                && !assumed
                && !other.assumed
                && treatment.region() == other.treatment.region()
                && treatment.side() == other.treatment.side()
                && facts.equals(other.facts);
    }

    @Override
    public boolean blocking() {
        return signal == Signal.STOP;
    }
}
