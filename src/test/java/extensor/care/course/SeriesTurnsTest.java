package extensor.care.course;

import static extensor.care.course.RandomPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.plans.Composition;
import extensor.care.plans.Phase;
import extensor.care.plans.VisitRate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** When the visits of a plan have their turn, after some were missed: in order, no more in a week than planned, and with a word to the therapist where that matters. */
class SeriesTurnsTest {
    private static final LocalDate START = RandomPlans.START;

    private static List<VisitWindow> twoAWeek(int days) {
        return windows(new Phase(1, "One", "", "", days, List.of(new VisitRate(0, days - 1, 2)), 30, false, List.of()));
    }

    private static List<VisitWindow> windows(Phase... phases) {
        return Course.of(plan(phases), open -> true).visits();
    }

    private static SeriesTurns turns(List<VisitWindow> all, int day, MissedChoice choice) {
        return SeriesTurns.of(all, all, START.plusDays(day), true, choice);
    }

    private static List<Turn> first(SeriesTurns turns) {
        return turns.visits().stream().map(v -> v.turns().get(0)).toList();
    }

    @Test
    void what_is_not_late_has_its_own_window() {
        List<VisitWindow> all = twoAWeek(14);
        SeriesTurns turns = turns(all, 1, null);
        assertThat(turns.missed()).isZero();
        assertThat(turns.visits()).extracting(SeriesTurns.OfVisit::window).isEqualTo(all);
        assertThat(turns.visits())
                .allSatisfy(v -> assertThat(v.turns())
                        .singleElement()
                        .satisfies(turn -> assertThat(List.of(turn.from(), turn.to()))
                                .containsExactly(v.window().from(), v.window().to())));
    }

    @Test
    void one_missed_visit_takes_the_next_turn_and_the_last_one_comes_half_a_week_after_the_plan() {
        List<VisitWindow> all = twoAWeek(14);
        SeriesTurns turns = turns(all, 4, null);
        assertThat(turns.missed()).isEqualTo(1);
        assertThat(turns.undecided()).isZero();
        assertThat(first(turns))
                .extracting(Turn::from)
                .containsExactly(START.plusDays(3), START.plusDays(7), START.plusDays(10), START.plusDays(14));
        assertThat(turns.later()).isEqualTo(3);
    }

    @Test
    void five_missed_visits_wait_for_the_therapist_and_the_others_keep_their_windows() {
        List<VisitWindow> all = twoAWeek(42);
        SeriesTurns turns = turns(all, 18, null);
        assertThat(turns.undecided()).isEqualTo(5);
        assertThat(turns.later()).isEqualTo(17);
        assertThat(turns.visits()).filteredOn(v -> v.turns().isEmpty()).hasSize(5);
        assertThat(turns.visits())
                .filteredOn(v -> !v.turns().isEmpty())
                .allMatch(v -> v.turns().get(0).from().equals(v.window().from()));
        SeriesTurns moved = turns(all, 18, MissedChoice.MOVE_ALONG);
        assertThat(moved.undecided()).isZero();
        assertThat(first(moved).get(0).from()).isEqualTo(all.get(5).from());
        assertThat(first(moved).get(11).to()).isEqualTo(START.plusDays(41 + 17));
    }

    @Test
    void a_visit_that_was_missed_before_days_without_any_is_given_on_those_days() {
        List<VisitWindow> all = windows(new Phase(
                1,
                "One",
                "",
                "",
                42,
                List.of(new VisitRate(0, 13, 2), new VisitRate(28, 41, 2)),
                30,
                false,
                List.of()));
        SeriesTurns turns = turns(all, 14, null);
        assertThat(turns.missed()).isEqualTo(4);
        assertThat(turns.later()).isZero();
        assertThat(first(turns).get(0).from()).isEqualTo(START.plusDays(14));
        assertThat(first(turns).subList(4, 8))
                .extracting(Turn::from)
                .isEqualTo(all.subList(4, 8).stream().map(VisitWindow::from).toList());
    }

    private static final Phase ONE =
            new Phase(1, "One", "", "", 14, List.of(new VisitRate(0, 13, 2)), 30, false, List.of());
    private static final Phase LONGER =
            new Phase(2, "Two", "", "", 14, List.of(new VisitRate(0, 13, 1)), 45, false, List.of());

    /** The visits of the second phase take longer: none of the first can take the turn of one of them. */
    @Test
    void visits_of_different_needs_all_come_so_many_days_later() {
        List<VisitWindow> all = windows(ONE, LONGER);
        SeriesTurns moved = turns(all, 4, null);
        assertThat(moved.undecided()).isZero();
        assertThat(moved.visits())
                .allSatisfy(v -> assertThat(v.turns())
                        .singleElement()
                        .satisfies(turn -> assertThat(turn.from())
                                .isEqualTo(v.window().from().plusDays(4))));
        assertThat(moved.later()).isEqualTo(4);
    }

    @Test
    void where_the_last_visits_are_weeks_apart_all_come_some_days_later_and_none_waits_for_weeks() {
        List<VisitWindow> all = windows(
                ONE,
                new Phase(
                        2,
                        "Two",
                        "",
                        "",
                        42,
                        List.of(new VisitRate(13, 13, 1), new VisitRate(41, 41, 1)),
                        30,
                        false,
                        List.of()));
        SeriesTurns moved = turns(all, 4, null);
        assertThat(moved.undecided()).isZero();
        assertThat(moved.later()).isEqualTo(4);
        assertThat(first(moved).get(5).from()).isEqualTo(START.plusDays(14 + 41 + 4));
    }

