package extensor.care.progress;

import extensor.care.catalogue.Measure;
import extensor.care.measures.Norms;
import extensor.care.measures.Subject;
import java.math.BigDecimal;

/**
 * What a change of a measure is judged by: which way is better (0 where nobody can say), the error of one value, the smallest change that matters, and
 * the best value there is. Null where it is not known. With `byRater` the error doubles from one rater to another; with `ofChange` each value is itself a
 * change since the start, which was 0.
 */
public record Yardstick(
        int better,
        Double sem,
        BigDecimal mcid,
        BigDecimal mcidPercent,
        BigDecimal best,
        boolean byRater,
        boolean ofChange) {
    /** From the standard error of a value to the detectable change at 95 %: 1.96 times the square root of two. */
    static final double DETECTABLE = 2.772;

    /** The yardstick of a measure; the aim, which may be null, says which way is better where the measure does not. */
    public static Yardstick of(Measure measure, Subject what, Aim aim, Norms norms) {
        int better = better(measure, what, aim);
        Double sem = sem(measure);
        if (what.placed())
            sem = norms.detectable(what.joint(), what.motion())
                    .map(mdc -> mdc.doubleValue() / DETECTABLE)
                    .orElse(sem);
        BigDecimal best = what.placed() || measure.scale().openEnds() || measure.ofChange()
                ? null
                : better > 0
                        ? measure.range().max()
                        : better < 0 ? measure.range().min() : null;
        return new Yardstick(
                better,
                sem,
                measure.mcid(),
                better < 0 ? measure.mcidPercent() : null,
                best,
                what.placed(),
                measure.ofChange());
    }

    /** The published one, else the one that belongs to the published detectable change. */
    private static Double sem(Measure measure) {
        if (measure.sem() != null) return measure.sem().doubleValue();
        return measure.mdc() == null ? null : measure.mdc().doubleValue() / DETECTABLE;
    }

    private static int better(Measure measure, Subject what, Aim aim) {
        return switch (measure.direction()) {
            case HIGHER_BETTER -> 1;
            case LOWER_BETTER -> -1;
            case CONTEXT -> {
                if (aim != null) yield aim.atMost() ? -1 : 1;
                if (!what.placed()) yield 0;
                yield Norms.lowerIsBetter(what.motion()) ? -1 : 1;
            }
        };
    }

    /** The change that is more than chance (95 %), null where the error is not known. */
    public Double detectable() {
        return sem == null ? null : DETECTABLE * sem;
    }
}
