package extensor.care.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.CatalogueFixture;
import extensor.care.catalogue.Template;
import extensor.care.measures.Norms;
import extensor.care.measures.Subject;
import extensor.care.measures.Subjects;
import extensor.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The verdicts of the clinical reference, section 5.3, with its worked cases and the cases that it leaves open. */
class TrendTest {
    private static final Catalogue CATALOGUE = CatalogueFixture.real();
    private static final LocalDate START = LocalDate.of(2026, 9, 2);

    private static Yardstick of(String measure) {
        return of(Subject.of(measure), null);
    }

    private static Yardstick of(Subject what, Aim aim) {
        return Yardstick.of(CATALOGUE.measure(what.measure()), what, aim, new Norms(CATALOGUE.norms()));
    }

    /** Day, value, day, value … */
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

    private static Aim atMost(double target) {
        return new Aim(Template.Comparison.AT_MOST, BigDecimal.valueOf(target), START.plusDays(42), "");
    }

    private static Aim atLeast(double target) {
        return new Aim(Template.Comparison.AT_LEAST, BigDecimal.valueOf(target), START.plusDays(42), "");
    }

    private static Trend trend(String measure, Aim aim, double... row) {
        return Trend.of(of(measure), aim, row(row));
    }

    @Test
    void case_A_pain_from_7_over_5_to_3_responds() {
        Trend trend = trend("NPRS", null, 0, 7, 14, 5, 28, 3);
        assertThat(trend.verdict()).isEqualTo(Trend.TrendVerdict.RESPONDING);
        assertThat(trend.improvement()).isEqualByComparingTo("4");
        assertThat(trend.rci()).isCloseTo(3.92, within(0.01));
        assertThat(trend.matters()).isEqualByComparingTo("2.1");
        assertThat(trend.change()).isEqualByComparingTo("-4");
    }

    @Test
    void case_B_one_point_less_pain_after_ten_days_is_too_early() {
        Trend trend = trend("NPRS", null, 0, 6, 10, 5);
        assertThat(trend.verdict()).isEqualTo(Trend.TrendVerdict.TOO_EARLY);
        assertThat(trend.rci()).isCloseTo(0.98, within(0.01));
    }

    @Test
    void case_C_disability_that_hardly_moves_warns_after_four_weeks_and_escalates_after_six() {
        Trend warned = trend("ODI", null, 0, 44, 14, 42, 28, 40);
        assertThat(warned.verdict()).isEqualTo(Trend.TrendVerdict.NON_RESPONDER_WARN);
        assertThat(warned.rci()).isCloseTo(0.66, within(0.01));
        assertThat(trend("ODI", null, 0, 44, 14, 42, 28, 40, 42, 40).verdict())
                .isEqualTo(Trend.TrendVerdict.NON_RESPONDER_ESCALATE);
    }

    @Test
    void case_D_a_gain_that_came_to_rest_before_the_goal_is_a_plateau() {
        Trend trend = trend("ODI", atMost(20), 0, 50, 14, 38, 28, 34, 42, 33, 56, 33);
        assertThat(trend.verdict()).isEqualTo(Trend.TrendVerdict.RESPONDED_PLATEAU);
        assertThat(trend.improvement()).isEqualByComparingTo("17");
        assertThat(trend.since()).isEqualTo(START.plusDays(28));
    }

    @Test
    void case_E_pain_that_rises_from_4_to_7_is_worsening_to_be_confirmed() {
        Trend trend = trend("NPRS", null, 0, 4, 14, 7);
        assertThat(trend.verdict()).isEqualTo(Trend.TrendVerdict.WORSENING);
        assertThat(trend.rci()).isCloseTo(-2.94, within(0.01));
        assertThat(trend.toConfirm()).isTrue();
    }

