package extensor.care.plans;

/** So many visits a week from one day of the phase to another, both included, counted from 0. */
public record VisitRate(int from, int to, int perWeek) {
    /** At most one a day: each visit has its own days, so that a booking stands for exactly one visit. */
    public static final int MOST_PER_WEEK = 7;

    public VisitRate {
        if (from < 0 || to < from) throw new IllegalArgumentException("visits from " + from + " to " + to);
    }

    /** The number of visits; a stretch shorter than a week has its share, but at least one. */
    public int count() {
        int days = to - from + 1;
        return perWeek == 0 ? 0 : Math.max(1, Math.round(days * perWeek / 7f));
    }
}
