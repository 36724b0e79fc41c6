package extensor.care.notes;

import java.io.Serializable;
import java.time.LocalDate;

/** A note that was given up, with all that makes it what it was; whoever holds it can bring it back. `appointment` is null where somebody had just come. */
public record DiscardedNote(long visit, long plan, Long appointment, LocalDate on, String patientName, NoteDraft words)
        implements Serializable {}
