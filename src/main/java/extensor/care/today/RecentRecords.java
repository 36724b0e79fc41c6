package extensor.care.today;

import extensor.care.access.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** In which records somebody did or read something last. The audit trail knows; its last entries of the account are enough. */
@ApplicationScoped
class RecentRecords {
    private static final int ENTRIES = 300;

    @PersistenceContext
    private EntityManager store;

    /** The latest first. One statement. */
    List<Long> of(long account, int most) {
        return store.createQuery(
                        "select e.patient from AuditEntry e where e.account = :account and e.patient is not null and e.outcome = :done order by e.id desc",
                        Long.class)
                .setParameter("account", account)
                .setParameter("done", Outcome.DONE)
                .setMaxResults(ENTRIES)
                .getResultStream()
                .distinct()
                .limit(most)
                .toList();
    }
}
