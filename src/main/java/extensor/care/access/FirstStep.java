package extensor.care.access;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody whose password was right and who still needs the second factor: nobody yet, for whom no door opens but those of the second step. `proof` tells that
 * the password has not changed since, `app` and `passkey` what there is.
 */
public record FirstStep(long account, String proof, boolean app, boolean passkey, Instant at) implements Serializable {
    /** How long somebody may look for the phone, or set it up. */
    public static final Duration LASTS = Duration.ofMinutes(20);

    /** There is no second factor yet, and the role needs one. */
    public boolean setUp() {
        return !app && !passkey;
    }

    public boolean over(Instant now) {
        return now.isAfter(at.plus(LASTS));
    }
}
