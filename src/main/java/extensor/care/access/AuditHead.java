package extensor.care.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of one chain of the audit trail: the last number and its seal. Locked while an entry is added. */
@Entity
@Table(name = "audit_head")
public class AuditHead {
    /** As many chains as the migration makes rows; more chains, less waiting. */
    public static final int CHAINS = 8;

    @Id
    private int chain;

    private long seq;
    private String seal;

    protected AuditHead() {}

    long seq() {
        return seq;
    }

    String seal() {
        return seal;
    }

    void moveTo(AuditEntry entry) {
        seq = entry.seq();
        seal = entry.seal();
    }
}
