package extensor.care.notes;

import java.io.Serializable;

/** A note that was given up, of which visit, with all its words: with it the note can be brought back. */
public record DiscardedNote(long id, long visit, String patientName, NoteDraft words) implements Serializable {}
