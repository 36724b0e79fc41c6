package extensor.care.plans;

import extensor.shared.Refusal;
import java.util.List;

/** So many visits a week from one day of the phase to another, both included, counted from 0. */
public record VisitRate(int from, int to, int perWeek) {
    /** At most one a day: each visit has its own days, so that a booking stands for exactly one visit. */
    public static final int MOST_PER_WEEK = 7;

    public VisitRate {
        if (from < 0 || to < from) throw new IllegalArgumentException("visits from " + from + " to " + to);
    }

    /**
     * What a field for one rate says of a phase of so many days: that one over all of it. While the phase has several, the field is empty, and leaving it so keeps
     * them; a single one that is cleared is missing.
     */
    public static List<VisitRate> typed(Integer perWeek, int lasts, List<VisitRate> before) {
        if (perWeek != null) return List.of(new VisitRate(0, Math.max(1, lasts) - 1, perWeek));
        if (before.size() == 1) throw Refusal.at("phaseVisits", "plan.visits-per-week", MOST_PER_WEEK);
        return before;
    }

    /** The number of visits; a stretch shorter than a week has its share, but at least one. */
    public int count() {
        int days = to - from + 1;
        return perWeek == 0 ? 0 : Math.max(1, Math.round(days * perWeek / 7f));
    }
}
