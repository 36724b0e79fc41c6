package extensor.care.accounts;

import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** An authenticator app of an account. It counts once its owner has confirmed it by a code, which must happen soon after its secret was shown. */
@Entity
@Table(name = "authenticator")
public class Authenticator extends Stored {
    private static final Duration WAITS = Duration.ofMinutes(15);

    @Column(name = "account_id")
    private long account;

    private String secret;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "last_step")
    private long lastStep;

    protected Authenticator() {}

    Authenticator(long id, long account, String encryptedSecret, Instant now) {
        super(id);
        this.account = account;
        this.secret = encryptedSecret;
        this.begunAt = now;
    }

    long account() {
        return account;
    }

    String encryptedSecret() {
        return secret;
    }

    boolean confirmed() {
        return confirmedAt != null;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    /** It can still be confirmed. */
    boolean waits(Instant now) {
        return confirmedAt == null && now.isBefore(begunAt.plus(WAITS));
    }
}
