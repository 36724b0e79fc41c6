package extensor.care.accounts;

import extensor.shared.Expired;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Links to choose a password that have expired, used or not: they open nothing, as if they had never been. */
@ApplicationScoped
public class ExpiredLinks implements Expired {
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
        return Expired.remove(
                store.createQuery("select l.id from SetupLink l where l.expiresAt < :now", Long.class)
                        .setParameter("now", clock.instant()),
                most,
                store.createQuery("delete from SetupLink l where l.id in :keys"));
    }
}
