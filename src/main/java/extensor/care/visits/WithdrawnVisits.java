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
        return store.createNativeQuery(
                        "delete from visit where state = 'WITHDRAWN' and window_to < ? and starts_at is null and walked_in_on is null limit "
                                + most)
                .setParameter(1, LocalDate.now(clock.withZone(ZoneOffset.UTC)).minus(KEPT))
                .executeUpdate();
    }
}
