package extensor.care.access;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** Who signed in to a session, since when, and when they last did something. */
public record SignedIn(
        long account, Role role, String name, Long patient, int epoch, Instant since, Instant lastActivity)
        implements Serializable {

    /** The same session after another act of its person. */
    public SignedIn active(Instant now) {
        return new SignedIn(account, role, name, patient, epoch, since, now);
    }

    /** True when the session has been idle, or has lasted, for too long. */
    public boolean expired(Instant now, Duration idle, Duration longest) {
        return now.isAfter(lastActivity.plus(idle)) || now.isAfter(since.plus(longest));
    }
}
