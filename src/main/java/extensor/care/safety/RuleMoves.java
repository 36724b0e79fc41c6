package extensor.care.safety;

import extensor.care.catalogue.MovementTag;
import java.util.Set;

/**
 * The movements that a rule is about: at its own treatments it reaches only these (empty: however they move), and it also reaches any treatment
 * of a family that has one of those. Until a clinician has signed it (`active`), it changes nothing.
 */
public record RuleMoves(
        boolean active, Set<MovementTag> reachesOnly, Set<MovementTag> alsoReaches, String amongFamily) {
    public RuleMoves {
        reachesOnly = Set.copyOf(reachesOnly);
        alsoReaches = Set.copyOf(alsoReaches);
    }

    /** Whether a rule that names the treatment lets it go because it does not move like that. */
    boolean passesOver(Treatment treatment) {
        return active && !reachesOnly.isEmpty() && !treatment.moves().hasAny(reachesOnly);
    }

    boolean isAlsoAbout(String family) {
        return active && !alsoReaches.isEmpty() && family.equals(amongFamily);
    }

    /**
     * Where a treatment of that family is reached because of how it moves: a movement of the body takes the place of the regions of the rule, what comes with
     * a treatment (water, hands) does not; and where nobody has told of the movements, the rule keeps its own place.
     */
    Reach reach(Treatment treatment, Where where) {
        if (!isAlsoAbout(treatment.family()) || !treatment.moves().hasAny(alsoReaches)) return Reach.MISSES;
        boolean told = treatment.moves().tags().stream().anyMatch(tag -> alsoReaches.contains(tag) && !tag.isContext());
        return told && where instanceof Where.In ? Reach.HITS : where.reach(treatment);
    }
}
