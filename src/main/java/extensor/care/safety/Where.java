package extensor.care.safety;

import extensor.care.patients.Fact;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.util.List;

/** The place a rule is about: it decides which treatments the rule reaches, and which facts matter to them there. */
public sealed interface Where {

    Reach reach(Treatment treatment);

    /** Whether a fact matters to a treatment that the rule reaches, as far as its place goes. */
    default boolean concerns(Fact fact, Treatment treatment) {
        return true;
    }

    /** Whether knowing that the condition is absent in the fact's place is enough for this treatment. */
    default boolean settledBy(Fact fact, Treatment treatment) {
        return fact.region() == null || fact.region() == BodyRegion.WHOLE_BODY;
    }

    /** The condition forbids the treatment wherever it is given. */
    record Anywhere() implements Where {
        @Override
        public Reach reach(Treatment treatment) {
            return Reach.HITS;
        }
    }

    /** The condition forbids the treatment where the condition itself is; for a growth plate, only at a joint. */
    record Local(boolean joint) implements Where {
        @Override
        public Reach reach(Treatment treatment) {
            if (treatment.region() == null) return Reach.HITS_UNKNOWN_REGION;
            return Reach.of(!joint || treatment.region().holdsJoint());
        }

        @Override
        public boolean concerns(Fact fact, Treatment treatment) {
            if (fact.region() == null || treatment.region() == null) return true;
            return fact.region().overlaps(treatment.region()) && Side.meet(fact.side(), treatment.side());
        }

        @Override
        public boolean settledBy(Fact fact, Treatment treatment) {
            if (Where.super.settledBy(fact, treatment)) return true;
            return treatment.region() != null
                    && fact.region().contains(treatment.region())
                    && covers(fact.side(), treatment.side());
        }

        static boolean covers(Side said, Side treated) {
            return said == null || said == Side.BILATERAL || said == treated;
        }
    }

    /** The treatment is forbidden at these regions. */
    record In(List<BodyRegion> regions) implements Where {
        public In {
            regions = List.copyOf(regions);
        }

        @Override
        public Reach reach(Treatment treatment) {
            if (treatment.region() == null) return Reach.HITS_UNKNOWN_REGION;
            return Reach.of(regions.stream().anyMatch(treatment.region()::overlaps));
        }
    }

    /** The current may not cross this part of the body. */
    record Path(CurrentPath crossing) implements Where {
        @Override
        public Reach reach(Treatment treatment) {
            if (treatment.path() == CurrentPath.NOT_ASKED) return Reach.WAITS_FOR_PATH;
            return Reach.of(treatment.path().crosses(crossing));
        }
    }
}
