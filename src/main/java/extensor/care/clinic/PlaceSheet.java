package extensor.care.clinic;

import java.io.Serializable;

/** A room or device as the administrator keeps it, with the revision that was read; retired ones are not active. */
public record PlaceSheet(long id, int revision, String name, String kind, boolean active) implements Serializable {}
