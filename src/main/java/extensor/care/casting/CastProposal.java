package extensor.care.casting;

/** What the program proposes at a change; the therapist decides. */
public enum CastProposal {
    FIRST_CAST,
    RECAST,
    /** Read the angle again, up to three readings in this sitting, and judge again. */
    MEASURE_AGAIN,
    RECAST_ONCE,
    /** No cast before the team has talked about it. */
    DISCUSS,
    /** No further cast: keep the gain. */
    HOLD,
    /** No cast today: find out why. */
    REVIEW,
    NO_CAST;

    /** It ends with a cast on the limb. */
    public boolean casts() {
        return this == FIRST_CAST || this == RECAST || this == RECAST_ONCE;
    }
}
