package extensor.care.progress;

import extensor.care.catalogue.BodySites;
import extensor.care.catalogue.Measure;
import extensor.care.catalogue.Template;
import extensor.care.measures.MeasurementLine;
import extensor.care.measures.Subject;
import extensor.care.plans.Goal;
import extensor.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A target and the day by which it is due. */
public record Aim(Template.Comparison comparison, BigDecimal target, LocalDate due, String text) {
    /**
     * What a goal is measured by: on its side, else on the side of the episode where the thing measured has sides, on both where it is not known. Nothing
     * where it cannot be measured. Activities are those that were rated last.
     */
    static List<Subject> subjects(
            Goal goal, Measure measure, Side treated, BodySites sites, List<MeasurementLine> lines) {
        if (!goal.measurable(measure)) return List.of();
        if (measure.content().activities() != null) return List.of(ratedLast(measure, lines));
        Side side = goal.side() == null ? treated : goal.side();
        List<Side> all = Goal.placed(measure) ? goal.sides(measure) : Subject.sides(sites, measure, goal.focus());
        if (all.isEmpty()) return List.of(subject(goal, measure, null));
        return side != null && all.contains(side)
                ? List.of(subject(goal, measure, side))
                : all.stream().map(each -> subject(goal, measure, each)).toList();
    }

    private static Subject subject(Goal goal, Measure measure, Side side) {
        return Goal.placed(measure)
                ? new Subject(goal.measure(), goal.joint(), goal.motion(), side)
                : Subject.at(goal.measure(), goal.focus(), side);
    }

    private static Subject ratedLast(Measure measure, List<MeasurementLine> lines) {
        return lines.stream()
                .filter(line -> line.stands() && line.subject().measure().equals(measure.code()))
                .max(Comparator.comparing(MeasurementLine::on).thenComparing(MeasurementLine::id))
                .map(MeasurementLine::subject)
                .orElse(Subject.of(measure.code()));
    }

    public boolean met(BigDecimal value) {
        int compared = value.compareTo(target);
        return comparison == Template.Comparison.AT_MOST ? compared <= 0 : compared >= 0;
    }

    public boolean atMost() {
        return comparison == Template.Comparison.AT_MOST;
    }
}
