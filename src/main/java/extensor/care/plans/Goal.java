package extensor.care.plans;

import extensor.care.catalogue.Template;
import java.math.BigDecimal;

/** What shall be reached: a measure (with joint and motion for range of motion), where it starts (null: not measured yet), the target, by which day of the plan. */
public record Goal(
        int id,
        String text,
        String measure,
        String joint,
        String motion,
        Template.Comparison comparison,
        BigDecimal baseline,
        BigDecimal target,
        int byDay) {
    /** Without spaces around the text; a joint or motion that says nothing is none. */
    Goal tidy() {
        return new Goal(id, text.strip(), measure, none(joint), none(motion), comparison, baseline, target, byDay);
    }

    private static String none(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
