package extensor.care.encounters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The visits that were written down. Whoever asks has already proved that the record is open to them. */
@ApplicationScoped
public class Encounters {
    @PersistenceContext
    private EntityManager store;

    /** All of a patient, the newest first. One statement. */
    public List<EncounterLine> ofPatient(long patient) {
        return store.createQuery(
                        "select e from Encounter e where e.patient = :patient order by e.givenOn desc, e.id desc",
                        Encounter.class)
                .setParameter("patient", patient)
                .getResultStream()
                .map(Encounter::line)
                .toList();
    }

    Optional<Encounter> encounter(long id) {
        return Optional.ofNullable(store.find(Encounter.class, id));
    }

    Optional<Encounter> ofAppointment(long appointment) {
        return one("e.appointment = :key", appointment);
    }

    Optional<Encounter> ofWalkIn(String walkIn) {
        return one("e.walkIn = :key", walkIn);
    }

    private Optional<Encounter> one(String where, Object key) {
        return store.createQuery("select e from Encounter e where " + where, Encounter.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    void add(Encounter encounter) {
        store.persist(encounter);
        store.flush();
    }

    void add(Addendum addendum) {
        store.persist(addendum);
    }

    /** Sends what changed, so that the revision is the new one. */
    void flush() {
        store.flush();
    }

    List<AddendumLine> addenda(long encounter) {
        return store.createQuery(
                        "select a from Addendum a where a.encounter = :encounter order by a.writtenAt, a.id",
                        Addendum.class)
                .setParameter("encounter", encounter)
                .getResultStream()
                .map(Addendum::line)
                .toList();
    }
}