    @Test
    void case_F_ten_points_that_are_nearly_sure_are_improving() {
        Trend trend = trend("ODI", null, 0, 40, 21, 30);
        assertThat(trend.verdict()).isEqualTo(Trend.TrendVerdict.TREND_IMPROVING);
        assertThat(trend.rci()).isCloseTo(1.645, within(0.001));
        assertThat(trend.matters()).isEqualByComparingTo("12");
    }

    @Test
    void case_G_18_where_20_or_less_was_the_aim_meets_the_goal() {
        assertThat(trend("ODI", atMost(20), 0, 48, 28, 18).verdict()).isEqualTo(Trend.TrendVerdict.GOAL_MET);
    }

    @Test
    void worse_is_confirmed_by_a_repeat_two_days_later_or_more_but_not_by_the_same_bad_day() {
        Trend twice = trend("NPRS", null, 0, 4, 14, 7, 16, 7);
        assertThat(twice.confirmed()).isTrue();
        assertThat(twice.toConfirm()).isFalse();
        assertThat(trend("NPRS", null, 0, 4, 14, 7, 14, 8).confirmed()).isFalse();
        assertThat(trend("NPRS", null, 0, 4, 14, 7, 15, 8).toConfirm()).isTrue();
        assertThat(trend("NPRS", null, 0, 4, 14, 7, 15, 8, 16, 7).confirmed())
                .as("worse every day")
                .isTrue();
        assertThat(trend("NPRS", null, 0, 4, 14, 7, 30, 7).confirmed())
                .as("late, but twice in a row")
                .isTrue();
    }

    @Test
    void what_was_better_in_between_confirms_nothing() {
        assertThat(trend("NPRS", null, 0, 4, 10, 7, 12, 4, 14, 7).confirmed()).isFalse();
        assertThat(trend("NPRS", null, 0, 4, 10, 7, 14, 4, 14, 7).confirmed()).isFalse();
    }

    @Test
    void a_worse_value_is_to_be_measured_again_two_to_seven_days_after_it_was_found_first() {
        Trend worse = trend("NPRS", null, 0, 4, 14, 7, 15, 8);
        assertThat(worse.againFrom()).isEqualTo(START.plusDays(16));
        assertThat(worse.againTo()).isEqualTo(START.plusDays(21));
    }

    @Test
    void what_is_worse_than_four_weeks_ago_is_no_plateau_however_it_stands_to_the_start() {
        Trend back = trend("NPRS", null, 0, 7, 16, 3, 37, 2, 39, 3, 44, 6);
        assertThat(back.verdict()).isEqualTo(Trend.TrendVerdict.SET_BACK);
        assertThat(back.fell().on()).isEqualTo(START.plusDays(16));
        assertThat(back.fall()).isEqualByComparingTo("3");
        assertThat(back.change()).isEqualByComparingTo("-1");
        assertThat(back.toConfirm()).isTrue();
        assertThat(back.since()).isEqualTo(START.plusDays(44));
        assertThat(trend("ODI", null, 0, 60, 14, 20, 43, 35).verdict())
                .as("though the gain that is left would do")
                .isEqualTo(Trend.TrendVerdict.SET_BACK);
    }

    @Test
    void a_set_back_is_confirmed_like_any_worsening() {
        assertThat(trend("NPRS", null, 0, 7, 16, 3, 44, 6, 45, 6).confirmed()).isFalse();
        assertThat(trend("NPRS", null, 0, 7, 16, 3, 44, 6, 46, 6).confirmed()).isTrue();
        assertThat(trend("NPRS", null, 0, 7, 16, 3, 44, 6, 45, 3, 46, 6).confirmed())
                .isFalse();
    }

