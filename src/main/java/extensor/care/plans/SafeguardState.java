package extensor.care.plans;

/** What a safeguard that was written down is worth today: it counts, its days are over, what it answers has changed since, or somebody withdrew it. */
public enum SafeguardState {
    IN_PLACE,
    OVER,
    CHANGED,
    WITHDRAWN
}
