package extensor.care.progress;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.CatalogueFixture;
import extensor.care.measures.MeasurementLine;
import extensor.care.measures.Source;
import extensor.care.measures.Subject;
import extensor.care.measures.Subjects;
import extensor.care.patients.EpisodeSheet;
import extensor.care.plans.PlanLife;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A new treatment does not start from what was measured in an earlier one. */
class CountedValuesTest {
    private static final LocalDate OPENED = LocalDate.of(2026, 11, 2);
    private static final EpisodeSheet NECK = episode(1, OPENED.minusDays(90), true);
    private static final EpisodeSheet SHOULDER = episode(2, OPENED, false);
    private static final Subject PAIN = Subjects.PAIN;

    private static EpisodeSheet episode(long id, LocalDate opened, boolean closed) {
        ZoneId zone = ZoneOffset.UTC;
        return PlanLife.episode(
                id,
                zone,
                closed ? OPENED.minusDays(20).atStartOfDay(zone).toInstant() : null,
                opened.atStartOfDay(zone).toInstant());
    }

    /** The days of the values that count, from the opening of the new episode. */
    private static List<Long> counted(CountedValues counting, int... days) {
        List<MeasurementLine> lines = IntStream.of(days)
                .mapToObj(day -> new MeasurementLine(
                        day,
                        Subjects.PAIN,
                        BigDecimal.valueOf(5),
                        null,
                        OPENED.plusDays(day),
                        Source.THERAPIST,
                        "Ines",
                        null,
                        null))
                .toList();
        return counting.of(lines, PAIN, CatalogueFixture.real().measure(PAIN.measure())).stream()
                .map(Point::id)
                .toList();
    }

    @Test
    void the_values_of_a_closed_episode_are_no_start_for_the_next_one_that_has_no_plan_yet() {
        CountedValues shoulder = CountedValues.of(List.of(SHOULDER, NECK));
        assertThat(counted(shoulder, -60, -30, -15, -14, 0, 3)).containsExactly(-14L, 0L, 3L);
        assertThat(counted(shoulder, -60, -30)).isEmpty();
    }

    @Test
    void where_there_was_no_treatment_before_everything_is_of_this_one() {
        assertThat(counted(CountedValues.of(List.of(SHOULDER)), -60, 3)).containsExactly(-60L, 3L);
        assertThat(counted(CountedValues.of(List.of()), -60, 3)).containsExactly(-60L, 3L);
        assertThat(counted(CountedValues.of(List.of(NECK)), -60, -30)).containsExactly(-60L, -30L);
    }

    @Test
    void a_plan_starts_from_the_first_value_shortly_before_it_but_not_from_one_before_its_episode() {
        CountedValues plan = CountedValues.of(SHOULDER, OPENED.plusDays(7));
        assertThat(counted(plan, -30, 0, 5, 9)).containsExactly(0L, 5L, 9L);
        assertThat(counted(plan, -30, 9)).containsExactly(9L);
        assertThat(counted(plan, -30)).isEmpty();
    }

    @Test
    void a_value_of_the_first_day_does_not_replace_the_one_of_the_assessment() {
        CountedValues plan = CountedValues.of(SHOULDER, OPENED.plusDays(1));
        assertThat(counted(plan, 0, 1, 2)).containsExactly(0L, 1L, 2L);
    }

    @Test
    void of_two_values_of_the_first_day_the_one_written_first_is_the_start() {
        LocalDate start = OPENED;
        assertThat(CountedValues.of(OPENED, start).first(List.of(start, start, start.plusDays(2))))
                .isZero();
    }

    @Test
    void
            where_nothing_was_measured_shortly_before_the_last_value_before_is_the_start_unless_it_is_old_and_there_is_a_newer() {
        CountedValues second = CountedValues.of(OPENED, OPENED.plusDays(90));
        assertThat(counted(second, 40, 60, 95)).containsExactly(60L, 95L);
        assertThat(counted(second, 10, 40, 95)).containsExactly(95L);
        assertThat(counted(second, 10, 40)).containsExactly(40L);
    }

    @Property
    void no_value_after_the_first_day_is_the_start_while_there_is_one_of_the_six_weeks_before(
            @ForAll @Size(max = 12) List<@IntRange(min = -100, max = 100) Integer> days) {
        List<LocalDate> sorted = days.stream().sorted().map(OPENED::plusDays).toList();
        CountedValues counting = new CountedValues(null, OPENED);
        int first = counting.first(sorted);
        boolean any = sorted.stream().anyMatch(day -> !day.isAfter(OPENED) && !day.isBefore(OPENED.minusDays(42)));
        if (any) assertThat(sorted.get(first)).isBetween(OPENED.minusDays(42), OPENED);
        boolean shortly = sorted.stream().anyMatch(day -> !day.isAfter(OPENED) && !day.isBefore(OPENED.minusDays(14)));
        if (shortly)
            assertThat(sorted.get(first))
                    .isEqualTo(sorted.stream()
                            .filter(day -> !day.isBefore(OPENED.minusDays(14)))
                            .findFirst()
                            .orElseThrow());
        assertThat(first < 0).isEqualTo(sorted.isEmpty());
    }

    @Test
    void a_plan_that_began_before_its_episode_was_written_down_keeps_its_values() {
        assertThat(counted(CountedValues.of(SHOULDER, OPENED.minusDays(40)), -50, -20, 1))
                .containsExactly(-50L, -20L, 1L);
    }
}
