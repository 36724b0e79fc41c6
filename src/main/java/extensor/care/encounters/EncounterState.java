package extensor.care.encounters;

/** Where a visit's record stands. */
public enum EncounterState {
    DRAFT,
    SIGNED
}
