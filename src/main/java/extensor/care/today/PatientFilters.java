package extensor.care.today;

import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The filters that people keep. */
@ApplicationScoped
class PatientFilters {
    @PersistenceContext
    private EntityManager store;

    /** Those of an account, in the order of their places. */
    List<PatientFilter> of(long account) {
        return store.createQuery(
                        "select f from PatientFilter f where f.account = :account order by f.place",
                        PatientFilter.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** This one of the account; a foreign one is not found. */
    PatientFilter own(long account, long filter) {
        return of(account).stream()
                .filter(one -> one.id() == filter)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Where somebody else was first at its place, the whole act runs again. */
    void add(PatientFilter filter) {
        RequestKey.only(() -> {
            store.persist(filter);
            store.flush();
        });
    }

    void remove(PatientFilter filter) {
        store.remove(filter);
    }
}
