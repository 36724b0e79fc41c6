package extensor.care.booking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which day each visit of a series gets: as many visits as can be, of so many the ones that come first, and of all such plans the one with the least cost.
 * The visits keep their order, the spacing from each to the next, and a turn for each. Exact: a plan ends with one of its visits on one of its days, and
 * the best plan before that is known. Pure.
 */
final class Placement {
    /** Each visit more outweighs which of them they are, and that outweighs any cost. */
    private static final long LEFT_OUT = 1L << 50;

    private static final long EARLIER = 1L << 32;

    private final List<Placement.VisitToPlace> visits;
    private final List<List<Placement.PlacementStep>> best;

    /** A visit: the fewest days to the one before and after it, and the days on which it can be. */
    record VisitToPlace(int spacing, List<DayChoice> choices) {
        VisitToPlace {
            choices = List.copyOf(choices);
        }
    }

    /** The best plan that ends with this visit on this day, and what comes before it (null: nothing). */
    private record PlacementStep(int visit, DayChoice choice, long cost, Placement.PlacementStep before) {}

    private Placement(List<Placement.VisitToPlace> visits, List<List<Placement.PlacementStep>> best) {
        this.visits = visits;
        this.best = best;
    }

    /** The day of each visit that gets one, by its place in the list. */
    static Map<Integer, DayChoice> of(List<Placement.VisitToPlace> visits) {
        List<List<Placement.PlacementStep>> best = new ArrayList<>();
        Placement placement = new Placement(visits, best);
        for (int i = 0; i < visits.size(); i++) best.add(placement.steps(i));
        Map<Integer, DayChoice> days = new HashMap<>();
        for (Placement.PlacementStep step = placement.cheapest(visits.size(), null); step != null; step = step.before)
            days.put(step.visit, step.choice);
        return days;
    }

    private List<Placement.PlacementStep> steps(int visit) {
        return visits.get(visit).choices().stream()
                .map(choice -> step(visit, choice))
                .toList();
    }

    private Placement.PlacementStep step(int visit, DayChoice choice) {
        Placement.PlacementStep before = cheapest(visit, choice);
        long until = before == null ? leftOut(0, visit) : before.cost + leftOut(before.visit + 1, visit);
        return new Placement.PlacementStep(visit, choice, until + choice.cost(), before);
    }

    /** The best way to come so far: the visits before this one, where the last that is placed leaves it this day (null: any). Null where none is placed. */
    private Placement.PlacementStep cheapest(int visit, DayChoice choice) {
        Placement.PlacementStep cheapest = null;
        long least = leftOut(0, visit);
        for (int i = 0; i < visit; i++)
            for (Placement.PlacementStep step : best.get(i)) {
                long cost = step.cost + leftOut(i + 1, visit);
                if (cost >= least || choice != null && !follows(step, visit, choice)) continue;
                cheapest = step;
                least = cost;
            }
        return cheapest;
    }

    private boolean follows(Placement.PlacementStep step, int visit, DayChoice choice) {
        int apart = Math.min(visits.get(step.visit).spacing(), visits.get(visit).spacing());
        return step.choice.turn() < choice.turn()
                && !choice.day().isBefore(step.choice.day().plusDays(apart));
    }

    /** What it costs to leave out the visits from one to another, which is not left out. */
    private static long leftOut(int from, int to) {
        long places = (long) (to - from) * (from + to - 1) / 2;
        return (to - from) * LEFT_OUT - places * EARLIER;
    }
}
