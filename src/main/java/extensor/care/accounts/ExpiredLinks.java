package extensor.care.accounts;

import extensor.shared.Expired;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/**
 * Links to choose a password that have expired, used or not: they open nothing, as if they had never been. Those that were made for somebody who could sign in
 * stay for a month, so that the owner can be told of them.
 */
@ApplicationScoped
public class ExpiredLinks implements Expired {
    private static final Duration TOLD = Duration.ofDays(30);

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
                store.createQuery(
                                "select l.id from SetupLink l where l.expiresAt < :now and (l.renewal = false or l.expiresAt < :before)",
                                Long.class)
                        .setParameter("now", clock.instant())
                        .setParameter("before", clock.instant().minus(TOLD)),
                most,
                store.createQuery("delete from SetupLink l where l.id in :keys"));
    }
}
