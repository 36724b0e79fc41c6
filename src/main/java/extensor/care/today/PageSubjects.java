package extensor.care.today;

import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;

/** Finds the patient to whom the thing belongs that a page is about. It opens nothing. */
@ApplicationScoped
class PageSubjects {
    private static final Map<PageSubject, String> OWNERS = Map.of(
            PageSubject.PATIENT, "select p.id from Patient p where p.id = :id and p.mergedInto is null",
            PageSubject.EPISODE, "select e.patient from Episode e where e.id = :id",
            PageSubject.PLAN, "select p.patient from TreatmentPlan p where p.id = :id",
            PageSubject.VISIT, "select v.patient from Visit v where v.id = :id");

    @PersistenceContext
    private EntityManager store;

    long patient(long id, PageSubject shown) {
        return store.createQuery(OWNERS.get(shown), Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
