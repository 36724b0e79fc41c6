package extensor.care.tasks;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A task as a list shows it: about whom, what, by when, how to reach them (null for no telephone), and when the visit is that it is about (null for none). */
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
        Instant since,
        LocalDateTime visitAt)
        implements Serializable {}
