package extensor.care.safety;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.PresentMoves;
import extensor.care.patients.Fact;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.time.LocalDate;
import java.util.Map;

/**
 * A treatment as far as the rules need to know it. Its number is that of the plan's item, unique within a check. Region and side may be
 * null (not known); `from` and `until` may be null (open), and `until` is the first day without it. Of the dose, what has no value, no known setting or no told movement never counts as safe.
 */
public record Treatment(
        int item,
        String intervention,
        String family,
        String name,
        BodyRegion region,
        Side side,
        LocalDate from,
        LocalDate until,
        CurrentPath path,
        Map<String, Object> values,
        CarePlace setting,
        PresentMoves moves) {

    public Treatment {
        if (path == null) path = CurrentPath.NOT_ASKED;
        values = Map.copyOf(values);
    }

    /** True where there may be a day on which the fact holds and this is given. */
    boolean meets(Fact fact) {
        return before(fact.from(), until) && before(from, fact.until());
    }

    /** True where the fact still holds on the last day this is given. */
    boolean endsWithin(Fact fact) {
        return fact.until() == null || until != null && !until.isAfter(fact.until());
    }

    /** True where this is still given on a day. */
    boolean lastsTo(LocalDate day) {
        return before(day, until);
    }

    /** The same with open ends closed after a year: a birthday decades away does not count today. */
    Treatment withinAYear() {
        LocalDate first = from == null && until != null ? until.minusYears(1) : from;
        LocalDate last = until == null && from != null ? from.plusYears(1) : until;
        return new Treatment(item, intervention, family, name, region, side, first, last, path, values, setting, moves);
    }

    private static boolean before(LocalDate start, LocalDate end) {
        return start == null || end == null || start.isBefore(end);
    }
}
