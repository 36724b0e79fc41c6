package extensor.care.accounts;

import extensor.shared.Perishable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Links to choose a password that have expired, used or not: they open nothing, as if they had never been. */
@ApplicationScoped
public class ExpiredLinks implements Perishable {
    @PersistenceContext
    private EntityManager store;

    @Inject
    Clock clock;

    @Override
    public String what() {
        return "expired links";
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int remove(int most) {
        List<Long> ids = store.createQuery("select l.id from SetupLink l where l.expiresAt < :now", Long.class)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
        if (ids.isEmpty()) return 0;
        return store.createQuery("delete from SetupLink l where l.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
    }
}
