package extensor.care.plans;

/** What was done to a draft in one step. */
public enum StepKind {
    ADDED,
    REMOVED,
    SUBSTITUTED,
    SWAPPED,
    MOVED,
    DOSE,
    PLACED,
    CROSSING,
    PHASE_ADDED,
    PHASE_REMOVED,
    PHASE_CHANGED,
    GOAL_SET,
    GOAL_DROPPED,
    EXPLAINED,
    REASON_DROPPED,
    TITLED,
    BEGINS,
    CHANGED,
    DENIED,
    AFFIRMED,
    LEFT_OPEN,
    SAFEGUARDED;

    /** It was about the patient, not about the draft. */
    public boolean answers() {
        return this == DENIED || this == AFFIRMED || this == LEFT_OPEN;
    }
}
