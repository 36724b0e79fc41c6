package extensor.care.access;

import extensor.shared.Id;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.logging.Logger;

/** The audit trail: several chains of sealed entries. A changed, added, moved or missing entry shows. */
@ApplicationScoped
public class Audit {
    private static final Logger LOG = Logger.getLogger("extensor");

    @PersistenceContext
    private EntityManager store;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    @Inject
    AuditKey key;

    @Inject
    MassAccess massAccess;

    @Inject
    Clock clock;

    /** Adds an entry in the running transaction, and an alarm where the act is one or is one too many. */
    void write(String verb, Outcome outcome, String detail) {
        add(verb, outcome, detail);
        if (outcome == Outcome.DONE && auditContext.alarm() != null) {
            LOG.warning(() -> "account " + caller.account() + " did " + verb + "; the audit trail has an alarm");
            add(verb, Outcome.ALARM, auditContext.alarm());
        }
        if (outcome == Outcome.DONE && tooMany()) {
            LOG.warning(() -> "account " + caller.account() + " opens very many records; the audit trail has an alarm");
            add(verb, Outcome.ALARM, "audit.mass-access");
        }
    }

    private boolean tooMany() {
        if (caller.account() == null) return false;
        String thing = auditContext.patient() == null ? auditContext.search() : "patient:" + auditContext.patient();
        return thing != null && massAccess.reachedBy(caller.account(), thing);
    }

    /** The chain's end stays locked until the transaction ends. */
    private void add(String verb, Outcome outcome, String detail) {
        long anchor = auditContext.patient() != null
                ? auditContext.patient()
                : caller.account() != null ? caller.account() : 0;
        AuditHead head = store.find(
                AuditHead.class, (int) Math.floorMod(anchor, AuditHead.CHAINS), LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        AuditEntry entry = new AuditEntry(
                Id.next(),
                (int) Math.floorMod(anchor, AuditHead.CHAINS),
                head.seq() + 1,
                now,
                caller,
                verb,
                auditContext.patient(),
                auditContext.object(),
                outcome,
                cut(auditContext.purpose()),
                cut(detail),
                head.seal());
        entry.sealWith(key);
        head.moveTo(entry);
        store.persist(entry);
    }

    /** Adds an entry in a transaction of its own, for what was refused or failed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void writeApart(String verb, Outcome outcome, String detail) {
        write(verb, outcome, detail);
    }

    private static String cut(String text) {
        return text == null || text.length() <= 200 ? text : text.substring(0, 200);
    }

    /** A check that is to begin. */
    public AuditCheck unchecked() {
        long all = store.createQuery("select sum(h.seq) from AuditHead h", Long.class)
                .getSingleResult();
        return new AuditCheck(0, 0, "", 0, 0, all, null);
    }

    /** Goes on with a check for so many entries, or a little further. */
    public AuditCheck goOn(AuditCheck begun, int entries) {
        AuditCheck now = begun;
        while (!now.over() && now.checked() < begun.checked() + entries) now = step(now);
        return now;
    }

    private AuditCheck step(AuditCheck now) {
        if (!ends(now)) return piece(now);
        boolean more = !after(now.chain(), now.seq()).isEmpty();
        return more && ends(now) ? now.brokenHere() : now.nextChain();
    }

    private AuditCheck piece(AuditCheck before) {
        List<AuditEntry> next = after(before.chain(), before.seq());
        AuditCheck now = before;
        for (AuditEntry entry : next) {
            if (entry.seq() != now.seq() + 1 || !entry.sealedBy(key, now.seal())) return now.brokenHere();
            int age = entry.keyAge(key);
            if (age < now.keyAge()) return now.brokenHere();
            now = now.after(entry, age);
        }
        return next.isEmpty() ? now.brokenHere() : now;
    }

    private List<AuditEntry> after(int chain, long seq) {
        store.clear();
        return store.createQuery(
                        "select e from AuditEntry e where e.chain = :chain and e.seq > :seq order by e.seq",
                        AuditEntry.class)
                .setParameter("chain", chain)
                .setParameter("seq", seq)
                .setMaxResults(1000)
                .getResultList();
    }

    /** True if the chain ends here. Asked before its entries are read, so that entries added meanwhile raise no alarm. */
    private boolean ends(AuditCheck at) {
        store.clear();
        AuditHead head = store.find(AuditHead.class, at.chain());
        return head.seq() == at.seq() && head.seal().equals(at.seal());
    }
}
