package extensor.care.safety;

import extensor.care.safety.Clause.DoseClause;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a treatment keeps to a precaution by itself, so that nobody has to give a reason: one of these alternatives holds. `kept` says so
 * in words. Until a clinician has signed it (`active`), it changes nothing.
 */
public record KeptWhen(boolean active, List<Alternative> anyOf, String kept) {
    public KeptWhen {
        anyOf = List.copyOf(anyOf);
    }

    /** Conditions that must hold together. */
    public record Alternative(List<Clause> all) {
        public Alternative {
            all = List.copyOf(all);
        }

        /**
         * One that speaks of doses is about the interventions it names: of these, every clause about the dose must hold. One without doses is
         * about every treatment of the rule.
         */
        boolean holds(Treatment treatment) {
            return concerns(treatment) && about(treatment).stream().allMatch(clause -> clause.holds(treatment));
        }

        /** True where a change of the dose alone would make it hold. */
        boolean isWithinReach(Treatment treatment) {
            return concerns(treatment)
                    && about(treatment).stream()
                            .allMatch(clause -> clause instanceof DoseClause || clause.holds(treatment));
        }

        private boolean concerns(Treatment treatment) {
            List<DoseClause> doses = doses().toList();
            return doses.isEmpty() || doses.stream().anyMatch(dose -> dose.names(treatment));
        }

        private Stream<DoseClause> doses() {
            return all.stream().filter(DoseClause.class::isInstance).map(DoseClause.class::cast);
        }

        /** The clauses that speak of this treatment. */
        List<Clause> about(Treatment treatment) {
            return all.stream()
                    .filter(clause -> !(clause instanceof DoseClause dose) || dose.names(treatment))
                    .toList();
        }
    }

    /** The first alternative that holds, if it counts at all. */
    Optional<Alternative> met(Treatment treatment) {
        return active ? anyOf.stream().filter(a -> a.holds(treatment)).findFirst() : Optional.empty();
    }

    /** What the dose would have to be, by the first alternative that it alone can meet; empty where it cannot. */
    public List<DoseClause> wanted(Treatment treatment) {
        if (!active) return List.of();
        return anyOf.stream()
                .filter(a -> a.isWithinReach(treatment))
                .findFirst()
                .map(a -> a.about(treatment).stream()
                        .filter(DoseClause.class::isInstance)
                        .map(DoseClause.class::cast)
                        .toList())
                .orElse(List.of());
    }
}
