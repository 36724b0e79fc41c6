package extensor.care.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The visits given to people who were not booked. Whoever asks has already proved that the plan is theirs to read. */
@ApplicationScoped
class WalkIns {
    @PersistenceContext
    private EntityManager store;

    List<WalkIn> of(long plan) {
        return store.createQuery("select w from WalkIn w where w.plan = :plan", WalkIn.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    void add(WalkIn given) {
        store.persist(given);
    }
}
