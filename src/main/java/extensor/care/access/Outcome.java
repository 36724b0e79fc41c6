package extensor.care.access;

/** How a recorded act ended. */
public enum Outcome {
    DONE,
    REFUSED,
    FAILED,
    /** What the act adds up to, with others of the same person, should be looked at. */
    ALARM
}
