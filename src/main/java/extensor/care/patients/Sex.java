package extensor.care.patients;

/** The sex that norms and rules are chosen by. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
