package extensor.care.patients;

/** What is known of a condition. A condition nobody asked about has no fact at all and counts as unknown. */
public enum Presence {
    PRESENT,
    ABSENT,
    UNKNOWN
}
