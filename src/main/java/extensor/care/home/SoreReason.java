package extensor.care.home;

/** Why something was too sore to do, as patients say it. */
public enum SoreReason {
    HURTS_MORE("it hurts more than before"),
    STILL_SORE("still sore from last time"),
    SKIN("the skin is red or sore"),
    TINGLING("tingling or numbness"),
    OTHER("another reason");

    private final String noted;

    SoreReason(String noted) {
        this.noted = noted;
    }

    /** What the therapist's task says; it is kept with the task, as it was. */
    String noted() {
        return noted;
    }
}
