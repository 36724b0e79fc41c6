package extensor.care.tasks;

import java.time.LocalDate;
import java.util.Optional;

/** How long a kind of task can be put off. */
enum Deferral {
    /** It does not wait, or there is nothing to wait for. */
    NEVER(0),
    /** Its day comes from a safety rule or from a measure: never beyond it. */
    UNTIL_DUE(0),
    DAYS_14(14),
    DAYS_30(30);

    private final int days;

    Deferral(int days) {
        this.days = days;
    }

    /** The last day to which a task that is due then can be put off today; none where it cannot. */
    Optional<LocalDate> last(LocalDate today, LocalDate dueOn) {
        return switch (this) {
            case NEVER -> Optional.empty();
            case UNTIL_DUE -> Optional.of(dueOn).filter(due -> due.isAfter(today));
            case DAYS_14, DAYS_30 -> Optional.of(today.plusDays(days));
        };
    }
}
