package extensor.care.accounts;

import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A challenge that a passkey has answered. */
@Entity
@Table(name = "spent_challenge")
public class SpentChallenge extends Stored {
    @Column(name = "challenge_hash")
    private String challengeHash;

    @Column(name = "spent_at")
    private Instant spentAt;

    protected SpentChallenge() {}

    SpentChallenge(long id, String challengeHash, Instant now) {
        super(id);
        this.challengeHash = challengeHash;
        this.spentAt = now;
    }
}
