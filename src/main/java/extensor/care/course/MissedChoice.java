package extensor.care.course;

/** What a therapist decides about visits of a plan that were missed: fit them in between the others, let the rest move along, or give them up. */
public enum MissedChoice {
    CATCH_UP,
    MOVE_ALONG,
    DROP
}
