package extensor.care.patients;

import java.util.Set;

/**
 * An episode has been closed, and with it the treatment ends.
 *
 * @param ahead the booked visits that the therapist saw before
 * @param calledOff they are cancelled with it; otherwise they stay
 */
public record EpisodeClosed(long episode, long patient, Set<Long> ahead, boolean calledOff) {
    public EpisodeClosed {
        ahead = Set.copyOf(ahead);
    }
}
