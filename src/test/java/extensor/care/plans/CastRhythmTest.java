package extensor.care.plans;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Dose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The visits that a series of casts asks for: one to begin, one a change, one to end. */
class CastRhythmTest {
    private static Item casts(int first, int interval, int most) {
        Dose dose = Dose.usual(Compositions.CATALOGUE.intervention("SERIAL_CAST"))
                .with(Map.of(
                        "first_cast_days", first,
                        "change_interval_days", interval,
                        "interval_reason", "Lives far away",
                        "max_casts", most));
        return Compositions.item(dose, CarePlace.CLINIC, null, null);
    }

    private static Phase phase(int lasts, boolean castCourse, List<VisitRate> visits, Item... items) {
        return new Phase(1, "Casts", "", "", lasts, visits, 45, castCourse, List.of(items));
    }

    private static List<VisitRate> promised(int first, int interval, int most, int lasts) {
        return phase(lasts, true, List.of(), casts(first, interval, most)).promised();
    }

    @Test
    void six_casts_with_a_change_every_four_days_are_seven_visits() {
        assertThat(promised(2, 4, 6, 29))
                .containsExactly(
                        new VisitRate(0, 2, 1),
                        new VisitRate(3, 4, 1),
                        new VisitRate(6, 8, 1),
                        new VisitRate(10, 12, 1),
                        new VisitRate(14, 16, 1),
                        new VisitRate(18, 20, 1),
                        new VisitRate(22, 24, 1));
    }

    @Test
    void a_change_after_a_week_may_be_early_but_not_late() {
        assertThat(promised(2, 7, 3, 40))
                .containsExactly(
                        new VisitRate(0, 2, 1),
                        new VisitRate(3, 4, 1),
                        new VisitRate(9, 10, 1),
                        new VisitRate(16, 17, 1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"T07,7", "T08,7", "T09,7", "T14,6"})
    void each_template_with_casts_has_a_visit_for_each_of_them_and_one_to_take_the_last_one_off(
            String template, int visits) {
        List<Integer> counts = Compositions.CATALOGUE.template(template).phases().stream()
                .filter(model -> model.castCourse())
                .map(model -> phase(
                                model.to() - model.from() + 1,
                                true,
                                List.of(),
                                model.items().stream()
                                        .map(item -> Compositions.item(item.dose(), CarePlace.CLINIC, null, null))
                                        .toArray(Item[]::new))
                        .visitCount())
                .toList();
        assertThat(counts).containsExactly(visits);
    }

    @Test
    void a_rate_that_somebody_set_stands_and_other_phases_keep_theirs() {
        List<VisitRate> weekly = List.of(new VisitRate(0, 28, 1));
        assertThat(phase(29, true, weekly, casts(2, 4, 6)).promised()).isEqualTo(weekly);
        assertThat(phase(29, false, List.of(), casts(2, 4, 6)).promised()).isEmpty();
        assertThat(phase(29, true, List.of()).promised()).isEmpty();
    }

    @Test
    void casts_on_both_sides_share_their_visits() {
        assertThat(phase(29, true, List.of(), casts(2, 5, 6), casts(2, 4, 6)).promised())
                .isEqualTo(promised(2, 4, 6, 29));
    }

    /** From one visit to the next, whatever days of their windows they fall on. */
    @Property(tries = 500)
    void no_cast_is_left_on_longer_than_two_days_beyond_its_interval_and_no_windows_overlap(
            @ForAll @IntRange(min = 1, max = 5) int first,
            @ForAll @IntRange(min = 1, max = 14) int interval,
            @ForAll @IntRange(min = 1, max = 12) int most,
            @ForAll @IntRange(min = 1, max = 200) int lasts) {
        List<VisitRate> visits = new ArrayList<>(promised(first, interval, most, lasts));
        assertThat(visits).isNotEmpty().hasSizeLessThanOrEqualTo(most + 1);
        assertThat(visits).allMatch(v -> v.to() < lasts && v.count() == 1);
        for (int i = 1; i < visits.size(); i++) {
            assertThat(visits.get(i).from()).isGreaterThan(visits.get(i - 1).to());
            int longest = visits.get(i).to() - visits.get(i - 1).from();
            assertThat(longest).isLessThanOrEqualTo((i == 1 ? first : interval) + 2);
        }
    }
}
