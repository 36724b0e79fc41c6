package extensor.care.plans;

import java.util.List;

/**
 * A stretch of days with one aim. Phases follow each other without a gap. One without a name is called by its place. With `castCourse` the cast series sets
 * the visits.
 */
public record Phase(
        int id,
        String name,
        String goal,
        String exit,
        int lasts,
        List<VisitRate> visits,
        int visitMinutes,
        boolean castCourse,
        List<Item> items) {
    public Phase {
        visits = List.copyOf(visits);
        items = List.copyOf(items);
    }

    Phase holding(List<Item> others) {
        return new Phase(id, name, goal, exit, lasts, visits, visitMinutes, castCourse, others);
    }

    /** The visits it asks for, stretch by stretch: as they are prescribed; in a series of casts without a rate of its own, as the casts follow each other. */
    public List<VisitRate> promised() {
        return castCourse && visits.isEmpty() ? CastRhythm.visits(items, lasts) : visits;
    }

    /** The number of visits it asks for. */
    public int visitCount() {
        return promised().stream().mapToInt(VisitRate::count).sum();
    }
}
