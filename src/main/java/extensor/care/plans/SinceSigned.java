package extensor.care.plans;

import java.util.List;

/** What a draft changes of the version that was signed last, in the order of the plan. */
public record SinceSigned(VersionLine version, List<SinceSigned.PlanChange> changes) {
    public enum ChangedPart {
        PLAN,
        PHASE,
        ITEM,
        GOAL
    }

    public enum ChangeMade {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * A part that was added, removed or changed: its name, its place among its kind for a phase (counted from 1, else 0), what is prescribed now for what was
     * added, and each value that is another one.
     */
    public record PlanChange(
            SinceSigned.ChangedPart part,
            SinceSigned.ChangeMade made,
            String name,
            int place,
            String summary,
            List<SinceSigned.ChangedValue> values) {}

    /**
     * A value that was one thing and is another now: under a label of the catalogue, or else under the text of a key. A value is a constant, a day, or words;
     * null is none.
     */
    public record ChangedValue(String key, String label, Object was, Object now) {}
}
