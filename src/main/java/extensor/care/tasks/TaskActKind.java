package extensor.care.tasks;

/** What somebody does with a task. */
public enum TaskActKind {
    DONE,
    /** Somebody was told or the patient was referred, and it has reached them. */
    TOLD,
    /** Somebody was to be told and could not be reached; it is to be tried again. */
    NOT_REACHED,
    HANDED_OVER,
    /** Shown again on a later day. */
    PUT_OFF,
    /** The act before it does not count. */
    TAKEN_BACK
}
