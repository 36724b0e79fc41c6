package extensor.web.plans;

import extensor.care.catalogue.Measure;
import extensor.care.catalogue.MeasureScale;
import extensor.care.catalogue.Template.Comparison;
import extensor.care.plans.Goal;
import extensor.shared.Side;
import extensor.web.kit.TypedValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/** A goal as it is typed. On a scale of steps, its baseline and its target are chosen by their labels. */
final class TypedGoal {
    private static final String STEP = "Step";

    private TypedGoal() {}

    static void show(Goal goal, LocalDate due, TypedValues typed) {
        typed.put("goal", goal.id());
        typed.put("measure", goal.measure());
        typed.put("joint", goal.joint());
        typed.put("motion", goal.motion());
        typed.put("focus", goal.focus());
        typed.put("side", goal.side());
        typed.put("text", goal.text());
        typed.put("baseline", goal.baseline());
        typed.put("target", goal.target());
        typed.put("comparison", goal.comparison());
        typed.put("due", due);
    }

    /** Chooses the labels of its values, where the scale has steps. */
    static void offerSteps(MeasureScale scale, TypedValues typed) {
        List<String> steps = scale.labels();
        if (steps.isEmpty()) return;
        typed.put("baseline" + STEP, label(scale, typed.decimal("baseline")));
        typed.put("target" + STEP, Objects.requireNonNullElse(label(scale, typed.decimal("target")), steps.get(0)));
    }

    /** Fills in where it begins. */
    static void begins(BigDecimal value, MeasureScale scale, TypedValues typed) {
        typed.put("baseline", value);
        if (scale.ordinal()) typed.put("baseline" + STEP, label(scale, value));
    }

    private static String label(MeasureScale scale, BigDecimal value) {
        return value == null ? null : scale.label(value).orElse(null);
    }

    static Goal of(int id, Measure measure, TypedValues typed, int day) {
        return new Goal(
                id,
                Objects.toString(typed.text("text"), ""),
                measure.code(),
                typed.text("joint"),
                typed.text("motion"),
                typed.text("focus"),
                typed.one(Side.class, "side"),
                typed.one(Comparison.class, "comparison"),
                value(measure.scale(), typed, "baseline"),
                value(measure.scale(), typed, "target"),
                day);
    }

    private static BigDecimal value(MeasureScale scale, TypedValues typed, String field) {
        if (!scale.ordinal()) return typed.decimal(field);
        String step = typed.text(field + STEP);
        return step == null ? null : scale.value(step);
    }

    /** The day of the plan by which it is due, 0 for none. */
    static int day(TypedValues typed, LocalDate start) {
        LocalDate due = typed.day("due");
        return due == null ? 0 : (int) ChronoUnit.DAYS.between(start, due);
    }
}
