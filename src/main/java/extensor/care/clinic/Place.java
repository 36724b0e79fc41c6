package extensor.care.clinic;

import java.io.Serializable;

/** A room or device that can be booked: its id, what it is called, and what kind it is ({@link RoomKind}, {@link DeviceKind}). */
public record Place(long id, String name, String kind) implements Serializable {}