    @Test
    void a_gain_that_is_lost_within_four_weeks_is_a_set_back_from_the_last_best_value() {
        Trend lost = trend("NPRS", null, 0, 7, 7, 3, 10, 3, 14, 6);
        assertThat(lost.verdict()).isEqualTo(Trend.TrendVerdict.SET_BACK);
        assertThat(lost.fell().on()).isEqualTo(START.plusDays(10));
        assertThat(trend("NPRS", null, 0, 8, 7, 2, 14, 4).verdict())
                .as("a better day among gains that stand")
                .isEqualTo(Trend.TrendVerdict.RESPONDING);
        assertThat(trend("NPRS", null, 0, 6, 7, 5, 14, 7).verdict())
                .as("nothing had surely been gained")
                .isEqualTo(Trend.TrendVerdict.TOO_EARLY);
    }

    @Test
    void a_goal_that_is_met_stands_though_it_was_better_before() {
        assertThat(trend("NPRS", atMost(3), 0, 7, 16, 0, 44, 3).verdict()).isEqualTo(Trend.TrendVerdict.GOAL_MET);
    }

    @Test
    void worse_than_at_the_start_comes_before_a_goal_that_is_met_all_the_same() {
        assertThat(trend("NPRS", atMost(3), 0, 0, 14, 3).verdict()).isEqualTo(Trend.TrendVerdict.WORSENING);
    }

    @Test
    void no_pain_at_all_without_a_goal_is_resolved() {
        assertThat(trend("NPRS", null, 0, 1, 7, 0).verdict()).isEqualTo(Trend.TrendVerdict.RESOLVED);
        assertThat(trend("LEFS", null, 0, 78, 7, 80).verdict()).isEqualTo(Trend.TrendVerdict.RESOLVED);
    }

    @Test
    void where_the_range_only_keeps_slips_out_nothing_is_ever_resolved() {
        assertThat(trend("TUG", null, 0, 20, 60, 1).verdict()).isEqualTo(Trend.TrendVerdict.RESPONDING);
        assertThat(trend("GRIP", null, 0, 20, 14, 100).verdict()).isEqualTo(Trend.TrendVerdict.RESPONDING);
        assertThat(trend("SLS", null, 0, 20, 14, 60).verdict())
                .as("it is stopped at a minute")
                .isEqualTo(Trend.TrendVerdict.RESOLVED);
    }

    @Test
    void a_first_value_alone_says_nothing_yet_unless_it_is_the_goal_already() {
        Trend trend = trend("NPRS", atMost(2), 0, 6);
        assertThat(trend.verdict()).isEqualTo(Trend.TrendVerdict.TOO_EARLY);
        assertThat(trend.single()).isTrue();
        assertThat(trend("NPRS", atMost(2), 0, 2).verdict()).isEqualTo(Trend.TrendVerdict.GOAL_MET);
    }

    @Test
    void no_plateau_without_an_earlier_gain_nor_with_two_values_in_the_window() {
        assertThat(trend("ODI", null, 0, 50, 14, 48, 28, 47, 42, 47, 56, 47).verdict())
                .isEqualTo(Trend.TrendVerdict.NON_RESPONDER_ESCALATE);
        assertThat(trend("ODI", null, 0, 50, 14, 34, 56, 34).verdict()).isEqualTo(Trend.TrendVerdict.RESPONDING);
    }

    @Test
    void where_higher_is_better_a_rise_is_the_gain() {
        Trend trend = trend("LEFS", atLeast(60), 0, 30, 21, 42);
        assertThat(trend.verdict()).isEqualTo(Trend.TrendVerdict.RESPONDING);
        assertThat(trend.improvement()).isEqualByComparingTo("12");
        assertThat(trend("LEFS", null, 0, 42, 21, 30).verdict()).isEqualTo(Trend.TrendVerdict.WORSENING);
    }

