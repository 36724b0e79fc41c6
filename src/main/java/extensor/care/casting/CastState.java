package extensor.care.casting;

/** How a series of casts stands. */
public enum CastState {
    /** Something found forbids a cast, whatever the angle says. */
    UNSAFE,
    TARGET_REACHED,
    /** More was lost than chance explains. */
    REGRESSION,
    TOO_FEW,
    GAINING,
    /** The gain is real but no longer worth it. */
    DIMINISHING,
    /** The measurements cannot tell a gain that is worth it from none. */
    UNCERTAIN,
    PLATEAU,
    /** The plan allows no further cast. */
    MOST_CASTS
}
