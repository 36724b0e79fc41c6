package extensor.care.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import extensor.care.catalogue.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A chart stays inside its box, in the order of days and values, with round numbers at its side. */
class ChartTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 2);
    private static final Range PAIN = new Range(BigDecimal.ZERO, BigDecimal.TEN);
    private static final Range PERCENT = new Range(BigDecimal.ZERO, BigDecimal.valueOf(100));
    private static final Range OPEN = new Range(null, null);

    private static List<Point> row(double... daysAndValues) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < daysAndValues.length; i += 2)
            points.add(Points.of(
                    i,
                    START.plusDays((long) daysAndValues[i]),
                    BigDecimal.valueOf(daysAndValues[i + 1]),
                    "Ines",
                    false));
        return points;
    }

    private static Plot plot(List<Point> points, Range scale, Double chance, Integer target) {
        return new Plot(
                points,
                scale,
                chance,
                target == null ? null : BigDecimal.valueOf(target),
                points.get(0).on(),
                points.get(points.size() - 1).on(),
                List.of(),
                List.of(),
                List.of());
    }

    private static void insideTheBox(Chart chart) {
        assertThat(chart.dots()).allSatisfy(dot -> {
            assertThat(dot.x()).isBetween(0.0, 100.0);
            assertThat(dot.y()).isBetween(0.0, (double) chart.height());
        });
        assertThat(chart.values())
                .hasSizeBetween(2, 12)
                .allSatisfy(tick -> assertThat(tick.y()).isBetween(0.0, (double) chart.height()));
        assertThat(chart.days())
                .hasSizeBetween(1, 6)
                .allSatisfy(day -> assertThat(day.x()).isBetween(0.0, 100.0));
        assertThat(chart.baseline()).isBetween(0.0, (double) chart.height());
        if (chart.goal() != null) assertThat(chart.goal()).isBetween(0.0, (double) chart.height());
        if (chart.band() != null) {
            assertThat(chart.band().y()).isGreaterThanOrEqualTo(0);
            assertThat(chart.band().height()).isNotNegative();
            assertThat(chart.band().y() + chart.band().height()).isLessThanOrEqualTo(chart.height() + 0.02);
        }
    }

    @Test
    void a_short_scale_is_shown_whole_and_its_values_lie_where_they_belong() {
        Chart chart = Chart.of(plot(row(0, 7, 14, 5, 28, 3), PAIN, 2.0, 2));
        insideTheBox(chart);
        assertThat(chart.values()).extracting(Chart.Tick::value).containsExactly(0.0, 5.0, 10.0);
        assertThat(chart.dots()).extracting(Chart.Dot::y).containsExactly(72.0, 120.0, 168.0);
        assertThat(chart.dots()).extracting(Chart.Dot::x).isSorted();
        assertThat(chart.baseline()).isEqualTo(72);
        assertThat(chart.goal()).isEqualTo(192);
        assertThat(chart.band()).isEqualTo(new Chart.Band(24, 96));
        assertThat(chart.strokes()).hasSize(2);
        assertThat(chart.days())
                .extracting(Chart.ChartDay::day)
                .startsWith(START)
                .hasSize(5);
    }

    @Test
    void a_long_scale_shows_what_is_used_with_round_numbers() {
        Chart chart = Chart.of(plot(row(0, 50, 14, 38, 56, 33), PERCENT, 10.0, 20));
        insideTheBox(chart);
        assertThat(chart.values()).extracting(Chart.Tick::value).containsExactly(20.0, 30.0, 40.0, 50.0, 60.0);
    }

    @Test
    void the_band_ends_where_the_scale_ends() {
        Chart chart = Chart.of(plot(row(0, 9, 7, 8), PAIN, 2.0, null));
        insideTheBox(chart);
        assertThat(chart.band()).isEqualTo(new Chart.Band(0, 72));
        assertThat(chart.goal()).isNull();
    }

    @Test
    void a_single_point_equal_days_and_a_flat_row_are_drawn_too() {
        insideTheBox(Chart.of(plot(row(0, 7), PAIN, null, null)));
        insideTheBox(Chart.of(plot(row(0, 0), OPEN, null, null)));
        insideTheBox(Chart.of(plot(row(0, 80, 7, 80, 14, 80), OPEN, null, null)));
        Chart same = Chart.of(plot(row(3, 4, 3, 6), PAIN, null, null));
        insideTheBox(same);
        assertThat(same.dots().get(0).x()).isEqualTo(same.dots().get(1).x());
        assertThat(same.dots().get(0).y()).isGreaterThan(same.dots().get(1).y());
    }

    @Test
    void phases_versions_and_visits_stand_in_their_days_and_what_lies_outside_is_cut_or_left_out() {
        Plot plot = new Plot(
                row(0, 7, 28, 3),
                PAIN,
                null,
                null,
                START,
                START.plusDays(28),
                List.of(
                        new Plot.Stretch(1, "Early", START, START.plusDays(13)),
                        new Plot.Stretch(2, "Later", START.plusDays(14), START.plusDays(80)),
                        new Plot.Stretch(3, "Far", START.plusDays(81), START.plusDays(90))),
                List.of(new Plot.PlotVersion(1, START), new Plot.PlotVersion(2, START.plusDays(60))),
                List.of(START.plusDays(7), START.minusDays(3)));
        Chart chart = Chart.of(plot);
        assertThat(chart.phases()).extracting(Chart.ChartStretch::name).containsExactly("Early", "Later");
        Chart.ChartStretch early = chart.phases().get(0);
        Chart.ChartStretch later = chart.phases().get(1);
        assertThat(early.x() + early.width()).isCloseTo(later.x(), within(0.02));
        assertThat(later.x() + later.width()).isLessThanOrEqualTo(100);
        assertThat(chart.versions()).extracting(Chart.AxisMark::number).containsExactly(1);
        assertThat(chart.visits()).extracting(Chart.AxisMark::on).containsExactly(START.plusDays(7));
    }

    @Test
    void years_get_as_few_dates_as_days() {
        Chart chart = Chart.of(plot(row(0, 7, 20_000, 3), PAIN, null, null));
        insideTheBox(chart);
        assertThat(chart.days()).extracting(Chart.ChartDay::day).isSorted();
    }

    @Property
    void everything_lies_inside_the_box_whatever_was_measured(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 3000) Integer> days,
            @ForAll @Size(min = 40, max = 40) List<@BigRange(min = "-90", max = "180") @Scale(3) BigDecimal> values,
            @ForAll @IntRange(min = -90, max = 180) int target,
            @ForAll boolean open) {
        List<Integer> sorted = days.stream().sorted().toList();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++)
            points.add(Points.of(i, START.plusDays(sorted.get(i)), values.get(i), "Ines", i % 2 == 0));
        Range scale = open ? OPEN : new Range(BigDecimal.valueOf(-90), BigDecimal.valueOf(180));
        Chart chart = Chart.of(plot(points, scale, 5.0, target));
        insideTheBox(chart);
        assertThat(chart.dots()).hasSameSizeAs(points);
        assertThat(chart.dots()).extracting(Chart.Dot::x).isSorted();
    }
}
