package extensor.care.schedule;

/** Why an appointment was cancelled: a closed list, so that nothing of a person's health is written at the desk. */
public enum CancelReason {
    PATIENT_ASKED,
    PATIENT_UNWELL,
    THERAPIST_AWAY,
    CLINIC_CLOSED,
    PLAN_CHANGED,
    BOOKED_IN_ERROR,
    TREATMENT_ENDED
}
