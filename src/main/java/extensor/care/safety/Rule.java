package extensor.care.safety;

import extensor.care.catalogue.Catalogue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One contraindication or precaution: these families and interventions, with this condition (null: for everybody), at this place.
 * `lifts` says what would free the treatment; null where nothing does. `keptWhen` says when a treatment keeps to a precaution by itself, `moves` which
 * movements it is about (null: not told), `safeguardedWhen` which safeguards stand for a reason (null: none).
 */
public record Rule(
        String id,
        Set<String> families,
        Set<String> interventions,
        String condition,
        Where where,
        Severity severity,
        KeptWhen keptWhen,
        RuleMoves moves,
        SafeguardedWhen safeguardedWhen,
        String reason,
        String lifts,
        List<String> source) {

    public Rule {
        families = Set.copyOf(families);
        interventions = Set.copyOf(interventions);
        source = List.copyOf(source);
    }

    /** Whether it names this kind of treatment. */
    boolean names(String family, String intervention) {
        return families.contains(family) || interventions.contains(intervention);
    }

    /** The families of which it may reach all treatments: those it names, and the one in which it goes by movement. */
    Set<String> everyFamily() {
        if (moves == null || !moves.active() || moves.amongFamily() == null) return families;
        Set<String> all = new HashSet<>(families);
        all.add(moves.amongFamily());
        return all;
    }

    /** @param strict it may not be narrowed, because it forbids */
    Reach reach(Treatment treatment, boolean strict) {
        Reach moving = moves == null ? Reach.MISSES : moves.reach(treatment, where);
        boolean named = names(treatment.family(), treatment.intervention())
                && (strict || moves == null || !moves.passesOver(treatment));
        return named && moving != Reach.HITS ? where.reach(treatment) : moving;
    }

    /** It names nothing but these families and interventions. */
    boolean isOnly(Set<String> names) {
        return names.containsAll(families) && names.containsAll(interventions);
    }

    /** It reaches a treatment because of how that moves, wherever it is given. */
    boolean isReachedByMoving(Treatment treatment) {
        return moves != null && moves.reach(treatment, where) != Reach.MISSES;
    }

    /** How a treatment keeps to it by itself, or null. */
    Kept kept(Treatment treatment) {
        if (keptWhen == null) return null;
        return keptWhen.met(treatment)
                .map(alternative -> Kept.of(keptWhen, alternative, treatment))
                .orElse(null);
    }

    /** What it says against a treatment: its condition, where it has one, and why. */
    public String words(Catalogue catalogue) {
        return condition == null ? reason : catalogue.condition(condition).name() + ": " + reason;
    }
}
