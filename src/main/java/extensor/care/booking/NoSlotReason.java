package extensor.care.booking;

/** Why there is no time for a visit within its window: none, the site is closed on all its days, there is no such room or device, all is taken, each day that is free is one of another visit of the plan or too close to one, or it was missed and the therapist must decide first. */
public enum NoSlotReason {
    NONE,
    CLOSED,
    NO_ROOM,
    NO_DEVICE,
    FULL,
    NO_DAY,
    MISSED
}
