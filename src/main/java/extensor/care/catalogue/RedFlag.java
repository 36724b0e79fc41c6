package extensor.care.catalogue;

import extensor.shared.BodyRegion;
import extensor.shared.json.StrictJson;
import java.util.List;
import java.util.Set;

/** A finding that must not wait: what it may mean (a condition, or null), how urgent it is and what to do. */
public record RedFlag(
        String id,
        RedFlag.Scope scope,
        String condition,
        Urgency urgency,
        List<String> source,
        String finding,
        String action) {
    /** By when somebody must have acted. Not by a day of its own: what a rule stops, and what waits for the next review. */
    public enum Urgency {
        EMERGENCY(0),
        SAME_DAY(0),
        WITHIN_2_DAYS(2),
        WITHIN_2_WEEKS(14),
        CONTACT_PROVIDER(14),
        STOP_MODULE(null),
        REVIEW(null);

        private final Integer days;

        Urgency(Integer days) {
            this.days = days;
        }

        public boolean hasDay() {
            return days != null;
        }

        /** Days from the day on which it is known. */
        public int days() {
            return days;
        }
    }

    /** Where a finding means this: at the spine, the neck, in a cast, or anywhere. */
    public enum Scope {
        SPINE(BodyRegion.NECK, BodyRegion.UPPER_BACK, BodyRegion.MID_BACK, BodyRegion.LOW_BACK),
        NECK(BodyRegion.NECK),
        CAST,
        SEED(BodyRegion.WHOLE_BODY);

        private final List<BodyRegion> regions;

        Scope(BodyRegion... regions) {
            this.regions = List.of(regions);
        }

        /** The condition lies in such a region or, where nobody said where, such a region is treated. */
        public boolean meets(BodyRegion condition, Set<BodyRegion> treated) {
            if (regions.contains(BodyRegion.WHOLE_BODY)) return true;
            Set<BodyRegion> asked = condition == null ? treated : Set.of(condition);
            return asked.stream().anyMatch(where -> regions.stream().anyMatch(where::overlaps));
        }
    }

    private record RedFlagText(String finding, String action) {}

    static RedFlag read(StrictJson at) {
        RedFlag.RedFlagText text =
                CatalogueJson.english(at, t -> new RedFlag.RedFlagText(t.text("finding"), t.text("action")));
        return new RedFlag(
                at.text("id"),
                at.one(Scope.class, "scope"),
                at.textOrNull("condition"),
                at.one(Urgency.class, "urgency"),
                CatalogueJson.lines(at, "source"),
                text.finding,
                text.action);
    }
}
