package extensor.care.catalogue;

import extensor.shared.Side;
import extensor.shared.json.CanonicalJson;
import extensor.shared.json.StrictJson;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * The scale of a measure: its unit and range, the decimals that make sense, whether each side is measured, whether the range only guards
 * against slips (as for a time, where nobody reaches the end), and the steps if it is ordinal.
 */
public record MeasureScale(
        String unit, Range range, int decimals, boolean sided, boolean openEnds, List<MeasureStep> steps) {
    static MeasureScale read(StrictJson at) {
        MeasureScale scale = new MeasureScale(
                at.textOrNull("unit"),
                Range.read(at, "range"),
                at.whole("decimals"),
                at.flagOr("sided", false),
                at.flagOr("openEnds", false),
                at.each("steps", MeasureStep::read));
        for (int i = 1; i < scale.steps.size(); i++) {
            if (scale.steps.get(i).value().compareTo(scale.steps.get(i - 1).value()) <= 0
                    || scale.steps
                                    .get(i)
                                    .rank()
                                    .compareTo(scale.steps.get(i - 1).rank())
                            <= 0) throw at.wrong("steps", "are out of order");
        }
        if (scale.steps.stream().anyMatch(step -> !scale.range.holds(step.value())))
            throw at.wrong("steps", "go beyond the range");
        return scale;
    }

    /** The sides that a measure without a joint is taken on; none where it is of the whole person. */
    public List<Side> sides() {
        return sided ? List.of(Side.LEFT, Side.RIGHT) : List.of();
    }

    public boolean ordinal() {
        return !steps.isEmpty();
    }

    public List<String> labels() {
        return steps.stream().map(MeasureStep::label).toList();
    }

    /** The label of the step that has this value; nothing where it is none. */
    public Optional<String> label(BigDecimal value) {
        return steps.stream().filter(step -> step.is(value)).findFirst().map(MeasureStep::label);
    }

    /** The label of the step at this rank. */
    public Optional<String> labelOfRank(BigDecimal rank) {
        return steps.stream()
                .filter(step -> step.rank().compareTo(rank) == 0)
                .findFirst()
                .map(MeasureStep::label);
    }

    /** The value of the step with this label; null where there is none. */
    public BigDecimal value(String label) {
        return steps.stream()
                .filter(step -> step.label().equals(label))
                .findFirst()
                .map(MeasureStep::value)
                .orElse(null);
    }

    /** What a change is counted in: the rank of a step, in proportion between two of them; the value itself where there are no steps. */
    public BigDecimal rank(BigDecimal value) {
        for (int i = 1; i < steps.size(); i++) {
            MeasureStep low = steps.get(i - 1);
            MeasureStep high = steps.get(i);
            if (value.compareTo(high.value()) > 0) continue;
            BigDecimal part =
                    value.subtract(low.value()).divide(high.value().subtract(low.value()), MathContext.DECIMAL32);
            return CanonicalJson.tidy(low.rank().add(part.multiply(high.rank().subtract(low.rank()))));
        }
        return value;
    }

    /** The range in ranks. */
    public Range ranks() {
        return ordinal() ? new Range(rank(range.min()), rank(range.max())) : range;
    }
}
