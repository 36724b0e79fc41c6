package extensor.care.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * The throttles of sign-in. Tries under one name come one at a time, so that parallel tries cannot outrun the delay; people behind one
 * address may try together.
 */
@ApplicationScoped
public class SignInThrottles {
    @PersistenceContext
    private EntityManager store;

    @Inject
    Clock clock;

    /** Makes sure that the row exists before anyone locks it, and stays while this try lasts; it does not matter who inserts it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void prepare(String key) {
        Instant remembered = clock.instant().minus(SignInThrottle.FORGET);
        List<Instant> changed = store.createQuery(
                        "select t.changedAt from SignInThrottle t where t.key = :key", Instant.class)
                .setParameter("key", key)
                .getResultList();
        if (!changed.isEmpty() && (changed.get(0).isAfter(remembered) || begunAnew(key))) return;
        try {
            store.persist(new SignInThrottle(key, clock.instant()));
            store.flush();
        } catch (PersistenceException lost) {
            throw new SignInThrottles.TakenMeanwhile(lost);
        }
    }

    /** False where its row has been removed meanwhile. */
    private boolean begunAnew(String key) {
        return store.createQuery("update SignInThrottle t set t.failures = 0, t.changedAt = :now where t.key = :key")
                        .setParameter("now", clock.instant())
                        .setParameter("key", key)
                        .executeUpdate()
                > 0;
    }

    /** True when the try may go on; it then holds the place. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean take(String key) {
        SignInThrottle guard = locked(key);
        if (!guard.open(clock.instant())) return false;
        guard.take(clock.instant());
        return true;
    }

    /** True while tries are heard, without taking a place. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean hears(String key) {
        return store.find(SignInThrottle.class, key).hears(clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(String key, int free) {
        locked(key).failed(clock.instant(), free);
    }

    /** The same where many people try: no success takes it back, it fades. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void fadingFailure(String key, int free) {
        locked(key).failedFading(clock.instant(), free);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void succeeded(String key) {
        locked(key).succeeded(clock.instant());
    }

    private SignInThrottle locked(String key) {
        return store.find(SignInThrottle.class, key, LockModeType.PESSIMISTIC_WRITE);
    }

    static class TakenMeanwhile extends RuntimeException {
        TakenMeanwhile(Throwable cause) {
            super(cause);
        }
    }
}
