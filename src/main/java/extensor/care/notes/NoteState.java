package extensor.care.notes;

/** Where a visit's record stands. */
public enum NoteState {
    DRAFT,
    SIGNED
}
