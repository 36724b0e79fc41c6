package extensor.care.plans;

import extensor.care.catalogue.BodySite;
import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Measure;
import extensor.care.catalogue.MeasureScale;
import extensor.care.catalogue.Range;
import extensor.care.catalogue.Template;
import extensor.care.measures.Norms;
import extensor.care.measures.SitePoint;
import extensor.care.measures.Subject;
import extensor.shared.Refusal;
import extensor.shared.Refusals;
import extensor.shared.Side;
import extensor.shared.TextLimit;
import java.math.BigDecimal;
import java.util.List;

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
        Refusals no = new Refusals();
        no.when(
                goal.text().isEmpty() || TextLimit.GOAL.exceededBy(goal.text()),
                "goalText",
                "plan.goal-text",
                TextLimit.GOAL.longest());
        no.when(goal.comparison() == null, "goalComparison", "plan.goal-comparison");
        place(no, goal, measure);
        direction(no, goal, measure);
        no.check(() -> within(goal.target(), "goalTarget", measure));
        if (goal.baseline() != null) no.check(() -> within(goal.baseline(), "goalBaseline", measure));
        no.when(goal.byDay() < 1, "goalDue", "plan.goal-due");
        no.refuse();
        return goal;
    }

    private void place(Refusals no, Goal goal, Measure measure) {
        Norms norms = new Norms(catalogue.norms());
        boolean placed = Goal.placed(measure);
        no.when(placed && !norms.motions().containsKey(goal.joint()), "goalJoint", "plan.goal-joint");
        no.when(placed && !norms.knows(goal.joint(), goal.motion()), "goalMotion", "plan.goal-motion");
        BodySite.SiteKind at = measure.content().at();
        no.when(
                at != null
                        && SitePoint.site(catalogue.bodySites(), measure, goal.focus())
                                .isEmpty(),
                "goalSite",
                "plan.goal-site." + at);
        List<Side> sides = placed ? goal.sides(measure) : Subject.sides(catalogue.bodySites(), measure, goal.focus());
        no.when(goal.side() != null && !sides.contains(goal.side()), "goalSide", "plan.goal-side");
    }

    /** No goal aims at getting worse. */
    private static void direction(Refusals no, Goal goal, Measure measure) {
        boolean atMost = goal.comparison() == Template.Comparison.AT_MOST;
        no.when(
                atMost && measure.direction() == Measure.Direction.HIGHER_BETTER,
                "goalComparison",
                "plan.goal-higher",
                measure.name());
        no.when(
                !atMost && measure.direction() == Measure.Direction.LOWER_BETTER,
                "goalComparison",
                "plan.goal-lower",
                measure.name());
    }

    private static void within(BigDecimal value, String field, Measure measure) {
        MeasureScale scale = measure.scale();
        if (scale.ordinal() && (value == null || scale.label(value).isEmpty()))
            throw Refusal.at(field, "plan.goal-step", String.join(", ", scale.labels()));
        Range range = scale.range();
        if (value == null || value.precision() - value.scale() > DIGITS) throw Refusal.at(field, "plan.goal-number");
        if (value.scale() > DECIMALS) throw Refusal.at(field, "plan.goal-decimals", DECIMALS);
        if (!range.holds(value) || value.abs().compareTo(MOST) > 0)
            throw Refusal.at(
                    field,
                    "plan.goal-range",
                    range.min() == null ? "" : range.min(),
                    range.max() == null ? "" : range.max());
    }
}
