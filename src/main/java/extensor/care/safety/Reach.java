package extensor.care.safety;

/** Whether a rule's place meets a treatment: no, certainly, because the treated region is unknown, or only if the current path says so. */
public enum Reach {
    MISSES,
    HITS,
    HITS_UNKNOWN_REGION,
    WAITS_FOR_PATH;

    static Reach of(boolean hits) {
        return hits ? HITS : MISSES;
    }
}
