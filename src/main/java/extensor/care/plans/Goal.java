package extensor.care.plans;

import extensor.care.catalogue.Template;
import extensor.care.measures.Scale;
import extensor.care.measures.Subject;
import extensor.shared.Side;
import java.math.BigDecimal;
import java.util.List;

/**
 * What shall be reached: a measure (with joint and motion for range of motion), on which side (null: the one that is treated), where it starts (null: not
 * measured yet), the target, by which day of the plan.
 */
public record Goal(
        int id,
        String text,
        String measure,
        String joint,
        String motion,
        Side side,
        Template.Comparison comparison,
        BigDecimal baseline,
        BigDecimal target,
        int byDay) {
    /** A goal for the side that is treated. */
    public Goal(
            int id,
            String text,
            String measure,
            String joint,
            String motion,
            Template.Comparison comparison,
            BigDecimal baseline,
            BigDecimal target,
            int byDay) {
        this(id, text, measure, joint, motion, null, comparison, baseline, target, byDay);
    }

    /** It is one of range of motion, which is measured at a joint. */
    public boolean placed() {
        return Subject.ROM.equals(measure);
    }

    /** It can be measured: range of motion only where the joint and the motion are given. */
    public boolean measurable() {
        return !placed() || joint != null && motion != null;
    }

    /** The sides that what it is measured by has; none where it has none. */
    public List<Side> sides() {
        return sides(joint);
    }

    private List<Side> sides(String at) {
        return placed() ? Subject.sides(at) : Scale.sides(measure);
    }

    Goal numbered(int number) {
        return new Goal(number, text, measure, joint, motion, side, comparison, baseline, target, byDay);
    }

    /** Without spaces around the text, and without a place that its measure does not have. */
    Goal tidy() {
        String at = placed() ? none(joint) : null;
        String moving = placed() ? none(motion) : null;
        Side on = sides(at).isEmpty() ? null : side;
        return new Goal(id, text.strip(), measure, at, moving, on, comparison, baseline, target, byDay);
    }

    private static String none(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
