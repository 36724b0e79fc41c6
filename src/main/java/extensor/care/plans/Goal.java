package extensor.care.plans;

import extensor.care.catalogue.Template;
import java.math.BigDecimal;

/** What shall be reached: a measure (with joint and motion for range of motion), where it starts (null: not measured yet), the target, by which day of the plan. */
public record Goal(int id, String text, String measure, String joint, String motion, Template.Comparison comparison, BigDecimal baseline, BigDecimal target, int byDay) {}
