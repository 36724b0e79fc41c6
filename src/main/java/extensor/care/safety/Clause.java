package extensor.care.safety;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.MovementTag;
import extensor.shared.BodyRegion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** One condition on a treatment under which a precaution is kept. The kinds are closed; whatever a clause cannot tell, does not hold. */
public sealed interface Clause {

    boolean holds(Treatment treatment);

    /** A value of the dose is one of these options or lies within these bounds. Says nothing about other interventions. */
    record DoseClause(
            Set<String> interventions,
            String parameter,
            List<String> options,
            BigDecimal atLeast,
            BigDecimal atMost,
            BigDecimal below)
            implements Clause {
        public DoseClause {
            interventions = Set.copyOf(interventions);
            options = List.copyOf(options);
        }

        boolean names(Treatment treatment) {
            return interventions.contains(treatment.intervention());
        }

        @Override
        public boolean holds(Treatment treatment) {
            return allows(treatment.values().get(parameter));
        }

        /** False for a value that is missing or of another kind. */
        public boolean allows(Object value) {
            if (value instanceof String option) return options.contains(option);
            if (value instanceof List<?> many) return !many.isEmpty() && options.containsAll(many);
            if (!(value instanceof BigDecimal number) || !options.isEmpty()) return false;
            return (atLeast == null || number.compareTo(atLeast) >= 0)
                    && (atMost == null || number.compareTo(atMost) <= 0)
                    && (below == null || number.compareTo(below) < 0);
        }
    }

    /** It is one of these interventions. */
    record GivenClause(Set<String> interventions) implements Clause {
        public GivenClause {
            interventions = Set.copyOf(interventions);
        }

        @Override
        public boolean holds(Treatment treatment) {
            return interventions.contains(treatment.intervention());
        }
    }

    /** It has none of these movements; one that nobody has told of may have all. */
    record MovesClause(Set<MovementTag> none) implements Clause {
        public MovesClause {
            none = Set.copyOf(none);
        }

        @Override
        public boolean holds(Treatment treatment) {
            return !treatment.moves().hasAny(none);
        }
    }

    /** It is given within one of these regions, or clear of all of those. */
    record PlaceClause(List<BodyRegion> in, List<BodyRegion> not) implements Clause {
        public PlaceClause {
            in = List.copyOf(in);
            not = List.copyOf(not);
        }

        @Override
        public boolean holds(Treatment treatment) {
            BodyRegion region = treatment.region();
            if (region == null) return false;
            return (in.isEmpty() || in.stream().anyMatch(place -> place.contains(region)))
                    && not.stream().noneMatch(region::overlaps);
        }
    }

    /** It is given there. */
    record GivenAtClause(CarePlace setting) implements Clause {
        @Override
        public boolean holds(Treatment treatment) {
            return treatment.setting() == setting;
        }
    }
}
