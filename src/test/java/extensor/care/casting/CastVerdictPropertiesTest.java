package extensor.care.casting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every series of casts, whatever its angles and intervals. */
class CastVerdictPropertiesTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    record OneSitting(int gap, List<BigDecimal> readings, String rater) {}

    @Provide
    Arbitrary<List<CastAngle>> series() {
        Arbitrary<List<BigDecimal>> readings = Arbitraries.integers()
                .between(-900, 900)
                .map(tenths -> BigDecimal.valueOf(tenths, 1))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
        return Combinators.combine(Arbitraries.integers().between(1, 14), readings, Arbitraries.of("T1", "T2"))
                .as(OneSitting::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(CastVerdictPropertiesTest::dated);
    }

    private static List<CastAngle> dated(List<OneSitting> sittings) {
        List<CastAngle> angles = new ArrayList<>();
        LocalDate on = START;
        for (OneSitting one : sittings) {
            angles.add(new CastAngle(on, one.readings, one.rater));
            on = on.plusDays(one.gap);
        }
        return angles;
    }

    @Provide
    Arbitrary<CastTerms> terms() {
        return Combinators.combine(
                        Arbitraries.of(3.5, 5d, 6d, 8d, 12d),
                        Arbitraries.integers().between(-40, 40),
                        Arbitraries.integers().between(1, 14),
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.integers().between(1, 12))
                .as(CastTerms::new);
    }

    @Provide
    Arbitrary<Set<CastStop>> found() {
        return Arbitraries.of(CastStop.class).set().ofMinSize(1);
    }

    private static CastVerdict verdict(CastTerms terms, List<CastAngle> angles) {
        return CastVerdict.of(terms, angles, angles.size() - 1, Set.of());
    }

    @Property(tries = 500)
    void whatever_the_angle_says_nothing_is_cast_where_something_forbids_it(
            @ForAll("terms") CastTerms terms,
            @ForAll("series") List<CastAngle> angles,
            @ForAll("found") Set<CastStop> stops) {
        CastVerdict safe = verdict(terms, angles);
        CastVerdict unsafe = CastVerdict.of(terms, angles, angles.size() - 1, stops);
        assertThat(unsafe.proposal()).isEqualTo(CastProposal.NO_CAST);
        assertThat(unsafe.otherwise()).isEqualTo(CastProposal.NO_CAST);
        assertThat(unsafe.byAngle()).isEqualTo(safe.state());
        assertThat(unsafe.gain()).isEqualTo(safe.gain());
    }

    @Property(tries = 500)
    void no_cast_is_proposed_beyond_the_most_that_the_plan_allows(
            @ForAll("terms") CastTerms terms,
            @ForAll("series") List<CastAngle> angles,
            @ForAll @IntRange(max = 4) int early) {
        CastVerdict verdict = CastVerdict.of(terms, angles, terms.mostCasts() + early, Set.of());
        assertThat(verdict.proposal().casts()).isFalse();
        assertThat(verdict.proposal()).isNotEqualTo(CastProposal.MEASURE_AGAIN);
    }

    @Property(tries = 500)
    void moving_all_angles_and_the_target_alike_changes_nothing(
            @ForAll("terms") CastTerms terms,
            @ForAll("series") List<CastAngle> angles,
            @ForAll @IntRange(min = -50, max = 50) int by) {
        CastTerms moved = new CastTerms(
                terms.detectable(), terms.target() + by, terms.intervalDays(), terms.leastGain(), terms.mostCasts());
        CastVerdict before = verdict(terms, angles);
        CastVerdict after = verdict(moved, changed(angles, r -> r.add(BigDecimal.valueOf(by))));
        assertThat(after.state()).isEqualTo(before.state());
        assertThat(after.proposal()).isEqualTo(before.proposal());
        assertThat(after.lost()).isCloseTo(before.lost(), within(1e-6));
    }

    @Property(tries = 500)
    void the_order_of_the_readings_of_a_sitting_does_not_matter(
            @ForAll("terms") CastTerms terms, @ForAll("series") List<CastAngle> angles, @ForAll long chance) {
        List<CastAngle> shuffled = angles.stream()
                .map(angle -> {
                    List<BigDecimal> readings = new ArrayList<>(angle.readings());
                    Collections.shuffle(readings, new Random(chance));
                    return new CastAngle(angle.on(), readings, angle.rater());
                })
                .toList();
        assertThat(verdict(terms, shuffled).state())
                .isEqualTo(verdict(terms, angles).state());
    }

    @Property(tries = 500)
    void more_error_never_makes_a_series_surer(
            @ForAll("terms") CastTerms terms, @ForAll("series") List<CastAngle> angles) {
        CastTerms vague = new CastTerms(
                2 * terms.detectable(), terms.target(), terms.intervalDays(), terms.leastGain(), terms.mostCasts());
        CastGain sure = verdict(terms, angles).gain();
        CastGain unsure = verdict(vague, angles).gain();
        if (sure == null) {
            assertThat(unsure).isNull();
            return;
        }
        assertThat(unsure.least()).isLessThan(sure.least());
        assertThat(unsure.most()).isGreaterThan(sure.most());
        assertThat(sure.real() || !unsure.real()).isTrue();
        assertThat(unsure.mayBeWorthIt() || !sure.mayBeWorthIt()).isTrue();
    }

    @Property(tries = 500)
    void a_target_that_was_reached_is_held(@ForAll("terms") CastTerms terms, @ForAll("series") List<CastAngle> angles) {
        double last = angles.get(angles.size() - 1).mean();
        CastTerms reached =
                new CastTerms(terms.detectable(), last, terms.intervalDays(), terms.leastGain(), terms.mostCasts());
        assertThat(verdict(reached, angles).state()).isEqualTo(CastState.TARGET_REACHED);
        assertThat(verdict(reached, angles).proposal()).isEqualTo(CastProposal.HOLD);
    }

    @Property(tries = 500)
    void a_forecast_is_given_exactly_while_the_series_gains(
            @ForAll("terms") CastTerms terms, @ForAll("series") List<CastAngle> angles) {
        CastVerdict verdict = verdict(terms, angles);
        if (verdict.state() == CastState.GAINING)
            assertThat(verdict.castsToGo()).isPositive();
        else assertThat(verdict.castsToGo()).isNull();
    }

    @Property(tries = 300)
    void the_second_doubt_in_a_row_never_ends_in_a_cast(
            @ForAll("terms") CastTerms terms, @ForAll("series") List<CastAngle> angles) {
        Set<CastState> doubts = EnumSet.of(CastState.UNCERTAIN, CastState.DIMINISHING);
        if (angles.size() < 4) return;
        CastVerdict before = verdict(terms, angles.subList(0, angles.size() - 1));
        CastVerdict now = verdict(terms, angles);
        if (now.state() == CastState.UNCERTAIN && doubts.contains(before.state()))
            assertThat(now.otherwise()).isEqualTo(CastProposal.DISCUSS);
        if (now.state() == before.state() && now.state() == CastState.DIMINISHING)
            assertThat(now.otherwise()).isEqualTo(CastProposal.HOLD);
    }

    private static List<CastAngle> changed(List<CastAngle> angles, UnaryOperator<BigDecimal> how) {
        return angles.stream()
                .map(a -> new CastAngle(a.on(), a.readings().stream().map(how).toList(), a.rater()))
                .toList();
    }
}
