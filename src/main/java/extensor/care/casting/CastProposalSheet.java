package extensor.care.casting;

import java.math.BigDecimal;

/**
 * What the program proposes at a sitting.
 *
 * @param mostStretch how far the next cast may be set at most; null where nobody measured
 * @param plannedCasts before the first cast: how many the target takes at the planned gain; else null
 * @param targetTooNear before the first cast: what is to be gained is no more than the error of the measurement
 */
public record CastProposalSheet(
        CastVerdict verdict, BigDecimal mostStretch, Integer plannedCasts, boolean targetTooNear) {
    static CastProposalSheet of(CastCourse course, CastForm form, String rater) {
        return new CastProposalSheet(
                course.judge(form, rater),
                course.mostStretch(form),
                course.plannedCasts(form),
                course.targetTooNear(form));
    }

    /** What is proposed; the therapist may decide otherwise. */
    public CastDecision decision() {
        return switch (verdict.otherwise()) {
            case FIRST_CAST, RECAST, RECAST_ONCE -> CastDecision.RECAST;
            case HOLD -> CastDecision.HOLD;
            case DISCUSS, REVIEW, NO_CAST, MEASURE_AGAIN -> CastDecision.PAUSE;
        };
    }
}
