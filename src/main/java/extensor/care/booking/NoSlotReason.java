package extensor.care.booking;

/** Why there is no time for a visit within its window: none, the site is closed on all its days, there is no such room or device, all is taken, or the plan has another visit on each day that is free. */
public enum NoSlotReason {
    NONE,
    CLOSED,
    NO_ROOM,
    NO_DEVICE,
    FULL,
    NO_DAY
}
