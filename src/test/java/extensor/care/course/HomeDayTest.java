package extensor.care.course;

import static extensor.care.plans.Compositions.CATALOGUE;
import static extensor.care.plans.Compositions.START;
import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Dose;
import extensor.care.catalogue.Intervention;
import extensor.care.plans.Composition;
import extensor.care.plans.Compositions;
import extensor.care.plans.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What a plan asks of a day at home: its items, on their days, spread as it says, and nothing else. */
class HomeDayTest {
    private static Dose dose(String intervention) {
        return Dose.usual(CATALOGUE.intervention(intervention));
    }

    private static Composition holding(int days, Item... items) {
        return Compositions.of(days, List.of(items));
    }

    private static boolean asked(Composition plan, int day) {
        return HomeDay.of(plan, START.plusDays(day)).asks(2);
    }

    private static List<Integer> days(Composition plan, int until) {
        return IntStream.range(0, until).filter(day -> asked(plan, day)).boxed().toList();
    }

    @Test
    void three_days_a_week_begin_with_the_first_day_and_lie_apart() {
        Dose three = dose("EX_STRENGTH").with("days_per_week", "3");
        Composition plan = holding(14, Compositions.item(three, CarePlace.HOME, null, null));
        assertThat(days(plan, 14)).containsExactly(0, 3, 5, 7, 10, 12);
    }

    @Test
    void an_item_has_the_days_of_its_own_and_of_its_phase() {
        Composition plan = holding(10, Compositions.item(dose("HEAT_HOT_PACK"), CarePlace.HOME, 3, 6));
        assertThat(days(plan, 20)).containsExactly(3, 4, 5, 6);
    }

    @Test
    void what_stops_after_so_many_days_stops() {
        Dose ice = dose("COLD_PACK").with("stop_after_days", "3");
        Composition plan = holding(10, Compositions.item(ice, CarePlace.HOME, 2, null));
        assertThat(days(plan, 10)).containsExactly(2, 3, 4);
    }

    @Test
    void what_is_given_at_the_clinic_is_not_asked_for_at_home() {
        Composition plan = holding(10, Compositions.item(dose("HEAT_HOT_PACK"), CarePlace.CLINIC, null, null));
        assertThat(days(plan, 10)).isEmpty();
        assertThat(HomeDay.of(plan, START).advice()).isEmpty();
    }

    @Test
    void what_has_neither_time_nor_repetitions_is_advice() {
        Composition plan = holding(10, Compositions.item(dose("EDU_NUTRITION"), CarePlace.HOME, null, null));
        HomeDay day = HomeDay.of(plan, START);
        assertThat(day.tasks()).isEmpty();
        assertThat(day.advice()).extracting(Item::id).containsExactly(2);
    }

    @Property
    void every_seven_days_in_a_row_hold_so_many_as_prescribed_and_no_two_gaps_differ_by_more_than_a_day(
            @ForAll @IntRange(min = 1, max = 7) int times, @ForAll @IntRange(max = 60) int first) {
        Dose dose = dose("EX_STRETCH").with("days_per_week", String.valueOf(times));
        Composition plan = holding(90, Compositions.item(dose, CarePlace.HOME, null, null));
        List<Integer> asked = days(plan, 90);
        assertThat(asked.stream().filter(day -> day >= first && day < first + 7))
                .hasSize(times);
        List<Integer> gaps = new ArrayList<>();
        for (int i = 1; i < asked.size(); i++) gaps.add(asked.get(i) - asked.get(i - 1));
        int widest = gaps.stream().mapToInt(Integer::intValue).max().orElseThrow();
        int narrowest = gaps.stream().mapToInt(Integer::intValue).min().orElseThrow();
        assertThat(widest - narrowest).isLessThanOrEqualTo(1);
    }

    @Provide
    Arbitrary<Item> items() {
        Arbitrary<Intervention> kinds = Arbitraries.of(CATALOGUE.interventions().stream()
                .filter(i -> i.delivery().settings().contains(CarePlace.HOME))
                .toList());
        Arbitrary<Integer> from = Arbitraries.integers().between(0, 9).injectNull(0.4);
        Arbitrary<Integer> more = Arbitraries.integers().between(0, 9).injectNull(0.4);
        return Combinators.combine(kinds, Arbitraries.of(CarePlace.HOME, CarePlace.CLINIC), from, more)
                .as((kind, setting, f, m) ->
                        Compositions.item(Dose.usual(kind), setting, f, m == null ? null : (f == null ? 0 : f) + m));
    }

    @Provide
    Arbitrary<List<Item>> programmes() {
        return items().list().ofMinSize(1).ofMaxSize(6);
    }

    @Property
    void a_day_holds_only_what_is_done_at_home_on_that_day_in_the_order_of_the_plan(
            @ForAll("programmes") List<Item> items, @ForAll @IntRange(max = 40) int day) {
        Composition plan = Compositions.of(20, items);
        HomeDay home = HomeDay.of(plan, START.plusDays(day));
        List<Item> all = new ArrayList<>(home.tasks());
        all.addAll(home.advice());
        assertThat(plan.items().stream().filter(home.tasks()::contains)).containsExactlyElementsOf(home.tasks());
        assertThat(plan.items()).containsAll(all);
        assertThat(all).doesNotHaveDuplicates().allSatisfy(item -> {
            assertThat(item.setting()).isEqualTo(CarePlace.HOME);
            assertThat(day).isLessThan(20);
            if (item.from() != null) assertThat(day).isGreaterThanOrEqualTo(item.from());
            if (item.to() != null) assertThat(day).isLessThanOrEqualTo(item.to());
        });
        assertThat(HomeDay.of(plan, START.plusDays(day))).isEqualTo(home);
    }
}
