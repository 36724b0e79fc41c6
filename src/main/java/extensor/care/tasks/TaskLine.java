package extensor.care.tasks;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A task as a list shows it: about whom, what, by when, and how to reach them (null for no telephone). */
public record TaskLine(
        long id,
        long patient,
        String name,
        String recordNumber,
        String phone,
        TaskKind kind,
        Long about,
        String words,
        LocalDate dueOn,
        Instant since)
        implements Serializable {}
