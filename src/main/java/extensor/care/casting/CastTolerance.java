package extensor.care.casting;

/** How the patient lived with a cast. */
public enum CastTolerance {
    GOOD,
    SLEEP_POOR,
    ASKED_FOR_EARLY_REMOVAL,
    NOT_TOLERATED
}
