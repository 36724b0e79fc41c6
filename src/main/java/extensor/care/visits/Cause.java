package extensor.care.visits;

/** Why a visit is waiting to be booked. */
public enum Cause {
    NEW_PLAN,
    NEW_VERSION,
    CANCELLED,
    NO_SHOW
}