    /** The last visits are booked, so nothing can make room, and what was missed has other needs than what it would follow. */
    @Test
    void what_can_neither_take_a_turn_nor_come_later_waits_for_the_therapist_and_then_comes_last() {
        List<VisitWindow> all = windows(ONE, LONGER);
        List<VisitWindow> waiting = List.of(all.get(0), all.get(4));
        SeriesTurns turns = SeriesTurns.of(all, waiting, START.plusDays(4), true, null);
        assertThat(turns.undecided()).isEqualTo(1);
        SeriesTurns decided = SeriesTurns.of(all, waiting, START.plusDays(4), true, MissedChoice.MOVE_ALONG);
        assertThat(decided.visits()).extracting(SeriesTurns.OfVisit::window).containsExactly(all.get(4), all.get(0));
        assertThat(first(decided).get(0).from()).isEqualTo(all.get(4).from());
        assertThat(first(decided).get(1).from()).isEqualTo(START.plusDays(28));
    }

    @Test
    void casts_that_were_missed_move_what_follows_them_and_never_come_after_it() {
        Phase casts = new Phase(1, "Casts", "", "", 14, List.of(new VisitRate(0, 13, 1)), 45, true, List.of());
        List<VisitWindow> all = windows(casts, LONGER);
        SeriesTurns moved = turns(all, 8, null);
        assertThat(moved.visits()).extracting(SeriesTurns.OfVisit::window).isEqualTo(all);
        assertThat(first(moved))
                .extracting(Turn::from)
                .isEqualTo(all.stream().map(w -> w.from().plusDays(8)).toList());
    }

    @Test
    void a_plan_of_which_nobody_has_come_yet_begins_later_whatever_that_costs() {
        List<VisitWindow> all = twoAWeek(42);
        SeriesTurns turns = SeriesTurns.of(all, all, START.plusDays(25), false, null);
        assertThat(turns.undecided()).isZero();
        assertThat(first(turns).get(0).from()).isBeforeOrEqualTo(START.plusDays(25));
        assertThat(turns.later()).isGreaterThan(SeriesTurns.LATER_AT_MOST);
    }

    @Test
    void after_the_last_day_of_the_plan_what_is_left_goes_on_in_its_rhythm_from_today() {
        List<VisitWindow> all = twoAWeek(14);
        SeriesTurns turns = SeriesTurns.of(all, all.subList(2, 4), START.plusDays(16), true, null);
        assertThat(first(turns)).extracting(Turn::from).containsExactly(START.plusDays(16), START.plusDays(19));
        assertThat(turns.later()).isEqualTo(9);
    }

    @Test
    void to_catch_up_all_may_come_from_today_on_and_nothing_before_its_window() {
        List<VisitWindow> all = twoAWeek(42);
        SeriesTurns turns = turns(all, 18, MissedChoice.CATCH_UP);
        assertThat(turns.undecided()).isZero();
        assertThat(first(turns)).allSatisfy(turn -> assertThat(turn.from()).isAfterOrEqualTo(START.plusDays(18)));
        assertThat(turns.visits()).extracting(SeriesTurns.OfVisit::window).isEqualTo(all);
        assertThat(first(turns)).extracting(Turn::number).isSorted().doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<Composition> plans() {
        return RandomPlans.any();
    }

    /** Whatever was missed and whatever was decided: each visit in order within its kind, never before its window, and a turn for each. */
    @Property(tries = 300)
    void turns_keep_the_order_of_the_plan_and_no_visit_comes_before_its_window(
            @ForAll("plans") Composition plan,
            @ForAll @IntRange(min = 0, max = 120) int day,
            @ForAll MissedChoice choice) {
        List<VisitWindow> all = Course.of(plan, open -> true).visits();
        for (MissedChoice decided : new MissedChoice[] {null, choice}) {
            SeriesTurns turns = turns(all, day, decided);
            assertThat(turns.visits()).extracting(SeriesTurns.OfVisit::window).containsExactlyInAnyOrderElementsOf(all);
            for (Track track : Track.values()) {
                List<SeriesTurns.OfVisit> of = turns.visits().stream()
                        .filter(v -> v.window().track() == track && !v.turns().isEmpty())
                        .toList();
                assertThat(of).extracting(v -> v.window().ordinal()).isSorted();
                Set<Integer> firsts =
                        of.stream().map(v -> v.turns().get(0).number()).collect(Collectors.toSet());
                assertThat(firsts).as("a turn for each").hasSameSizeAs(of);
            }
            assertThat(turns.visits())
                    .allSatisfy(v -> assertThat(v.turns())
                            .allMatch(turn -> !turn.from().isBefore(v.window().from())
                                    && !turn.to().isBefore(turn.from())));
        }
    }

    /** In any seven days, no more turns begin than windows of the plan do. */
    @Property(tries = 300)
    void no_more_turns_come_in_a_week_than_the_plan_asks_for(
            @ForAll @IntRange(min = 1, max = 7) int perWeek, @ForAll @IntRange(min = 0, max = 60) int day) {
        List<VisitWindow> all =
                windows(new Phase(1, "One", "", "", 42, List.of(new VisitRate(0, 41, perWeek)), 30, false, List.of()));
        List<Turn> turns = first(turns(all, day, MissedChoice.MOVE_ALONG));
        assertThat(turns)
                .allSatisfy(turn -> assertThat(turns.stream()
                                .filter(other -> !other.from().isBefore(turn.from())
                                        && other.from().isBefore(turn.from().plusDays(7))))
                        .hasSizeLessThanOrEqualTo(perWeek));
    }
}
