package extensor.care.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import extensor.care.catalogue.Template;
import extensor.care.catalogue.Template.Comparison;
import extensor.shared.Refusal;
import extensor.shared.Side;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A goal must be measurable and make sense. */
class GoalRulesTest {
    private final GoalRules rules = new GoalRules(Workbench.CATALOGUE);

    private static Goal goal(String measure, String joint, String motion, Side side, Comparison comparison) {
        return new Goal(0, " Goal ", measure, joint, motion, null, side, comparison, null, BigDecimal.ONE, 7);
    }

    @ParameterizedTest
    @CsvSource({
        ",,,goalJoint,plan.goal-joint",
        "'',FLEXION,,goalJoint,plan.goal-joint",
        "TAIL,FLEXION,,goalJoint,plan.goal-joint",
        "KNEE,,,goalMotion,plan.goal-motion",
        "KNEE,PRONATION,,goalMotion,plan.goal-motion",
        "KNEE,FLEXION,BILATERAL,goalSide,plan.goal-side"
    })
    void range_of_motion_needs_a_joint_a_motion_of_it_and_a_side_that_it_has(
            String joint, String motion, Side side, String field, String key) {
        refused(field, key, goal("ROM", joint, motion, side, Comparison.AT_LEAST));
    }

    @Test
    void a_joint_keeps_its_side_and_the_middle_of_the_body_has_none() {
        assertThat(rules.checked(goal("ROM", "KNEE", "FLEXION", Side.LEFT, Comparison.AT_LEAST)))
                .isEqualTo(new Goal(
                        0,
                        "Goal",
                        "ROM",
                        "KNEE",
                        "FLEXION",
                        null,
                        Side.LEFT,
                        Comparison.AT_LEAST,
                        null,
                        BigDecimal.ONE,
                        7));
        assertThat(rules.checked(goal("ROM", "LUMBAR", "FLEXION", Side.LEFT, Comparison.AT_LEAST))
                        .side())
                .isNull();
        assertThat(rules.checked(goal("GRIP", null, null, Side.LEFT, Comparison.AT_LEAST))
                        .side())
                .isEqualTo(Side.LEFT);
    }

    @Test
    void what_is_not_range_of_motion_keeps_no_joint() {
        assertThat(rules.checked(goal("NPRS", "LUMBAR", "FLEXION", Side.LEFT, Comparison.AT_MOST)))
                .isEqualTo(new Goal(0, "Goal", "NPRS", null, null, Comparison.AT_MOST, null, BigDecimal.ONE, 7));
    }

    @Test
    void too_many_decimals_are_called_so_and_nothing_is_no_number() {
        Goal goal = goal("ROM", "KNEE", "FLEXION", Side.LEFT, Comparison.AT_LEAST);
        refused("goalTarget", "plan.goal-decimals", aiming(goal, new BigDecimal("120.55555")));
        refused("goalTarget", "plan.goal-number", aiming(goal, null));
    }

    private static Goal aiming(Goal goal, BigDecimal target) {
        return new Goal(
                0,
                "Goal",
                goal.measure(),
                goal.joint(),
                goal.motion(),
                goal.focus(),
                goal.side(),
                goal.comparison(),
                null,
                target,
                7);
    }

    @ParameterizedTest
    @CsvSource({
        "ODI,AT_LEAST,plan.goal-lower",
        "NPRS,AT_LEAST,plan.goal-lower",
        "LEFS,AT_MOST,plan.goal-higher",
        "TENMWT,AT_MOST,plan.goal-higher"
    })
    void nobody_aims_at_getting_worse(String measure, Comparison comparison, String key) {
        refused("goalComparison", key, goal(measure, null, null, null, comparison));
    }

    @Test
    void where_either_way_can_be_better_both_are_taken() {
        for (Comparison either : Comparison.values())
            assertThat(rules.checked(goal("ROM", "KNEE", "FLEXION", null, either))
                            .comparison())
                    .isEqualTo(either);
    }

    @ParameterizedTest
    @CsvSource({"1.5,1", "1.50,", "0,4"})
    void a_step_of_the_scale_is_taken(BigDecimal target, BigDecimal baseline) {
        Goal goal = stepped(target, baseline);
        assertThat(rules.checked(goal)).isEqualTo(goal);
    }

    @Test
    void what_lies_between_the_steps_is_refused() {
        refused("goalTarget", "plan.goal-step", stepped(new BigDecimal("2.5"), null));
        refused("goalTarget", "plan.goal-step", stepped(null, null));
        refused("goalTarget", "plan.goal-step", stepped(BigDecimal.valueOf(5), null));
        refused("goalBaseline", "plan.goal-step", stepped(BigDecimal.ONE, new BigDecimal("3.7")));
    }

    private static Goal stepped(BigDecimal target, BigDecimal baseline) {
        return new Goal(
                0, "Goal", "MAS", null, null, "ELBOW_FLEXORS", Side.LEFT, Comparison.AT_MOST, baseline, target, 7);
    }

    @Test
    void every_goal_of_a_template_is_taken() {
        Workbench.CATALOGUE.templates().stream().filter(Template::offered).forEach(template -> {
            for (Goal goal : Workbench.lowBack().from(template, Workbench.START).goals())
                assertThat(rules.checked(goal)).as(template.code()).isEqualTo(goal);
        });
    }

    private void refused(String field, String key, Goal goal) {
        assertThatThrownBy(() -> rules.checked(goal)).isInstanceOfSatisfying(Refusal.class, no -> {
            assertThat(no.key()).isEqualTo(key);
            assertThat(no.field()).isEqualTo(field);
        });
    }

    @Test
    void a_strength_grade_aims_at_a_muscle_and_only_where_that_has_sides_at_one() {
        Goal strong = new Goal(
                0, "Up", "MMT", null, null, null, Side.LEFT, Comparison.AT_LEAST, null, BigDecimal.valueOf(5), 7);
        refused("goalSite", "plan.goal-site.MUSCLE", strong);
        refused("goalSite", "plan.goal-site.MUSCLE", about(strong, "KNEE_PATELLA"));
        refused("goalSide", "plan.goal-side", about(strong, "TRUNK_FLEXORS"));
        assertThat(rules.checked(about(strong, "KNEE_EXTENSORS")).focus()).isEqualTo("KNEE_EXTENSORS");
    }

    private static Goal about(Goal goal, String focus) {
        return new Goal(
                0, "Up", goal.measure(), null, null, focus, Side.LEFT, goal.comparison(), null, goal.target(), 7);
    }

    @Test
    void what_a_goal_lacks_is_said_all_at_once() {
        Goal empty = new Goal(0, " ", "NPRS", null, null, Comparison.AT_MOST, null, null, 0);
        Refusal no = catchThrowableOfType(Refusal.class, () -> rules.checked(empty));
        assertThat(no.all()).extracting(Refusal::field).containsExactly("goalText", "goalTarget", "goalDue");
    }
}
