package extensor.care.accounts;

import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A browser that the owner of the account has called the computer of the counter. */
@Entity
@Table(name = "counter_device")
public class CounterDevice extends Stored {
    @Column(name = "account_id")
    private long account;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "known_since")
    private Instant knownSince;

    protected CounterDevice() {}

    CounterDevice(long id, long account, String tokenHash, Instant now) {
        super(id);
        this.account = account;
        this.tokenHash = tokenHash;
        this.knownSince = now;
    }
}
