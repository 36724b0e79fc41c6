package extensor.care.visits;

import java.util.Arrays;
import java.util.List;

/** Why an appointment was cancelled: a closed list, so that nothing of a person's health is written at the desk. */
public enum CancelReason {
    PATIENT_ASKED,
    PATIENT_UNWELL,
    THERAPIST_AWAY,
    CLINIC_CLOSED,
    PLAN_CHANGED,
    BOOKED_IN_ERROR,
    /** By the end of the treatment alone; nobody chooses it. */
    TREATMENT_ENDED;

    /** The choices for cancelling a single visit. */
    public static List<CancelReason> toChoose() {
        return Arrays.stream(values()).filter(r -> r != TREATMENT_ENDED).toList();
    }
}
