package extensor.care.progress;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Measure;
import extensor.care.measures.MeasurementLine;
import extensor.care.measures.Subject;
import extensor.care.plans.Goal;
import extensor.care.plans.PlanSheet;
import extensor.shared.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a goal has been attained: where it began, the latest value, and how much of the way between start and target lies behind. Pure. It says what was
 * measured; what a change means is for {@link Trend} to say.
 *
 * @param subject what the goal is measured by, its measure alone where it cannot be measured; where the side is not known there is a line for each side (`sided`)
 * @param baseline the value that a therapist made the start, else what the plan says of it, else the first value that counts; null where there is none
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

    /**
     * What there is to say: no joint to measure at, nothing yet, only the start, only one value, target reached, part of the way, no nearer
     * than the start.
     */
    public enum AttainmentState {
        NO_JOINT,
        NONE,
        BEGUN,
        FIRST,
        MET,
        PART,
        NO_NEARER
    }

    /** Of every goal of a plan, in their order. */
    static List<Attainment> of(Catalogue catalogue, PlanSheet plan, List<MeasurementLine> lines) {
        return of(
                catalogue,
                plan.goals(),
                CountedValues.of(plan.episode(), plan.start()),
                plan.episode().side(),
                lines);
    }

    static List<Attainment> of(
            Catalogue catalogue,
            List<PlanSheet.GoalSheet> goals,
            CountedValues counting,
            Side side,
            List<MeasurementLine> lines) {
        return goals.stream()
                .flatMap(goal -> {
                    Measure measure = catalogue.measure(goal.goal().measure());
                    if (!goal.goal().measurable(measure))
                        return Stream.of(of(goal, Subject.of(measure.code()), measure, false, List.of()));
                    List<Subject> subjects = Aim.subjects(goal.goal(), measure, side, catalogue.bodySites(), lines);
                    return subjects.stream()
                            .map(subject -> of(
                                    goal, subject, measure, subjects.size() > 1, counting.of(lines, subject, measure)));
                })
                .toList();
    }

    /** Where a goal of the plan begins by the values alone; nothing without a value, or where either side is meant. */
    static Optional<BigDecimal> start(Catalogue catalogue, PlanSheet plan, Goal goal, List<MeasurementLine> lines) {
        Measure measure = catalogue.measure(goal.measure());
        Side side = plan.episode().side();
        List<Subject> subjects = Aim.subjects(goal, measure, side, catalogue.bodySites(), lines);
        if (subjects.size() != 1) return Optional.empty();
        return CountedValues.of(plan.episode(), plan.start()).of(lines, subjects.get(0), measure).stream()
                .findFirst()
                .map(Point::value);
    }

    private static Attainment of(
            PlanSheet.GoalSheet goal, Subject subject, Measure measure, boolean sided, List<Point> points) {
        BigDecimal written = goal.goal().baseline();
        if (points.isEmpty()) return new Attainment(goal, subject, measure, sided, written, null, false);
        Point last = points.get(points.size() - 1);
        boolean ofValues = written == null || points.get(0).pinned();
        BigDecimal baseline = ofValues ? points.get(0).value() : written;
        return new Attainment(goal, subject, measure, sided, baseline, last, ofValues && points.size() == 1);
    }

    public Attainment.AttainmentState state() {
        if (!goal.goal().measurable(measure)) return Attainment.AttainmentState.NO_JOINT;
        if (last == null) return baseline == null ? Attainment.AttainmentState.NONE : Attainment.AttainmentState.BEGUN;
        if (aim().met(last.value())) return Attainment.AttainmentState.MET;
        if (single) return Attainment.AttainmentState.FIRST;
        return behind().signum() > 0 ? Attainment.AttainmentState.PART : Attainment.AttainmentState.NO_NEARER;
    }

    public Aim aim() {
        return new Aim(
                goal.goal().comparison(),
                goal.goal().target(),
                goal.due(),
                goal.goal().text());
    }

    /** The latest value, else the baseline of the plan; null if neither is known. */
    public BigDecimal now() {
        return last == null ? baseline : last.value();
    }

    /** The current value meets the target. */
    public boolean reached() {
        return now() != null && aim().met(now());
    }

    /** The distance from start to target; zero if the start is unknown or had reached it. */
    public BigDecimal way() {
        return baseline == null
                ? BigDecimal.ZERO
                : towards(goal.goal().target()).max(BigDecimal.ZERO);
    }

    /** The part of the way already covered: from zero, if the latest value is no nearer, to all of it. */
    public BigDecimal behind() {
        return last == null
                ? BigDecimal.ZERO
                : towards(last.value()).max(BigDecimal.ZERO).min(way());
    }

    private BigDecimal towards(BigDecimal value) {
        BigDecimal up = measure.scale().rank(value).subtract(measure.scale().rank(baseline));
        return aim().atMost() ? up.negate() : up;
    }

    /** The same in percent; 100 once the target has been reached, whatever the start was. */
    public int percent() {
        if (state() == Attainment.AttainmentState.MET) return ALL;
        if (way().signum() == 0) return 0;
        return behind().multiply(BigDecimal.valueOf(ALL))
                .divide(way(), RoundingMode.DOWN)
                .intValue();
    }
}
