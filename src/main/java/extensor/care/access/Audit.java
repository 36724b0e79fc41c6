package extensor.care.access;

import extensor.shared.Id;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
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

    /** Adds an entry in the running transaction, and an alarm after one too many. */
    void write(String verb, Outcome outcome, String detail) {
        add(verb, outcome, detail);
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

    /** A page of the trail, newest first, still without names. Each filter may be null. */
    public List<AuditLine> lines(List<String> verbs, Long patient, Outcome outcome, int from, int most) {
        TypedQuery<AuditEntry> query = store.createQuery(
                "select e from AuditEntry e where " + (verbs == null ? "" : "e.verb in :verbs and ")
                        + "(:patient is null or e.patient = :patient) and (:outcome is null or e.outcome = :outcome) order by e.id desc",
                AuditEntry.class);
        if (verbs != null) query.setParameter("verbs", verbs);
        List<AuditEntry> entries = query.setParameter("patient", patient)
                .setParameter("outcome", outcome)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
        return entries.stream().map(AuditEntry::line).toList();
    }

    /** Checks every chain; null if all is well, else the chain and number of the first entry that does not fit. */
    public String firstBroken() {
        for (int chain = 0; chain < AuditHead.CHAINS; chain++) {
            String previous = "";
            long seq = 0;
            while (!ends(chain, seq, previous)) {
                List<AuditEntry> next = after(chain, seq);
                if (next.isEmpty()) return chain + "/" + (seq + 1);
                for (AuditEntry entry : next) {
                    if (entry.seq() != seq + 1 || !entry.sealedBy(key, previous)) return chain + "/" + (seq + 1);
                    previous = entry.seal();
                    seq = entry.seq();
                }
            }
            if (!after(chain, seq).isEmpty() && ends(chain, seq, previous)) return chain + "/" + (seq + 1);
        }
        return null;
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
    private boolean ends(int chain, long seq, String seal) {
        store.clear();
        AuditHead head = store.find(AuditHead.class, chain);
        return head.seq() == seq && head.seal().equals(seal);
    }
}
