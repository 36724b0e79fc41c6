package extensor.care.patients;

import java.io.Serializable;

/** Somebody with a record who may be the person in question, and why: born on the same day and called alike, or reached by the same telephone. */
public record NearDouble(PatientLine line, boolean sameBirthDate, boolean samePhone) implements Serializable {}
