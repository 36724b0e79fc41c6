package extensor.care.accounts;

import extensor.shared.Expired;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Sessions that began so long ago that they are over, whose people did not sign out. */
@ApplicationScoped
public class EndedSessions implements Expired {
    @PersistenceContext
    private EntityManager store;

    @Inject
    SessionLimits sessionLimits;

    @Inject
    Clock clock;

    @Override
    public String what() {
        return "ended sessions";
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int remove(int most) {
        return Expired.remove(
                store.createQuery("select s.id from OpenSession s where s.beganAt < :oldest", Long.class)
                        .setParameter("oldest", sessionLimits.oldest(clock.instant())),
                most,
                store.createQuery("delete from OpenSession s where s.id in :keys"));
    }
}
