package extensor.care.progress;

import static extensor.care.plans.Compositions.CATALOGUE;
import static extensor.care.plans.Compositions.START;
import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.Template.Comparison;
import extensor.care.measures.MeasurementLine;
import extensor.care.measures.Source;
import extensor.care.measures.Subject;
import extensor.care.measures.Subjects;
import extensor.care.plans.Goal;
import extensor.care.plans.PlanSheet;
import extensor.shared.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a goal is depends on the start, the latest value and the target alone. */
class AttainmentTest {
    private static final Subject PAIN = Subject.of("NPRS");

    private static BigDecimal number(Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    private static PlanSheet.GoalSheet goal(String measure, Comparison comparison, Integer baseline, int target) {
        boolean placed = measure.equals("ROM");
        Goal goal = new Goal(
                1,
                "Goal",
                measure,
                placed ? "KNEE" : null,
                placed ? "FLEXION" : null,
                comparison,
                number(baseline),
                number(target),
                21);
        return new PlanSheet.GoalSheet(goal, START.plusDays(21));
    }

    /** Values by the day of the plan. */
    private static List<MeasurementLine> values(Subject subject, int... dayAndValue) {
        List<MeasurementLine> lines = new ArrayList<>();
        for (int i = 0; i < dayAndValue.length; i += 2)
            lines.add(new MeasurementLine(
                    i,
                    subject,
                    BigDecimal.valueOf(dayAndValue[i + 1]),
                    null,
                    START.plusDays(dayAndValue[i]),
                    Source.THERAPIST,
                    "Thea",
                    null,
                    null));
        return lines;
    }

    private static List<Attainment> of(PlanSheet.GoalSheet goal, Side side, List<MeasurementLine> lines) {
        return Attainment.of(CATALOGUE, List.of(goal), new CountedValues(null, START), side, lines);
    }

    private static Attainment pain(Integer baseline, int... dayAndValue) {
        return of(goal("NPRS", Comparison.AT_MOST, baseline, 2), Side.LEFT, values(PAIN, dayAndValue))
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "7,NO_NEARER,0,5,0",
        "8,NO_NEARER,0,5,0",
        "6,PART,1,5,20",
        "4,PART,3,5,60",
        "2,MET,5,5,100",
        "0,MET,5,5,100"
    })
    void pain_that_began_with_seven_and_shall_be_two_at_most(
            int now, Attainment.AttainmentState state, int behind, int way, int percent) {
        Attainment goal = pain(null, -1, 7, 10, now);
        assertThat(goal.baseline()).isEqualByComparingTo("7");
        assertThat(goal.last().on()).isEqualTo(START.plusDays(10));
        assertThat(goal.state()).isEqualTo(state);
        assertThat(goal.behind()).isEqualByComparingTo(BigDecimal.valueOf(behind));
        assertThat(goal.way()).isEqualByComparingTo(BigDecimal.valueOf(way));
        assertThat(goal.percent()).isEqualTo(percent);
    }

    @Test
    void what_the_plan_says_of_the_start_goes_before_what_was_measured() {
        assertThat(pain(6, -1, 7, 10, 4).behind()).isEqualByComparingTo("2");
        assertThat(pain(6).state()).isEqualTo(Attainment.AttainmentState.BEGUN);
        assertThat(pain(6, 10, 6).state()).isEqualTo(Attainment.AttainmentState.NO_NEARER);
    }

    @Test
    void one_value_is_the_first_one_and_none_is_not_measured() {
        assertThat(pain(null).state()).isEqualTo(Attainment.AttainmentState.NONE);
        assertThat(pain(null, 3, 5).state()).isEqualTo(Attainment.AttainmentState.FIRST);
        assertThat(pain(null, 3, 1).state()).isEqualTo(Attainment.AttainmentState.MET);
    }

    @Test
    void the_start_is_the_last_value_up_to_the_first_day_as_on_the_progress_page() {
        assertThat(pain(null, -20, 9, -2, 8, 5, 4).baseline()).isEqualByComparingTo("8");
        assertThat(pain(null, -90, 9, 5, 6, 8, 4).baseline()).isEqualByComparingTo("6");
    }

    @Test
    void a_start_that_had_reached_the_target_leaves_no_way_to_go() {
        Attainment goal = pain(null, -1, 1, 10, 5);
        assertThat(goal.state()).isEqualTo(Attainment.AttainmentState.NO_NEARER);
        assertThat(goal.way()).isZero();
        assertThat(goal.percent()).isZero();
    }

