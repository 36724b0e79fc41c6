package extensor.care.plans;

import extensor.care.catalogue.Dose;
import extensor.care.catalogue.ParameterRole;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When the casts of a series want a visit, in days of their phase counted from 0: one puts the first cast on, each change is one visit, one takes the last
 * cast off. A change may be a day early or a day late; from a week on not late, as no cast is to stay on longer without a reason. Decision 0083.
 */
record CastRhythm(int firstCast, int every, int mostCasts) {
    private static final int WEEK = 7;

    /** The first cast has its days too: a series should not fail because one day is full or closed. */
    private static final int FIRST_DAY = 1;

    /** The visits of the series that is changed most often: where both sides are in casts, a visit is for both. */
    static List<VisitRate> visits(List<Item> items, int lasts) {
        return items.stream()
                .flatMap(item -> of(item.dose()).stream())
                .min(Comparator.comparing(CastRhythm::every))
                .map(rhythm -> rhythm.visits(lasts))
                .orElse(List.of());
    }

    private static Optional<CastRhythm> of(Dose dose) {
        Optional<Integer> first = whole(dose, ParameterRole.FIRST_INTERVAL_DAYS);
        Optional<Integer> interval = whole(dose, ParameterRole.INTERVAL_DAYS);
        Optional<Integer> most = whole(dose, ParameterRole.MOST_TIMES);
        boolean series = Stream.of(first, interval, most).allMatch(Optional::isPresent);
        return series ? Optional.of(new CastRhythm(first.get(), interval.get(), most.get())) : Optional.empty();
    }

    private static Optional<Integer> whole(Dose dose, ParameterRole role) {
        return dose.number(role).map(BigDecimal::intValue);
    }

    /** No two overlap, and none goes beyond the phase: what has no room in it is not promised. */
    private List<VisitRate> visits(int lasts) {
        List<VisitRate> visits = new ArrayList<>();
        int free = 0;
        for (int cast = 0; cast <= mostCasts; cast++) {
            int due = cast == 0 ? FIRST_DAY : FIRST_DAY + firstCast + (cast - 1) * every;
            int from = Math.max(free, due - early(cast));
            int to = Math.min(Math.max(from, due + late(cast)), lasts - 1);
            if (from > to) break;
            visits.add(new VisitRate(from, to, 1));
            free = to + 1;
        }
        return visits;
    }

    private int worn(int cast) {
        return cast <= 1 ? firstCast : every;
    }

    private int early(int cast) {
        return cast > 0 && worn(cast) == 1 ? 0 : 1;
    }

    private int late(int cast) {
        return cast > 0 && worn(cast) >= WEEK ? 0 : 1;
    }
}
