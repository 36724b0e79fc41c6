package extensor.care.home;

/** Why something was too sore to do, as patients say it. */
public enum SoreReason {
    HURTS_MORE(false),
    STILL_SORE(false),
    SKIN(true),
    TINGLING(true),
    OTHER(false);

    private final boolean callToday;

    SoreReason(boolean callToday) {
        this.callToday = callToday;
    }

    /** A nerve or the skin may come to harm: the patient speaks with somebody before going on. */
    public boolean callToday() {
        return callToday;
    }
}
