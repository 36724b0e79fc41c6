package extensor.care.schedule;

/** Why there is no time for a visit within its window: none, the site is closed on all its days, there is no such room or device, or all is taken. */
public enum Obstacle {
    NONE,
    CLOSED,
    NO_ROOM,
    NO_DEVICE,
    FULL
}
