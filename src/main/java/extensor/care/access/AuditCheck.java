package extensor.care.access;

import java.io.Serializable;

/**
 * How far the check of the audit trail has come: in which chain, after which entry and its seal, how many entries of how many; and the chain and number of the
 * first entry that does not fit, if one was found. `keyAge` says which key sealed the entry before: an older key seals nothing after a newer one.
 */
public record AuditCheck(int chain, long seq, String seal, int keyAge, long checked, long all, String broken)
        implements Serializable {
    AuditCheck after(AuditEntry entry, int age) {
        return new AuditCheck(chain, entry.seq(), entry.seal(), age, checked + 1, all, null);
    }

    AuditCheck nextChain() {
        return new AuditCheck(chain + 1, 0, "", 0, checked, all, null);
    }

    AuditCheck brokenHere() {
        return new AuditCheck(chain, seq, seal, keyAge, checked, all, chain + "/" + (seq + 1));
    }

    /** Nothing is left to check. */
    public boolean over() {
        return broken != null || chain == AuditHead.CHAINS;
    }

    /** In hundredths; entries may have been added since it began. */
    public int percent() {
        return over() ? 100 : (int) Math.min(99, all == 0 ? 0 : checked * 100 / all);
    }
}
