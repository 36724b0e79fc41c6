package extensor.care.tasks;

import extensor.shared.Message;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A task as a list shows it: about whom and what, what it says (null for nothing beside its kind), by when, how to reach them (null for no telephone). */
public record TaskLine(
        long id,
        long patient,
        String name,
        String recordNumber,
        String phone,
        TaskKind kind,
        TaskSubject subject,
        Message message,
        LocalDate dueOn,
        Instant since)
        implements Serializable {}
