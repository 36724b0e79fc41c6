package extensor.care.home;

/** How it went with one thing on one day. */
public enum HomeOutcome {
    DONE,
    PARTLY,
    TOO_SORE;

    /** It was done, if not all of it. */
    public boolean done() {
        return this != TOO_SORE;
    }
}
