package extensor.care.progress;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Measure;
import extensor.care.measures.MeasurementLine;
import extensor.care.measures.Subject;
import extensor.care.plans.PlanSheet;
import java.math.BigDecimal;
import java.util.List;

/**
 * How far a goal has been attained: where it began, the latest value, and how much of the way between start and target lies behind. Pure. It says what was
 * measured; what a change means is for {@link Trend} to say.
 *
 * @param subject what the goal is measured by; where the side is not known there is a line for each side (`sided`)
 * @param baseline what the plan says of the start, else the first value that counts; null where there is neither
 * @param last the latest value, null where nothing was measured
 * @param single nothing but this one value tells of it
 */
public record Attainment(
        PlanSheet.GoalSheet goal,
        Subject subject,
        Measure measure,
        boolean sided,
        BigDecimal baseline,
        Point last,
        boolean single) {
    private static final int ALL = 100;

    /** Of every goal of a plan, in the order of the goals. */
    static List<Attainment> of(Catalogue catalogue, PlanSheet plan, List<MeasurementLine> lines) {
        return plan.goals().stream()
                .flatMap(goal -> {
                    List<Subject> subjects =
                            Aim.subjects(goal.goal(), plan.episode().side());
                    return subjects.stream()
                            .map(subject -> of(
                                    goal,
                                    subject,
                                    catalogue.measure(subject.measure()),
                                    subjects.size() > 1,
                                    Point.counting(lines, subject, plan.start())));
                })
                .toList();
    }

    private static Attainment of(
            PlanSheet.GoalSheet goal, Subject subject, Measure measure, boolean sided, List<Point> points) {
        BigDecimal written = goal.goal().baseline();
        if (points.isEmpty()) return new Attainment(goal, subject, measure, sided, written, null, false);
        Point last = points.get(points.size() - 1);
        BigDecimal baseline = written != null ? written : points.get(0).value();
        return new Attainment(goal, subject, measure, sided, baseline, last, written == null && points.size() == 1);
    }

    public boolean measured() {
        return last != null;
    }

    public boolean met() {
        return measured() && aim().met(last.value());
    }

    private Aim aim() {
        return new Aim(
                goal.goal().comparison(),
                goal.goal().target(),
                goal.due(),
                goal.goal().text());
    }

    /** From the start to the target; nothing where the start is not known or had reached it. */
    public BigDecimal way() {
        return baseline == null
                ? BigDecimal.ZERO
                : towards(goal.goal().target()).max(BigDecimal.ZERO);
    }

    /** How much of the way lies behind: nothing where the latest value is no nearer than the start, all of it at most. */
    public BigDecimal behind() {
        return measured() ? towards(last.value()).max(BigDecimal.ZERO).min(way()) : BigDecimal.ZERO;
    }

    private BigDecimal towards(BigDecimal value) {
        BigDecimal up = value.subtract(baseline);
        return aim().atMost() ? up.negate() : up;
    }

    /** The same in percent. */
    public int percent() {
        if (met()) return ALL;
        return way().signum() == 0
                ? 0
                : behind().multiply(BigDecimal.valueOf(ALL))
                        .divide(way(), java.math.RoundingMode.DOWN)
                        .intValue();
    }
}
