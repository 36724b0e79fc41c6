package extensor.care.tasks;

import extensor.shared.Message;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A task in a list: about whom and what, what it says (null if its kind says everything), when it is due, and the telephone number (or
 * null).
 */
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
