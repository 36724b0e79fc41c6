package extensor.care.casting;

import java.math.BigDecimal;

/** What the program proposes at a sitting, and how far the next cast may be set at most (null where nobody measured). */
public record CastProposalSheet(CastVerdict verdict, BigDecimal mostStretch) {
    /** What is proposed; the therapist may decide otherwise. */
    public CastDecision decision() {
        return switch (verdict.otherwise()) {
            case FIRST_CAST, RECAST, RECAST_ONCE -> CastDecision.RECAST;
            case HOLD -> CastDecision.HOLD;
            case DISCUSS, REVIEW, NO_CAST, MEASURE_AGAIN -> CastDecision.PAUSE;
        };
    }
}
