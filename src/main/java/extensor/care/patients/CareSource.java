package extensor.care.patients;

/** Why a therapist has a care relationship. */
public enum CareSource {
    EPISODE,
    TAKEN_PART,
    APPOINTMENT
}
