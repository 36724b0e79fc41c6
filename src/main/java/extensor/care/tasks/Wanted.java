package extensor.care.tasks;

import extensor.shared.Message;
import java.time.LocalDate;

/**
 * A task that is to wait for somebody.
 *
 * @param message what it says beside its kind; null for nothing
 * @param by the account behind it; null when the program noticed by itself
 * @param news it has just happened again: what somebody saw to before is asked for anew, though it says the same
 */
public record Wanted(TaskSubject subject, Message message, LocalDate dueOn, Long by, boolean news) {
    /** What holds for as long as it holds, and is seen to once. */
    public static Wanted state(TaskSubject subject, Message message, LocalDate dueOn) {
        return new Wanted(subject, message, dueOn, null, false);
    }

    /** What the program has noticed just now. */
    public static Wanted noticed(TaskSubject subject, Message message, LocalDate dueOn) {
        return new Wanted(subject, message, dueOn, null, true);
    }

    /** What somebody has said just now. */
    public static Wanted said(TaskSubject subject, Message message, LocalDate dueOn, long by) {
        return new Wanted(subject, message, dueOn, by, true);
    }
}
