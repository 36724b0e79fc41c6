package extensor.care.tasks;

import extensor.shared.Message;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A task in a list: about whom and what, what it says (null if its kind says everything), when it is due, the telephone number (or null), when somebody who
 * was not reached is tried again (or null), and the last act on it (null for none).
 */
public record TaskLine(
        long id,
        int revision,
        long patient,
        String name,
        String recordNumber,
        String phone,
        TaskKind kind,
        TaskSubject subject,
        Message message,
        LocalDate dueOn,
        Instant since,
        Instant again,
        TaskActLine last)
        implements Serializable {

    /** It is not put off beyond this day. */
    public boolean shownOn(LocalDate today) {
        return last == null || last.until() == null || !last.until().isAfter(today);
    }

    /** The last day to which it can be put off today; null where it cannot. */
    public LocalDate putOffTo(LocalDate today) {
        return kind.putOffTo(today, dueOn).orElse(null);
    }
}
