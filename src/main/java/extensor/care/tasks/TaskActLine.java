package extensor.care.tasks;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** One act on a task, for a list: who did what and when, and of the rest what belongs to that act; all else is null. */
public record TaskActLine(
        TaskActKind kind,
        String by,
        Instant at,
        String told,
        Instant toldAt,
        String note,
        CallOutcome outcome,
        String to,
        Instant again,
        LocalDate until)
        implements Serializable {}
