package extensor.care.casting;

import extensor.shared.RequestKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The sittings of all series of casts. Callers check access first. */
@ApplicationScoped
public class CastEntries {
    @PersistenceContext
    private EntityManager store;

    /** All of a plan, whatever version prescribed them, in their order. One statement. */
    List<CastEntry> of(long plan) {
        return store.createQuery(
                        "select s from CastEntry s where s.plan = :plan order by s.item, s.side, s.place",
                        CastEntry.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    /** A place is taken once, whoever comes first. */
    void add(CastEntry sitting) {
        store.persist(sitting);
        RequestKey.only(store::flush);
    }
}
