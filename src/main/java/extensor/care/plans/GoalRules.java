package extensor.care.plans;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Measure;
import extensor.care.catalogue.MeasureScale;
import extensor.care.catalogue.Range;
import extensor.care.catalogue.Template;
import extensor.care.measures.Norms;
import extensor.shared.Refusal;
import extensor.shared.TextLimit;
import java.math.BigDecimal;

/** What a goal must be so that it can be measured and makes sense; each refusal names the field it is about. Pure. */
final class GoalRules {
    private static final int DECIMALS = 4;
    private static final int DIGITS = 9;
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    private final Catalogue catalogue;

    GoalRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Checks a goal and returns it as it is stored. */
    Goal checked(Goal typed) {
        Measure measure = catalogue.measure(typed.measure());
        Goal goal = typed.tidy(measure);
        if (goal.text().isEmpty() || TextLimit.GOAL.exceededBy(goal.text()))
            throw Refusal.at("goalText", "plan.goal-text", TextLimit.GOAL.longest());
        if (goal.comparison() == null) throw Refusal.at("goalComparison", "plan.goal-comparison");
        place(goal, measure);
        direction(goal, measure);
        within(goal.target(), "goalTarget", measure);
        if (goal.baseline() != null) within(goal.baseline(), "goalBaseline", measure);
        return goal;
    }

    private void place(Goal goal, Measure measure) {
        Norms norms = new Norms(catalogue.norms());
        if (Goal.placed(measure) && !norms.motions().containsKey(goal.joint()))
            throw Refusal.at("goalJoint", "plan.goal-joint");
        if (Goal.placed(measure) && !norms.knows(goal.joint(), goal.motion()))
            throw Refusal.at("goalMotion", "plan.goal-motion");
        if (goal.side() != null && !goal.sides(measure).contains(goal.side()))
            throw Refusal.at("goalSide", "plan.goal-side");
    }

    /** No goal aims at getting worse. */
    private static void direction(Goal goal, Measure measure) {
        boolean atMost = goal.comparison() == Template.Comparison.AT_MOST;
        if (atMost && measure.direction() == Measure.Direction.HIGHER_BETTER)
            throw Refusal.at("goalComparison", "plan.goal-higher", measure.name());
        if (!atMost && measure.direction() == Measure.Direction.LOWER_BETTER)
            throw Refusal.at("goalComparison", "plan.goal-lower", measure.name());
    }

    private static void within(BigDecimal value, String field, Measure measure) {
        MeasureScale scale = measure.scale();
        if (scale.ordinal() && (value == null || scale.label(value).isEmpty()))
            throw Refusal.at(field, "plan.goal-step", String.join(", ", scale.labels()));
        Range range = scale.range();
        if (value == null || value.scale() > DECIMALS || value.precision() - value.scale() > DIGITS)
            throw Refusal.at(field, "plan.goal-number");
        if (!range.holds(value) || value.abs().compareTo(MOST) > 0)
            throw Refusal.at(
                    field,
                    "plan.goal-range",
                    range.min() == null ? "" : range.min(),
                    range.max() == null ? "" : range.max());
    }
}
