package extensor.care.patients;

import extensor.care.clinic.Site;
import extensor.shared.Refusal;
import extensor.shared.door.ReadOnce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The episodes of care. Finding one here says nothing about who may read it: ask {@link RecordAccess} with its patient. */
@ApplicationScoped
public class Episodes {
    private static final String SHEETS =
            "select e, s, a.name from Episode e, Site s, Account a where s.id = e.site and a.id = e.therapist and ";

    @PersistenceContext
    private EntityManager store;

    @Inject
    ReadOnce readOnce;

    /** The episode as it is now, or not found. One statement. */
    public EpisodeSheet episode(long id) {
        return readOnce.of(
                "episode",
                id,
                () -> store.createQuery(SHEETS + "e.id = :id", Object[].class)
                        .setParameter("id", id)
                        .getResultStream()
                        .map(Episodes::sheet)
                        .findFirst()
                        .orElseThrow(Refusal::notFound));
    }

    /** All of a patient, the newest first. One statement. */
    public List<EpisodeSheet> of(long patient) {
        return readOnce.of(
                "episodes",
                patient,
                () -> store.createQuery(SHEETS + "e.patient = :patient order by e.openedAt desc", Object[].class)
                        .setParameter("patient", patient)
                        .getResultStream()
                        .map(Episodes::sheet)
                        .toList());
    }

    /** Somebody treats this patient, or has. */
    boolean any(long patient) {
        return store.createQuery("select count(e) from Episode e where e.patient = :patient", Long.class)
                        .setParameter("patient", patient)
                        .getSingleResult()
                > 0;
    }

    private static EpisodeSheet sheet(Object[] row) {
        return ((Episode) row[0]).sheet((Site) row[1], (String) row[2]);
    }

    /** Blocks everyone else who closes, changes or extends this episode until this act is done. */
    public void lock(long id) {
        store.find(Episode.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Episode toChange(long id) {
        Episode episode = store.find(Episode.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (episode == null) throw Refusal.notFound();
        return episode;
    }

    /** An episode that this act has locked already. */
    Episode locked(long id) {
        return store.find(Episode.class, id);
    }

    /** Flushed at once: the care relationship of the same act refers to it, and the order of inserts is not ours to choose. */
    void add(Episode episode) {
        store.persist(episode);
        store.flush();
    }
}
