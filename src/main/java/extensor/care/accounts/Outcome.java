package extensor.care.accounts;

/** How a recorded act ended. */
public enum Outcome {
    DONE,
    REFUSED,
    FAILED
}
