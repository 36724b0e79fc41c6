package extensor.care.booking;

import extensor.care.visits.Cause;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How many of how many visits of a plan wait to be booked: `late` ones with a window that has passed, `undecided` those of them about which the therapist
 * must decide first, `impossible` ones with none of their days open. With the window of the next one, and since when and why they wait (null where none
 * does).
 */
public record UnbookedVisits(
        int number,
        int of,
        int late,
        int undecided,
        int impossible,
        LocalDate dueFrom,
        LocalDate dueTo,
        LocalDate since,
        Cause cause)
        implements Serializable {}
