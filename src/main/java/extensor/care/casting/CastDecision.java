package extensor.care.casting;

/** What the therapist decided at a sitting. */
public enum CastDecision {
    /** A cast goes on, the first or the next one. */
    RECAST,
    /** No cast today; the series goes on. */
    PAUSE,
    /** The series ends, and a splint holds what was gained. */
    HOLD,
    /** The series ends without. */
    STOP;

    boolean ends() {
        return this == HOLD || this == STOP;
    }

    /** It is what was proposed, or one of the ways to follow it: what no cast follows may be a pause or an end. */
    boolean follows(CastProposal proposal) {
        if (proposal.casts()) return this == RECAST;
        return proposal == CastProposal.HOLD ? ends() : this != RECAST;
    }
}
