package extensor.care.clinic;

import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import extensor.shared.door.ReadOnce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The sites of the clinic. */
@ApplicationScoped
public class Sites {
    @PersistenceContext
    private EntityManager store;

    @Inject
    ReadOnce readOnce;

    /** By name. A clinic has few, so a page that shows something reads them once, whichever it needs. */
    public List<Site> all() {
        return readOnce.of(
                "sites",
                0,
                () -> store.createQuery("select s from Site s order by s.name", Site.class)
                        .getResultList());
    }

    /** The one that was opened first. */
    public Optional<Site> first() {
        return all().stream().min(Comparator.comparing(Site::id));
    }

    /** One of them as it is now, to look at: among all of them where these are read only once, else alone. */
    Site shown(long id) {
        if (!readOnce.begun()) return site(id);
        return all().stream().filter(site -> site.id() == id).findFirst().orElseThrow(Refusal::notFound);
    }

    /** One of them, to work with. */
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

    /** The one that this request has added. */
    Optional<Site> added(String request) {
        return store.createQuery("select s from Site s where s.requestKey = :request", Site.class)
                .setParameter("request", request)
                .getResultStream()
                .findFirst();
    }

    public void add(Site site) {
        RequestKey.only(() -> {
            store.persist(site);
            store.flush();
        });
    }
}
