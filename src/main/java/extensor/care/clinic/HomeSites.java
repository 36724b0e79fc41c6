package extensor.care.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** At which site somebody is at home: the one they chose, else the first at which they have hours. */
@ApplicationScoped
class HomeSites {
    @PersistenceContext
    private EntityManager store;

    /** Empty where there is neither. One statement. */
    Optional<Long> of(long account) {
        return store.createQuery(
                        "select a.homeSite, (select min(s.site) from Shift s where s.account = a.id) from Account a where a.id = :id",
                        Object[].class)
                .setParameter("id", account)
                .getResultStream()
                .map(row -> row[0] == null ? (Long) row[1] : (Long) row[0])
                .filter(site -> site != null)
                .findFirst();
    }
}
