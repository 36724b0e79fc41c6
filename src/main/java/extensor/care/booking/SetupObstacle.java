package extensor.care.booking;

import java.io.Serializable;

/** Why visits cannot be booked at a site, or some of them: nobody treats (at any site, which is null then), nobody has hours, there is no room, or no room or device of a kind that a signed plan asks for. */
public record SetupObstacle(SetupObstacle.ObstacleKind kind, Long site, String siteName, String missing)
        implements Serializable {
    /** What is missing. */
    public enum ObstacleKind {
        NO_THERAPIST,
        NO_HOURS,
        NO_ROOM,
        NO_ROOM_OF_KIND,
        NO_DEVICE_OF_KIND
    }
}
