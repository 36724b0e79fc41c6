package extensor.care.notes;

import extensor.care.patients.PatientName;
import extensor.shared.RequestKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The notes of visits. The caller has already proved that the record is open to them. */
@ApplicationScoped
public class Notes {
    @PersistenceContext
    private EntityManager store;

    /** All of a patient, the newest first. One statement. */
    public List<NoteLine> ofPatient(long patient) {
        return store.createQuery(
                        "select e from Note e where e.patient = :patient order by e.givenOn desc, e.id desc",
                        Note.class)
                .setParameter("patient", patient)
                .getResultStream()
                .map(Note::line)
                .toList();
    }

    /** What this account has begun to write and not signed, oldest first, with the names of the patients. One statement. */
    public List<Draft> drafts(long account) {
        return store.createQuery(
                        "select e, p.givenNames, p.familyName, v.walkedInOn from Note e, Patient p, Visit v where p.id = e.patient and v.id = e.visit and e.therapist = :account and e.state = :state order by e.givenOn, e.id",
                        Object[].class)
                .setParameter("account", account)
                .setParameter("state", NoteState.DRAFT)
                .getResultStream()
                .map(row -> new Draft(((Note) row[0]).line(), PatientName.of(row[1], row[2]), row[3] != null))
                .toList();
    }

    /** By its own id. */
    Optional<Note> own(long id) {
        return Optional.ofNullable(store.find(Note.class, id));
    }

    /** What is written of an occasion. */
    Optional<Note> of(Occasion occasion) {
        return one(occasion.visit().id(), LockModeType.NONE);
    }

    /** The same, to change it: as it is now, and not to be changed by anybody else until this act is done. */
    Optional<Note> toChange(Occasion occasion) {
        return one(occasion.visit().id(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** At which of these visits something is written. */
    public Set<Long> written(Collection<Long> visits) {
        if (visits.isEmpty()) return Set.of();
        return Set.copyOf(store.createQuery("select e.visit from Note e where e.visit in :visits", Long.class)
                .setParameter("visits", visits)
                .getResultList());
    }

    private Optional<Note> one(long visit, LockModeType lock) {
        return store.createQuery("select e from Note e where e.visit = :visit", Note.class)
                .setParameter("visit", visit)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    void remove(Note note) {
        store.remove(note);
    }

    void add(Note note) {
        store.persist(note);
        store.flush();
    }

    /** Sends an addition; where the same act came a moment earlier it finds that. */
    void add(Addendum addendum) {
        RequestKey.only(() -> {
            store.persist(addendum);
            store.flush();
        });
    }

    /** The addition that this request made. */
    Optional<Addendum> added(long note, String request) {
        return store.createQuery(
                        "select a from Addendum a where a.note = :note and a.request = :request", Addendum.class)
                .setParameter("note", note)
                .setParameter("request", request)
                .getResultStream()
                .findFirst();
    }

    /** Sends what changed, so that the revision is the new one. */
    void flush() {
        store.flush();
    }

    List<AddendumLine> addenda(long note) {
        return store.createQuery(
                        "select a from Addendum a where a.note = :note order by a.writtenAt, a.id", Addendum.class)
                .setParameter("note", note)
                .getResultStream()
                .map(Addendum::line)
                .toList();
    }
}