    @Test
    void a_measure_whose_error_nobody_knows_is_judged_by_goal_and_by_what_matters_or_not_at_all() {
        assertThat(trend("VAS", null, 0, 60, 14, 40).verdict()).isEqualTo(Trend.TrendVerdict.RESPONDING);
        assertThat(trend("VAS", null, 0, 60, 14, 50).verdict()).isEqualTo(Trend.TrendVerdict.UNJUDGED);
        assertThat(trend("VAS", null, 0, 40, 14, 60).verdict()).isEqualTo(Trend.TrendVerdict.WORSENING);
        assertThat(trend("TENMWT", atLeast(1), 0, 0.5, 60, 0.6).verdict()).isEqualTo(Trend.TrendVerdict.UNJUDGED);
        assertThat(trend("TENMWT", atLeast(1), 0, 0.5, 60, 1.1).verdict()).isEqualTo(Trend.TrendVerdict.GOAL_MET);
        assertThat(trend("TENMWT", null, 0, 0.5, 60, 0.9).rci()).isNull();
        assertThat(trend("MTS", null, 0, 20, 60, 30).verdict()).isEqualTo(Trend.TrendVerdict.UNJUDGED);
    }

    /** SEM = MDC / 2.772: a change as large as the published one is no chance. */
    @Test
    void a_published_detectable_change_counts_where_no_error_is_published() {
        assertThat(of("TUG").sem()).isCloseTo(3 / 2.772, within(1e-9));
        assertThat(of("TUG").detectable()).isCloseTo(3, within(1e-9));
        assertThat(trend("TUG", null, 0, 12, 14, 30).verdict()).isEqualTo(Trend.TrendVerdict.WORSENING);
        assertThat(trend("TUG", null, 0, 12, 14, 15).verdict()).isEqualTo(Trend.TrendVerdict.WORSENING);
        assertThat(trend("TUG", null, 0, 12, 14, 14.9).verdict()).isEqualTo(Trend.TrendVerdict.TOO_EARLY);
        assertThat(trend("GIRTH", null, 0, 40, 14, 43).verdict()).isEqualTo(Trend.TrendVerdict.WORSENING);
        assertThat(trend("GIRTH", null, 0, 43, 14, 42).verdict()).isEqualTo(Trend.TrendVerdict.RESPONDING);
        assertThat(CATALOGUE.measures())
                .allSatisfy(measure -> assertThat(of(measure.code()).sem() == null)
                        .as(measure.code())
                        .isEqualTo(measure.sem() == null && measure.mdc() == null));
    }

    @Test
    void two_values_of_one_day_are_one_occasion_of_a_plateau() {
        assertThat(trend("LEFS", null, 0, 24, 0, 35, 42, 38).verdict())
                .isNotEqualTo(Trend.TrendVerdict.RESPONDED_PLATEAU);
        assertThat(trend("LEFS", null, 0, 24, 0, 35, 42, 38, 42, 38).verdict())
                .isNotEqualTo(Trend.TrendVerdict.RESPONDED_PLATEAU);
        assertThat(trend("LEFS", null, 0, 24, 2, 35, 20, 36, 42, 36).verdict())
                .as("three days of the window")
                .isEqualTo(Trend.TrendVerdict.RESPONDED_PLATEAU);
    }

    @Test
    void a_value_from_before_the_six_weeks_of_the_clock_begins_no_plateau() {
        assertThat(trend("LEFS", null, 0, 5, 28, 16, 48, 8).verdict())
                .isEqualTo(Trend.TrendVerdict.NON_RESPONDER_ESCALATE);
        assertThat(trend("LEFS", null, 0, 5, 2, 20, 28, 21, 44, 21).verdict())
                .as("six weeks old")
                .isEqualTo(Trend.TrendVerdict.RESPONDED_PLATEAU);
        assertThat(trend("LEFS", null, 0, 5, 2, 20, 28, 21, 45, 21).verdict())
                .as("a day older")
                .isEqualTo(Trend.TrendVerdict.RESPONDING);
    }

