package extensor.care.accounts;

import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Base64;

/** A passkey of an account: the public half of a pair of keys whose other half never leaves its owner's device. */
@Entity
@Table(name = "passkey")
public class Passkey extends Stored {
    @Column(name = "account_id")
    private long account;

    private String name;

    @Column(name = "credential_hash")
    private String credentialHash;

    private String credential;

    @Column(name = "owner_handle")
    private String ownerHandle;

    @Column(name = "backup_eligible")
    private boolean backupEligible;

    @Column(name = "sign_count")
    private long signCount;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected Passkey() {}

    Passkey(long id, long account, String name, String ownerHandle, NewCredential made, Instant now) {
        super(id);
        this.account = account;
        this.name = name;
        this.credentialHash = made.hash();
        this.credential = Base64.getEncoder().encodeToString(made.attested());
        this.ownerHandle = ownerHandle;
        this.backupEligible = made.backupEligible();
        this.signCount = made.signCount();
        this.createdAt = now;
    }

    void rename(String other) {
        name = other;
    }

    long account() {
        return account;
    }

    /** Id and public key, as WebAuthn writes them. */
    byte[] attested() {
        return Base64.getDecoder().decode(credential);
    }

    /** What the device keeps to name its owner; it tells nothing about the account. */
    String ownerHandle() {
        return ownerHandle;
    }

    boolean backupEligible() {
        return backupEligible;
    }

    long signCount() {
        return signCount;
    }

    PasskeyLine line() {
        return new PasskeyLine(id(), name, createdAt, usedAt);
    }
}
