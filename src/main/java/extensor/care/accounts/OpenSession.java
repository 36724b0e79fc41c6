package extensor.care.accounts;

import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A session of an account, so that its owner can see and end it. The row goes when the session ends. */
@Entity
@Table(name = "open_session")
public class OpenSession extends Stored {
    @Column(name = "account_id")
    private long account;

    private String browser;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "locked_at")
    private Instant lockedAt;

    @Column(name = "lock_tries")
    private int lockTries;

    protected OpenSession() {}

    OpenSession(long id, long account, String browser, Instant now) {
        super(id);
        this.account = account;
        this.browser = browser;
        this.beganAt = now;
        this.usedAt = now;
    }

    long account() {
        return account;
    }

    Instant beganAt() {
        return beganAt;
    }

    Instant usedAt() {
        return usedAt;
    }

    SessionState state(Account owner) {
        return new SessionState(usedAt, lockedAt != null, owner.roles());
    }

    /** As its owner sees it, in this session. */
    SessionLine line(Long current) {
        return new SessionLine(id(), browser, beganAt, usedAt, current != null && current == id());
    }
}
