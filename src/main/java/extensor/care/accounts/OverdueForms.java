package extensor.care.accounts;

import extensor.shared.Expired;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Unsaved forms for which nobody came within the hour: they are given to nobody any more. */
@ApplicationScoped
public class OverdueForms implements Expired {
    @PersistenceContext
    private EntityManager store;

    @Inject
    Clock clock;

    @Override
    public String what() {
        return "unsaved forms";
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int remove(int most) {
        return Expired.remove(
                store.createQuery("select f.id from UnsavedForm f where f.heldAt <= :before", Long.class)
                        .setParameter("before", clock.instant().minus(UnsavedForms.LASTS)),
                most,
                store.createQuery("delete from UnsavedForm f where f.id in :keys"));
    }
}
