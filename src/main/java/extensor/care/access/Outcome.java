package extensor.care.access;

/** How a recorded act ended. */
public enum Outcome {
    DONE,
    REFUSED,
    FAILED
}
