package extensor.care.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The places for sign-in tries: one at a time for each name, so that parallel tries cannot outrun the delay; people behind one address may come together. */
@ApplicationScoped
public class Guards {
    @PersistenceContext
    private EntityManager store;

    @Inject
    Clock clock;

    /** Makes sure the row is there before anyone locks it; a second maker loses and that is well. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void prepare(String key) {
        if (store.find(Guard.class, key) != null) return;
        try {
            store.persist(new Guard(key, clock.instant()));
            store.flush();
        } catch (PersistenceException lost) {
            throw new Taken(lost);
        }
    }

    /** True when the try may go on; it then holds the place. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean take(String key) {
        Guard guard = locked(key);
        if (!guard.open(clock.instant())) return false;
        guard.take(clock.instant());
        return true;
    }

    /** True while tries are heard, without taking a place. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean hears(String key) {
        return store.find(Guard.class, key).hears(clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(String key, int free) {
        locked(key).failed(clock.instant(), free);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void succeeded(String key) {
        locked(key).succeeded(clock.instant());
    }

    private Guard locked(String key) {
        return store.find(Guard.class, key, LockModeType.PESSIMISTIC_WRITE);
    }

    static class Taken extends RuntimeException {
        Taken(Throwable cause) {
            super(cause);
        }
    }
}
