package extensor.care.access;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** Who signed in to which open session, since when, when they last did something, and when they last proved who they are. */
public record SignedIn(
        long account,
        Roles roles,
        String name,
        Long patient,
        int epoch,
        long session,
        Instant since,
        Instant lastActivity,
        Instant provedAt)
        implements Serializable {

    /** Somebody without an open session of their own, who acts within the program. */
    public SignedIn(long account, Roles roles, String name, Long patient, int epoch, Instant since) {
        this(account, roles, name, patient, epoch, 0, since, since, since);
    }

    /** The same session after another act of its person. */
    public SignedIn active(Instant now) {
        return new SignedIn(account, roles, name, patient, epoch, session, since, now, provedAt);
    }

    /** The same session after its person has proved once more who they are. */
    SignedIn proved(Instant now) {
        return new SignedIn(account, roles, name, patient, epoch, session, since, lastActivity, now);
    }

    /** The same session after its person was given further roles. */
    public SignedIn with(Roles now) {
        return new SignedIn(account, now, name, patient, epoch, session, since, lastActivity, provedAt);
    }

    /** True when the session has been idle, or has lasted, for too long. */
    public boolean expired(Instant now, Duration idle, Duration longest) {
        return now.isAfter(lastActivity.plus(idle)) || now.isAfter(since.plus(longest));
    }
}
