package extensor.care.notes;

/** Where a visit's record stands. */
public enum EncounterState {
    DRAFT,
    SIGNED
}
