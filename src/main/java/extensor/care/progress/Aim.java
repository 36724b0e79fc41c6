package extensor.care.progress;

import extensor.care.catalogue.Measure;
import extensor.care.catalogue.Template;
import extensor.care.measures.Subject;
import extensor.care.plans.Goal;
import extensor.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A target and the day by which it is due. */
public record Aim(Template.Comparison comparison, BigDecimal target, LocalDate due, String text) {
    /**
     * What a goal is measured by: on its side, else on the side of the episode where the thing measured has sides, on both where it is not known. Nothing
     * where it cannot be measured.
     */
    static List<Subject> subjects(Goal goal, Measure measure, Side treated) {
        if (!goal.measurable(measure)) return List.of();
        Side side = goal.side() == null ? treated : goal.side();
        List<Side> all = goal.sides(measure);
        if (all.isEmpty()) return List.of(subject(goal, measure, null));
        return side != null && all.contains(side)
                ? List.of(subject(goal, measure, side))
                : all.stream().map(each -> subject(goal, measure, each)).toList();
    }

    private static Subject subject(Goal goal, Measure measure, Side side) {
        return Goal.placed(measure)
                ? new Subject(goal.measure(), goal.joint(), goal.motion(), side)
                : new Subject(goal.measure(), null, null, side);
    }

    public boolean met(BigDecimal value) {
        int compared = value.compareTo(target);
        return comparison == Template.Comparison.AT_MOST ? compared <= 0 : compared >= 0;
    }

    public boolean atMost() {
        return comparison == Template.Comparison.AT_MOST;
    }
}
