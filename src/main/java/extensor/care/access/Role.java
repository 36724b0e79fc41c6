package extensor.care.access;

/** What a person may do here. ANYONE stands for a visitor who has not signed in and never for an account. */
public enum Role {
    THERAPIST,
    DESK,
    PATIENT,
    ADMINISTRATOR,
    ANYONE
}
