package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** As many visits as can be get a day, and then the best days. An exhaustive search, which tries all there is, finds no better plan. */
class PlacementTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 8);

    private static DayChoice day(int day, int turn, int cost) {
        return new DayChoice(MONDAY.plusDays(day), turn, cost);
    }

    private static Placement.VisitToPlace visit(int spacing, DayChoice... choices) {
        return new Placement.VisitToPlace(spacing, List.of(choices));
    }

    /** How many are placed, how far back those that are left out come, and the cost. */
    private record Worth(int placed, int leftOut, int cost) implements Comparable<Worth> {
        Worth with(DayChoice choice) {
            return new Worth(placed + 1, leftOut, cost + choice.cost());
        }

        Worth without(int visit) {
            return new Worth(placed, leftOut + visit, cost);
        }

        @Override
        public int compareTo(Worth other) {
            if (placed != other.placed) return Integer.compare(placed, other.placed);
            if (leftOut != other.leftOut) return Integer.compare(leftOut, other.leftOut);
            return Integer.compare(other.cost, cost);
        }
    }

    /** Leaves each visit out, and tries each of its days that the rules of a plan allow. */
    private static Worth exhaustive(List<Placement.VisitToPlace> visits, int next, List<DayChoice> before, Worth so) {
        if (next == visits.size()) return so;
        before.add(null);
        Worth best = exhaustive(visits, next + 1, before, so.without(next));
        before.remove(next);
        for (DayChoice choice : visits.get(next).choices()) {
            if (!allowed(visits, next, before, choice)) continue;
            before.add(choice);
            Worth found = exhaustive(visits, next + 1, before, so.with(choice));
            before.remove(next);
            if (found.compareTo(best) > 0) best = found;
        }
        return best;
    }

    /** In a later turn than the visit that is placed before it, and at least the smaller of their spacings apart. */
    private static boolean allowed(
            List<Placement.VisitToPlace> visits, int visit, List<DayChoice> before, DayChoice choice) {
        int last = before.size() - 1;
        while (last >= 0 && before.get(last) == null) last--;
        if (last < 0) return true;
        int apart = Math.min(visits.get(last).spacing(), visits.get(visit).spacing());
        LocalDate earliest = before.get(last).day().plusDays(apart);
        return before.get(last).turn() < choice.turn() && !choice.day().isBefore(earliest);
    }

    private static Worth worth(List<Placement.VisitToPlace> visits, Map<Integer, DayChoice> placed) {
        List<DayChoice> days = new ArrayList<>();
        Worth worth = new Worth(0, 0, 0);
        for (int i = 0; i < visits.size(); i++) {
            DayChoice choice = placed.get(i);
            if (choice != null) {
                assertThat(visits.get(i).choices()).contains(choice);
                assertThat(allowed(visits, i, days, choice))
                        .as("in order, a turn each, and apart")
                        .isTrue();
            }
            days.add(choice);
            worth = choice == null ? worth.without(i) : worth.with(choice);
        }
        return worth;
    }

    @Provide
    Arbitrary<List<Placement.VisitToPlace>> series() {
        Arbitrary<DayChoice> choices = Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 40))
                .as(PlacementTest::day);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        choices.list().ofMinSize(0).ofMaxSize(5))
                .as(Placement.VisitToPlace::new)
                .list()
                .ofMinSize(0)
                .ofMaxSize(6);
    }

    @Property(tries = 2000)
    void no_search_finds_a_better_plan(@ForAll("series") List<Placement.VisitToPlace> visits) {
        assertThat(worth(visits, Placement.of(visits)))
                .isEqualTo(exhaustive(visits, 0, new ArrayList<>(), new Worth(0, 0, 0)));
    }

    @Property(tries = 200)
    void the_same_visits_always_get_the_same_days(@ForAll("series") List<Placement.VisitToPlace> visits) {
        assertThat(Placement.of(visits)).isEqualTo(Placement.of(List.copyOf(visits)));
    }

    @Test
    void a_visit_goes_to_a_worse_day_where_that_leaves_room_for_the_next_one() {
        assertThat(Placement.of(List.of(visit(2, day(1, 1, 0), day(0, 1, 30)), visit(2, day(2, 2, 0)))))
                .containsEntry(0, day(0, 1, 30))
                .containsEntry(1, day(2, 2, 0));
    }

    @Test
    void where_two_want_the_only_day_the_first_has_it() {
        assertThat(Placement.of(List.of(visit(1, day(2, 1, 90)), visit(1, day(2, 2, 0)))))
                .containsOnlyKeys(0);
    }

    @Test
    void two_days_apart_are_not_too_close_and_one_is() {
        assertThat(Placement.of(List.of(visit(2, day(0, 1, 0)), visit(2, day(1, 2, 0), day(2, 2, 5)))))
                .containsEntry(1, day(2, 2, 5));
    }

    @Test
    void one_turn_is_for_one_visit() {
        assertThat(Placement.of(List.of(visit(1, day(0, 1, 0)), visit(1, day(3, 1, 0)))))
                .containsOnlyKeys(0);
    }
}
