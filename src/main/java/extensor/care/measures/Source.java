package extensor.care.measures;

/** Who measured: a therapist, or the patient who told it from home. */
public enum Source {
    THERAPIST,
    PATIENT
}
