package extensor.care.patients;

import extensor.shared.Refusal;
import extensor.shared.door.ReadOnce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What is known of the patients' health. Finding it here says nothing about who may read it: ask {@link RecordAccess} first. */
@ApplicationScoped
public class HealthFacts {
    @PersistenceContext
    private EntityManager store;

    @Inject
    ReadOnce readOnce;

    /** A standing row and who wrote it down. */
    record Recorded(HealthFact fact, String by) {
        boolean stands() {
            return fact.stands();
        }
    }

    /** Everything that stands about a patient, past conditions included (they keep their `until`); what was ended as wrong is not among it. One statement. */
    public List<Fact> of(long patient) {
        return recorded(patient).stream()
                .map(recorded -> recorded.fact().fact())
                .toList();
    }

    /** The same with the time since which the record holds it. One statement. */
    public List<KnownFact> known(long patient) {
        return recorded(patient).stream()
                .map(recorded -> recorded.fact().known())
                .toList();
    }

    /** The same with everything that ever stood, each with its time in the record. One statement. */
    public List<KnownFact> ever(long patient) {
        return all(patient).stream().map(recorded -> recorded.fact().known()).toList();
    }

    List<HealthFact> standing(long patient) {
        return store.createQuery(
                        "select f from HealthFact f where f.patient = :patient and f.endedAt is null order by f.id",
                        HealthFact.class)
                .setParameter("patient", patient)
                .getResultList();
    }

    List<Recorded> recorded(long patient) {
        return all(patient).stream().filter(Recorded::stands).toList();
    }

    /** What was ended is read along: a page that needs both reads the facts once. */
    private List<Recorded> all(long patient) {
        return readOnce.of(
                "facts",
                patient,
                () -> store.createQuery(
                                "select f, a.name from HealthFact f, Account a where a.id = f.recordedBy and f.patient = :patient order by f.id",
                                Object[].class)
                        .setParameter("patient", patient)
                        .getResultStream()
                        .map(row -> new Recorded((HealthFact) row[0], (String) row[1]))
                        .toList());
    }

    HealthFact fact(long id) {
        HealthFact fact = store.find(HealthFact.class, id);
        if (fact == null) throw Refusal.notFound();
        return fact;
    }

    /** What an act replaced. */
    List<HealthFact> endedBy(long patient, long act) {
        return store.createQuery(
                        "select f from HealthFact f where f.patient = :patient and f.endedAct = :act order by f.id",
                        HealthFact.class)
                .setParameter("patient", patient)
                .setParameter("act", act)
                .getResultList();
    }

    void add(HealthFact fact) {
        store.persist(fact);
    }
}
