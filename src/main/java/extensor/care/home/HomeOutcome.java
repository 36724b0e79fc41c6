package extensor.care.home;

/** How it went with one thing on one day. */
public enum HomeOutcome {
    DONE,
    PARTLY,
    TOO_SORE;

    /** It was done, at least partly. */
    public boolean done() {
        return this != TOO_SORE;
    }
}
