package extensor.care.visits;

import extensor.shared.Expired;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;

/** Visits that a plan once asked for and then did not, before anybody booked them, came or wrote: nothing ever happened. One that was given up stays: a new version must not ask for it again. */
@ApplicationScoped
public class WithdrawnVisits implements Expired {
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
        return Expired.remove(
                store.createQuery(
                                "select v.id from Visit v where v.state = :state and v.promise.last < :day and v.appointment.startsAt is null and v.walkedInOn is null and v.missedChoice is null",
                                Long.class)
                        .setParameter("state", VisitState.WITHDRAWN)
                        .setParameter(
                                "day",
                                LocalDate.now(clock.withZone(ZoneOffset.UTC)).minus(KEPT)),
                most,
                store.createQuery("delete from Visit v where v.id in :keys"));
    }
}
