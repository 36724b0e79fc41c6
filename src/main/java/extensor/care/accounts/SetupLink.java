package extensor.care.accounts;

import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** A link that lets its holder choose a password once. Without an account it makes the first administrator. Only the hash of its secret is kept. */
@Entity
@Table(name = "setup_link")
public class SetupLink extends Stored {
    @Column(name = "account_id")
    private Long account;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected SetupLink() {}

    SetupLink(long id, Long account, String secret, Instant expiresAt) {
        super(id);
        this.account = account;
        this.secretHash = hash(secret);
        this.expiresAt = expiresAt;
    }

    static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean open(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }

    /** The account it opens, or null for the first administrator. */
    Long account() {
        return account;
    }
}
