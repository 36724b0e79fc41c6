package extensor.care.visits;

/** Why a visit that is booked cannot stay as it is. The first six are of the plan in force and its episode, the others of the clinic. */
public enum BookingProblem {
    NOT_ASKED,
    ANOTHER_DAY,
    LONGER,
    OTHER_ROOM,
    OTHER_DEVICE,
    OTHER_SITE,
    CLOSED,
    LEFT,
    AWAY,
    OTHER_HOURS,
    ROOM_GONE,
    DEVICE_GONE;

    /** The visit cannot take place like this: the clinic lacks something for it. */
    public boolean prevents() {
        return compareTo(CLOSED) >= 0;
    }
}
