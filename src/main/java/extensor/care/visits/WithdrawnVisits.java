package extensor.care.visits;

import extensor.shared.Perishable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;

/** Visits that a plan once asked for and then did not, before anybody booked them, came or wrote: nothing ever happened. */
@ApplicationScoped
public class WithdrawnVisits implements Perishable {
    private static final Period KEPT = Period.ofDays(30);

    @PersistenceContext
    private EntityManager store;

    @Inject
    Clock clock;

    @Override
    public String what() {
        return "withdrawn visits";
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int remove(int most) {
        List<Long> ids = store.createQuery(
                        "select v.id from Visit v where v.state = :state and v.promise.last < :day and v.appointment.startsAt is null and v.walkedInOn is null",
                        Long.class)
                .setParameter("state", VisitState.WITHDRAWN)
                .setParameter(
                        "day", LocalDate.now(clock.withZone(ZoneOffset.UTC)).minus(KEPT))
                .setMaxResults(most)
                .getResultList();
        if (ids.isEmpty()) return 0;
        return store.createQuery("delete from Visit v where v.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
    }
}
