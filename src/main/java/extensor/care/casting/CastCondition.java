package extensor.care.casting;

/** How a cast came off. */
public enum CastCondition {
    WHOLE,
    WET,
    BROKEN,
    SLIPPED,
    SMELL
}
