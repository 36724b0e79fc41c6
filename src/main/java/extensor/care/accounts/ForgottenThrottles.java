package extensor.care.accounts;

import extensor.shared.Perishable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Throttles under whose name or from whose address nobody has tried to sign in for a day: their failures are forgotten by then. */
@ApplicationScoped
public class ForgottenThrottles implements Perishable {
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
        return store.createNativeQuery("delete from sign_in_guard where changed_at < ? limit " + most)
                .setParameter(1, LocalDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC))
                .executeUpdate();
    }
}
