package extensor.care.access;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** Who signed in to which open session, since when, when they last did something, and when they last proved who they are. */
public record SignedIn(
        long account,
        Role role,
        String name,
        Long patient,
        int epoch,
        long session,
        Instant since,
        Instant lastActivity,
        Instant provedAt)
        implements Serializable {

    /** Somebody without an open session of their own, who acts within the program. */
    public SignedIn(long account, Role role, String name, Long patient, int epoch, Instant since) {
        this(account, role, name, patient, epoch, 0, since, since, since);
    }

    /** The same session after another act of its person. */
    public SignedIn active(Instant now) {
        return new SignedIn(account, role, name, patient, epoch, session, since, now, provedAt);
    }

    /** The same session after its person has proved once more who they are. */
    SignedIn proved(Instant now) {
        return new SignedIn(account, role, name, patient, epoch, session, since, lastActivity, now);
    }

    /** True when the session has been idle, or has lasted, for too long. */
    public boolean expired(Instant now, Duration idle, Duration longest) {
        return now.isAfter(lastActivity.plus(idle)) || now.isAfter(since.plus(longest));
    }
}
