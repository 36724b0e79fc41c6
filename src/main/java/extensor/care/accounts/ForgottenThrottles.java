package extensor.care.accounts;

import extensor.shared.Expired;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Throttles under whose name or from whose address nobody has tried to sign in for a day: their failures are forgotten by then. */
@ApplicationScoped
public class ForgottenThrottles implements Expired {
    /** Longer than failures are remembered, so that no try that is under way loses its row. */
    private static final Duration KEPT = SignInThrottle.FORGET.plusHours(12);

    @PersistenceContext
    private EntityManager store;

    @Inject
    Clock clock;

    @Override
    public String what() {
        return "forgotten sign-in throttles";
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int remove(int most) {
        Instant before = clock.instant().minus(KEPT);
        return Expired.remove(
                store.createQuery("select t.key from SignInThrottle t where t.changedAt < :before", String.class)
                        .setParameter("before", before),
                most,
                store.createQuery("delete from SignInThrottle t where t.key in :keys and t.changedAt < :before")
                        .setParameter("before", before));
    }
}
