package extensor.care.plans;

import java.time.Instant;

/**
 * A step of a draft as it is listed: what was done, to what (and what came in its place), by whom and when. `undone` can be done again. An
 * answer that something newer depends on `stays`, whatever becomes of the step.
 */
public record StepLine(
        int place,
        StepKind kind,
        String what,
        String other,
        String by,
        Instant at,
        boolean own,
        boolean undone,
        boolean stays) {}