    @Test
    void spasms_that_fall_by_thirty_percent_matter_and_none_at_the_start_can_fall() {
        assertThat(trend("SPASMFREQ", null, 0, 10, 14, 7).verdict()).isEqualTo(Trend.TrendVerdict.RESPONDING);
        assertThat(trend("SPASMFREQ", null, 0, 10, 14, 7.1).verdict()).isEqualTo(Trend.TrendVerdict.UNJUDGED);
        assertThat(trend("SPASMFREQ", null, 0, 10, 14, 13).verdict()).isEqualTo(Trend.TrendVerdict.WORSENING);
        assertThat(trend("SPASMFREQ", null, 0, 0, 14, 1).matters()).isNull();
        assertThat(trend("SPASMFREQ", null, 0, 0, 14, 1).verdict()).isEqualTo(Trend.TrendVerdict.UNJUDGED);
    }

    /** A rating of change is compared with no change, and is no level at which anything could be resolved. */
    @Test
    void a_rating_of_change_tells_by_itself_from_the_first_on() {
        assertThat(trend("PGIC", null, 0, 3).verdict()).isEqualTo(Trend.TrendVerdict.RESPONDING);
        assertThat(trend("PGIC", null, 0, 2).improvement()).isEqualByComparingTo("2");
        assertThat(trend("PGIC", null, 0, 1).verdict()).isEqualTo(Trend.TrendVerdict.UNJUDGED);
        assertThat(trend("PGIC", null, 0, 3, 28, 2).verdict()).isEqualTo(Trend.TrendVerdict.RESPONDING);
        assertThat(trend("PGIC", null, 0, 2, 28, -2).verdict()).isEqualTo(Trend.TrendVerdict.WORSENING);
        assertThat(trend("PGIC", null, 0, -2).verdict()).isEqualTo(Trend.TrendVerdict.WORSENING);
    }

    @Test
    void range_of_motion_is_judged_by_the_error_of_its_joint() {
        Subject knee = Subjects.motion("KNEE", "FLEXION", Side.RIGHT);
        assertThat(of(knee, null).sem()).isCloseTo(5 / 2.772, within(1e-9));
        assertThat(of(Subjects.motion("LUMBAR", "FLEXION", null), null).sem()).isCloseTo(9 / 2.772, within(1e-9));
        assertThat(Trend.of(of(knee, null), null, row(0, 80, 14, 90)).verdict())
                .isEqualTo(Trend.TrendVerdict.RESPONDING);
        assertThat(Trend.of(of(knee, null), null, row(0, 80, 14, 84)).verdict())
                .isEqualTo(Trend.TrendVerdict.TREND_IMPROVING);
    }

    @Test
    void less_is_better_for_an_angle_that_is_missing() {
        Subject hamstrings = Subjects.motion("KNEE", "POPLITEAL_ANGLE_DEFICIT", Side.LEFT);
        assertThat(of(hamstrings, null).better()).isNegative();
        assertThat(of(Subjects.motion("KNEE", "EXTENSION", Side.LEFT), null).better())
                .isPositive();
    }

    @Test
    void another_rater_doubles_the_error_of_an_angle_but_not_of_a_score() {
        Subject knee = Subjects.motion("KNEE", "FLEXION", Side.RIGHT);
        Point first = Points.of(1, START, BigDecimal.valueOf(80), "Ines", false);
        Point other = Points.of(2, START.plusDays(14), BigDecimal.valueOf(89), "Daniel", false);
        Point same = Points.of(2, START.plusDays(14), BigDecimal.valueOf(89), "Ines", false);
        assertThat(Trend.of(of(knee, null), null, List.of(first, same)).verdict())
                .isEqualTo(Trend.TrendVerdict.RESPONDING);
        assertThat(Trend.of(of(knee, null), null, List.of(first, other)).verdict())
                .isEqualTo(Trend.TrendVerdict.TREND_IMPROVING);
        Point seven = Points.of(3, START, BigDecimal.valueOf(7), "Ines", false);
        Point three = Points.of(4, START.plusDays(7), BigDecimal.valueOf(3), "Maya", false);
        assertThat(Trend.of(of("NPRS"), null, List.of(seven, three)).verdict())
                .isEqualTo(Trend.TrendVerdict.RESPONDING);
    }
}
