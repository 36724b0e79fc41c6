package extensor.care.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The steps of the drafts. */
@ApplicationScoped
class DraftSteps {
    @PersistenceContext
    private EntityManager store;

    /** A step and who did it. */
    record Done(DraftStep step, String by) {}

    /** Those from one place to another, the last first. One statement. */
    List<Done> between(long plan, int first, int last) {
        return store.createQuery(
                        "select s, a.name from DraftStep s, Account a where a.id = s.account and s.plan = :plan"
                                + " and s.place between :first and :last order by s.place desc",
                        Object[].class)
                .setParameter("plan", plan)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .map(row -> new Done((DraftStep) row[0], (String) row[1]))
                .toList();
    }

    void add(DraftStep step) {
        store.persist(step);
    }

    /** Forgets those outside of these places. */
    void keepOnly(long plan, int first, int last) {
        store.createQuery("delete from DraftStep s where s.plan = :plan and (s.place < :first or s.place > :last)")
                .setParameter("plan", plan)
                .setParameter("first", first)
                .setParameter("last", last)
                .executeUpdate();
    }
}
