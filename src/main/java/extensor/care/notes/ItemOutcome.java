package extensor.care.notes;

/** What became of a planned item at the visit. */
public enum ItemOutcome {
    AS_PLANNED,
    CHANGED,
    LEFT_OUT
}
