package extensor.care.home;

/** Why something was too sore to do, as patients say it. */
public enum SoreReason {
    HURTS_MORE,
    STILL_SORE,
    SKIN,
    TINGLING,
    OTHER
}
