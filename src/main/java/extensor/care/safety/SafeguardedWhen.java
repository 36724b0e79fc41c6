package extensor.care.safety;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When safeguards stand for the reason that a precaution asks for: all of these are in place, and the treatment is such. Of an absolute rule it only tells what a
 * release would need, and frees nothing. Until a clinician has signed it (`active`), it changes nothing.
 */
public record SafeguardedWhen(boolean active, List<String> safeguards, KeptWhen.Alternative given) {
    public SafeguardedWhen {
        safeguards = List.copyOf(safeguards);
    }

    Optional<Safeguarded> met(Rule rule, Treatment treatment, Collection<SafeguardInPlace> inPlace) {
        if (!active || !given.holds(treatment)) return Optional.empty();
        List<SafeguardInPlace> all = new ArrayList<>();
        for (String safeguard : safeguards) {
            Optional<SafeguardInPlace> one = latest(safeguard, rule, treatment, inPlace);
            if (one.isEmpty()) return Optional.empty();
            all.add(one.get());
        }
        return Optional.of(new Safeguarded(Kept.met(given, treatment), all));
    }

    /** The newest of one kind that counts for a treatment. */
    static Optional<SafeguardInPlace> latest(
            String safeguard, Rule rule, Treatment treatment, Collection<SafeguardInPlace> inPlace) {
        return inPlace.stream()
                .filter(one -> one.safeguard().equals(safeguard) && one.isFor(rule, treatment))
                .max(Comparator.comparing(SafeguardInPlace::at));
    }

    /** Of what it asks of the treatment itself, what does not hold. */
    public List<Clause> lacking(Treatment treatment) {
        return given.all().stream().filter(clause -> !clause.holds(treatment)).toList();
    }
}