    @Test
    void a_joint_is_measured_on_the_side_of_the_episode_and_on_both_where_that_is_not_known() {
        PlanSheet.GoalSheet bend = goal("ROM", Comparison.AT_LEAST, null, 120);
        List<MeasurementLine> lines = values(Subjects.motion("KNEE", "FLEXION", Side.RIGHT), -1, 80, 9, 100);
        assertThat(of(bend, Side.RIGHT, lines)).singleElement().satisfies(goal -> {
            assertThat(goal.state()).isEqualTo(Attainment.AttainmentState.PART);
            assertThat(goal.percent()).isEqualTo(50);
            assertThat(goal.sided()).isFalse();
        });
        assertThat(of(bend, null, lines))
                .extracting(Attainment::state)
                .containsExactly(Attainment.AttainmentState.NONE, Attainment.AttainmentState.PART);
        assertThat(of(bend, null, lines)).allMatch(Attainment::sided);
    }

    @Test
    void a_goal_with_a_side_of_its_own_is_measured_there_whichever_side_is_treated() {
        Goal right = new Goal(
                1, "Bend", "ROM", "KNEE", "FLEXION", null, Side.RIGHT, Comparison.AT_LEAST, null, number(120), 21);
        PlanSheet.GoalSheet sheet = new PlanSheet.GoalSheet(right, START.plusDays(21));
        Subject knee = Subjects.motion("KNEE", "FLEXION", Side.RIGHT);
        for (Side treated : new Side[] {Side.LEFT, null})
            assertThat(of(sheet, treated, values(knee, 0, 80))).singleElement().satisfies(a -> {
                assertThat(a.subject()).isEqualTo(knee);
                assertThat(a.now()).isEqualByComparingTo("80");
                assertThat(a.reached()).isFalse();
            });
    }

    @Test
    void range_of_motion_without_a_joint_cannot_be_measured_and_says_so() {
        for (String joint : new String[] {null, "KNEE"}) {
            Goal goal = new Goal(1, "Bend", "ROM", joint, null, Comparison.AT_LEAST, number(30), number(45), 21);
            PlanSheet.GoalSheet sheet = new PlanSheet.GoalSheet(goal, START.plusDays(21));
            assertThat(of(sheet, null, List.of())).singleElement().satisfies(a -> {
                assertThat(a.state()).isEqualTo(Attainment.AttainmentState.NO_JOINT);
                assertThat(a.percent()).isZero();
                assertThat(a.sided()).isFalse();
            });
            assertThat(Aim.subjects(
                            goal, CATALOGUE.measure(goal.measure()), Side.LEFT, CATALOGUE.bodySites(), List.of()))
                    .isEmpty();
        }
    }

    @Test
    void a_joint_that_a_goal_of_pain_was_once_kept_with_is_not_looked_at() {
        Goal goal = new Goal(1, "Less", "NPRS", "LUMBAR", "FLEXION", Comparison.AT_MOST, null, number(2), 21);
        assertThat(Aim.subjects(goal, CATALOGUE.measure(goal.measure()), Side.LEFT, CATALOGUE.bodySites(), List.of()))
                .containsExactly(PAIN);
    }

    @Test
    void a_target_is_reached_by_the_latest_value_or_where_none_is_by_the_start() {
        assertThat(pain(1).reached()).isTrue();
        assertThat(pain(1, 0, 6).reached()).isFalse();
        assertThat(pain(7, 0, 2).reached()).isTrue();
        assertThat(pain(null).reached()).isFalse();
    }

    @Property
    void the_way_behind_is_never_more_than_the_way_and_all_of_it_only_where_the_goal_is_met(
            @ForAll @IntRange(max = 10) int first,
            @ForAll @IntRange(max = 10) int last,
            @ForAll @IntRange(max = 10) int target,
            @ForAll boolean atMost) {
        Attainment goal = of(
                        goal("NPRS", atMost ? Comparison.AT_MOST : Comparison.AT_LEAST, null, target),
                        null,
                        values(PAIN, -1, first, 9, last))
                .get(0);
        assertThat(goal.percent()).isBetween(0, 100);
        assertThat(goal.behind()).isBetween(BigDecimal.ZERO, goal.way());
        assertThat(goal.percent() == 100).isEqualTo(goal.state() == Attainment.AttainmentState.MET);
        assertThat(goal.state() == Attainment.AttainmentState.MET).isEqualTo(atMost ? last <= target : last >= target);
    }
}
