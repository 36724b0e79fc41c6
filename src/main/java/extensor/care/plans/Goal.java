package extensor.care.plans;

import extensor.care.catalogue.Measure;
import extensor.care.catalogue.MeasureRole;
import extensor.care.catalogue.Template;
import extensor.care.measures.Subject;
import extensor.shared.Side;
import extensor.shared.TypedText;
import java.math.BigDecimal;
import java.util.List;

/**
 * What is to be reached: a measure (with joint and motion for range of motion, with its muscle or place where it has one), the side (null: the treated one), the baseline (null: not
 * measured yet), the target, and the day of the plan by which it is due.
 */
public record Goal(
        int id,
        String text,
        String measure,
        String joint,
        String motion,
        String focus,
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
        this(id, text, measure, joint, motion, null, null, comparison, baseline, target, byDay);
    }

    /** It can be measured: range of motion only where the joint and the motion are given, a muscle or a girth only where it is known which. */
    public boolean measurable(Measure by) {
        if (by.content().at() != null) return focus != null;
        return !placed(by) || joint != null && motion != null;
    }

    /** The measure is range of motion, which is taken at a joint. */
    public static boolean placed(Measure by) {
        return by.is(MeasureRole.MOTION);
    }

    /** The sides on which it is measured, if there are any. */
    public List<Side> sides(Measure by) {
        return sides(by, joint);
    }

    private static List<Side> sides(Measure by, String at) {
        return placed(by) ? Subject.sides(at) : by.scale().sides();
    }

    Goal numbered(int number) {
        return new Goal(number, text, measure, joint, motion, focus, side, comparison, baseline, target, byDay);
    }

    /** Trims the text, and drops a place that the measure does not have. */
    Goal tidy(Measure by) {
        String at = placed(by) ? none(joint) : null;
        String moving = placed(by) ? none(motion) : null;
        String about = by.content().at() == null ? null : none(focus);
        Side on = sides(by, at).isEmpty() ? null : side;
        return new Goal(id, TypedText.line(text), measure, at, moving, about, on, comparison, baseline, target, byDay);
    }

    private static String none(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
