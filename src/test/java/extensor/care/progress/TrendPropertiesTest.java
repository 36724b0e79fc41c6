package extensor.care.progress;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.Template;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

/** What holds for any row of values. */
class TrendPropertiesTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 31);
    private static final Yardstick DOWN = new Yardstick(-1, 2.0, BigDecimal.valueOf(5), null, null, false, false);
    private static final Yardstick UP = new Yardstick(1, 2.0, BigDecimal.valueOf(5), null, null, false, false);

    private static List<Point> row(List<Integer> days, List<BigDecimal> values, BigDecimal shift, int sign) {
        List<Integer> sorted = days.stream().sorted().toList();
        List<Point> points = new ArrayList<>();
        IntStream.range(0, Math.min(days.size(), values.size()))
                .forEach(i -> points.add(Points.of(
                        i,
                        START.plusDays(sorted.get(i)),
                        values.get(i).multiply(BigDecimal.valueOf(sign)).add(shift),
                        "Ines",
                        false)));
        return points;
    }

    private static Aim atMost(BigDecimal target) {
        return new Aim(Template.Comparison.AT_MOST, target, START, "");
    }

    private static Aim atLeast(BigDecimal target) {
        return new Aim(Template.Comparison.AT_LEAST, target, START, "");
    }

    @Property
    void shifting_all_values_and_the_goal_changes_no_verdict(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 120) Integer> days,
            @ForAll @Size(min = 8, max = 8) List<@BigRange(min = "0", max = "100") @Scale(1) BigDecimal> values,
            @ForAll @BigRange(min = "-500", max = "500") @Scale(1) BigDecimal shift,
            @ForAll @BigRange(min = "0", max = "100") @Scale(1) BigDecimal goal) {
        Trend here = Trend.of(DOWN, atMost(goal), row(days, values, BigDecimal.ZERO, 1));
        Trend there = Trend.of(DOWN, atMost(goal.add(shift)), row(days, values, shift, 1));
        assertThat(there.verdict()).isEqualTo(here.verdict());
        assertThat(there.confirmed()).isEqualTo(here.confirmed());
        assertThat(there.fell() == null).isEqualTo(here.fell() == null);
        assertThat(there.rci()).isEqualTo(here.rci());
    }

    @Property
    void a_scale_seen_in_a_mirror_gives_the_same_verdict(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 120) Integer> days,
            @ForAll @Size(min = 8, max = 8) List<@BigRange(min = "0", max = "100") @Scale(1) BigDecimal> values,
            @ForAll @BigRange(min = "0", max = "100") @Scale(1) BigDecimal goal) {
        BigDecimal top = BigDecimal.valueOf(100);
        Trend down = Trend.of(DOWN, atMost(goal), row(days, values, BigDecimal.ZERO, 1));
        Trend up = Trend.of(UP, atLeast(top.subtract(goal)), row(days, values, top, -1));
        assertThat(up.verdict()).isEqualTo(down.verdict());
        assertThat(up.improvement()).isEqualByComparingTo(down.improvement());
    }

    /** How good a verdict is with two values, where no plateau is possible. */
    private static int rank(Trend trend) {
        return switch (trend.verdict()) {
            case WORSENING -> 0;
            case NON_RESPONDER_ESCALATE, NON_RESPONDER_WARN -> 1;
            case TOO_EARLY -> 1;
            case TREND_IMPROVING -> 2;
            case RESPONDING -> 3;
            case GOAL_MET -> 4;
            default -> throw new AssertionError(trend.verdict());
        };
    }

    @Property
    void a_better_last_value_never_gives_a_worse_verdict(
            @ForAll @IntRange(max = 90) int days,
            @ForAll @BigRange(min = "20", max = "100") @Scale(1) BigDecimal first,
            @ForAll @BigRange(min = "20", max = "100") @Scale(1) BigDecimal last,
            @ForAll @BigRange(min = "0", max = "50") @Scale(1) BigDecimal better) {
        Trend one =
                Trend.of(DOWN, atMost(BigDecimal.TEN), row(List.of(0, days), List.of(first, last), BigDecimal.ZERO, 1));
        Trend other = Trend.of(
                DOWN,
                atMost(BigDecimal.TEN),
                row(List.of(0, days), List.of(first, last.subtract(better)), BigDecimal.ZERO, 1));
        assertThat(rank(other)).isGreaterThanOrEqualTo(rank(one));
    }

    @Property
    void whatever_the_row_and_the_yardstick_there_is_a_verdict(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = -5000, max = 5000) Integer> days,
            @ForAll @Size(min = 12, max = 12) List<@BigRange(min = "-100000", max = "100000") BigDecimal> values,
            @ForAll @IntRange(min = -1, max = 1) int better,
            @ForAll boolean known,
            @ForAll boolean important,
            @ForAll boolean aimed,
            @ForAll boolean byRater) {
        Yardstick yardstick = new Yardstick(
                better,
                known ? 1.5 : null,
                important ? BigDecimal.valueOf(3) : null,
                important ? BigDecimal.valueOf(30) : null,
                BigDecimal.ZERO,
                byRater,
                false);
        Trend trend = Trend.of(yardstick, aimed ? atMost(BigDecimal.ONE) : null, row(days, values, BigDecimal.ZERO, 1));
        assertThat(trend.verdict()).isNotNull();
        assertThat(trend.since() != null)
                .isEqualTo(trend.verdict() == Trend.TrendVerdict.RESPONDED_PLATEAU || trend.worse());
    }
}
