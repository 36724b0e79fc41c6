package extensor.care.patients;

/** Somebody who does not treat the patient looks at the record from now on, and says why. */
public record RecordLookedAt(long patient, long look, long account, String name, String reason) {}
