package extensor.care.accounts;

import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A code that stands for the authenticator app once; only its keyed hash is kept. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode extends Stored {
    @Column(name = "account_id")
    private long account;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(long id, long account, String codeHash) {
        super(id);
        this.account = account;
        this.codeHash = codeHash;
    }
}
