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

    /** The number of visits it asks for. */
    public int visitCount() {
        return visits.stream().mapToInt(VisitRate::count).sum();
    }
}
