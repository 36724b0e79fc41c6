package extensor.care.patients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Where the address of a record leads that was merged into another one. It tells nothing else, and opens nothing. */
@ApplicationScoped
@Transactional
public class FormerRecords {
    @PersistenceContext
    private EntityManager store;

    /** The record that is kept; nothing for one that stands by itself, or that does not exist. */
    public Optional<Long> leadsTo(long id) {
        return store.createQuery(
                        "select p.mergedInto from Patient p where p.id = :id and p.mergedInto is not null", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
