package extensor.care.safety;

/** Whether a rule's place meets a treatment: not, surely, for want of knowing the treated region, or only the current path can tell. */
public enum Reach {
    MISSES,
    HITS,
    HITS_UNKNOWN_REGION,
    WAITS_FOR_PATH;

    static Reach of(boolean hits) {
        return hits ? HITS : MISSES;
    }
}
