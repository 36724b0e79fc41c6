package extensor.care.plans;

import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What was written down of safeguards, withdrawn ones among it. Callers check access first. */
@ApplicationScoped
public class RecordedSafeguards {
    @PersistenceContext
    private EntityManager store;

    /** Newest first. One statement. */
    List<RecordedSafeguard> of(long patient) {
        return store.createQuery(
                        "select s from RecordedSafeguard s where s.patient = :patient order by s.id desc",
                        RecordedSafeguard.class)
                .setParameter("patient", patient)
                .getResultList();
    }

    RecordedSafeguard one(long id) {
        RecordedSafeguard found = store.find(RecordedSafeguard.class, id);
        if (found == null) throw Refusal.notFound();
        return found;
    }

    void add(RecordedSafeguard safeguard) {
        store.persist(safeguard);
    }
}
