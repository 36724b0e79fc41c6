package extensor.care.notes;

import java.io.Serializable;

/** A note that waits for its signature; of somebody who walked in, or of a visit that was booked. */
public record Draft(NoteLine line, String patientName, boolean walkedIn) implements Serializable {}
