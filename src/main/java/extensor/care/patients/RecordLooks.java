package extensor.care.patients;

import extensor.care.access.Caller;
import extensor.shared.Id;
import extensor.shared.RequestKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who looks at which record without treating the patient. */
@ApplicationScoped
class RecordLooks {
    @PersistenceContext
    private EntityManager store;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The caller looks from now on. A request whose look is over begins another one, with a key of its own. */
    RecordLook begin(long patient, String request) {
        String key = request + "/" + begunBy(patient, request).size();
        RecordLook look = new RecordLook(Id.next(), patient, caller.account(), clock.instant(), key);
        RequestKey.only(() -> {
            store.persist(look);
            store.flush();
        });
        return look;
    }

    /** True where this request of the caller has begun a look at this record that is not over. */
    boolean begun(long patient, String request) {
        Instant now = clock.instant();
        return begunBy(patient, request).stream().anyMatch(look -> look.until().isAfter(now));
    }

    private List<RecordLook> begunBy(long patient, String request) {
        return store.createQuery(
                        "select l from RecordLook l where l.account = :me and l.patient = :patient and l.requestKey like :request",
                        RecordLook.class)
                .setParameter("me", caller.account())
                .setParameter("patient", patient)
                .setParameter("request", request + "/%")
                .getResultList();
    }

    /** When the caller's look at this record ends; nothing where there is none now. One statement. */
    Optional<Instant> ends(long patient) {
        return store.createQuery(
                        "select l from RecordLook l where l.account = :me and l.patient = :patient and l.until > :now and l.since <= :now"
                                + " order by l.until desc",
                        RecordLook.class)
                .setParameter("me", caller.account())
                .setParameter("patient", patient)
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(RecordLook::until);
    }
}
