package extensor.care.notes;

import java.io.Serializable;

/** A note of the caller that waits for its signature, or a signed one of somebody who walked in; else of a visit that was booked. */
public record Draft(NoteLine line, String patientName, boolean walkedIn) implements Serializable {}
