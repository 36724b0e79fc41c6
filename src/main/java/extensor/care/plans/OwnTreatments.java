package extensor.care.plans;

import extensor.care.access.Caller;
import extensor.shared.RequestKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What the entries of the library are to the caller. */
@ApplicationScoped
class OwnTreatments {
    @PersistenceContext
    private EntityManager store;

    @Inject
    Caller caller;

    /** One statement. */
    List<OwnTreatment> all() {
        return store.createQuery("select o from OwnTreatment o where o.account = :me", OwnTreatment.class)
                .setParameter("me", caller.account())
                .getResultList();
    }

    /** What the entry is to the caller from now on, if it was nothing before. Two windows that say so at once agree on one row. */
    OwnTreatment of(OwnShelf.ShelfEntry entry) {
        return store.createQuery(
                        "select o from OwnTreatment o where o.account = :me and o.kind = :kind and o.code = :code",
                        OwnTreatment.class)
                .setParameter("me", caller.account())
                .setParameter("kind", entry.kind())
                .setParameter("code", entry.code())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> begun(new OwnTreatment(caller.account(), entry)));
    }

    private OwnTreatment begun(OwnTreatment fresh) {
        RequestKey.only(() -> {
            store.persist(fresh);
            store.flush();
        });
        return fresh;
    }
}
