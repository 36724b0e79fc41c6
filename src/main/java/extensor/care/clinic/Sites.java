package extensor.care.clinic;

import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The sites of the clinic. */
@ApplicationScoped
public class Sites {
    @PersistenceContext
    private EntityManager store;

    public List<Site> all() {
        return store.createQuery("select s from Site s order by s.name", Site.class)
                .getResultList();
    }

    /** The one that was opened first. */
    public Optional<Site> first() {
        return store.createQuery("select s from Site s order by s.id", Site.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Site site(long id) {
        Site site = store.find(Site.class, id);
        if (site == null) throw Refusal.notFound();
        return site;
    }

    /** Blocks other changes of rooms and hours until this act is done: overlaps are checked by one act at a time. */
    void hold() {
        Long first =
                store.createQuery("select min(s.id) from Site s", Long.class).getSingleResult();
        if (first != null) store.find(Site.class, first, LockModeType.PESSIMISTIC_WRITE);
    }

    public void add(Site site) {
        store.persist(site);
    }
}
