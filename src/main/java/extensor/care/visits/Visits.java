package extensor.care.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;

/** The visits that the plans in force promise. Whoever asks has already proved that the plan is theirs to read. */
@ApplicationScoped
public class Visits {
    @PersistenceContext
    private EntityManager store;

    /** All of a plan in the order of their windows, to change them: whoever else books or signs the same plan waits. */
    public List<Visit> toChange(long plan) {
        return inOrder(plan).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** All of a plan in the order of their windows. */
    public List<Visit> of(long plan) {
        return inOrder(plan).getResultList();
    }

    private TypedQuery<Visit> inOrder(long plan) {
        return store.createQuery(
                        "select v from Visit v where v.plan = :plan order by v.from, v.to, v.id",
                        Visit.class)
                .setParameter("plan", plan);
    }

    /** All of the plans of an episode, to change them: whoever else books or signs one of them waits. */
    public List<Visit> ofEpisodeToChange(long episode) {
        return store.createQuery(
                        "select v from Visit v where v.plan in (select p.id from TreatmentPlan p where p.episode = :episode) order by v.id",
                        Visit.class)
                .setParameter("episode", episode)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** All of several plans. */
    public List<Visit> ofPlans(List<Long> plans) {
        if (plans.isEmpty()) return List.of();
        return store.createQuery(
                        "select v from Visit v where v.plan in :plans order by v.from, v.to, v.id",
                        Visit.class)
                .setParameter("plans", plans)
                .getResultList();
    }

    /** The visits not booked yet whose windows lie within these days, of plans whose episodes are at this site. */
    List<Visit> waiting(long site, LocalDate from, LocalDate until) {
        return store.createQuery(
                        "select v from Visit v, TreatmentPlan p, Episode e where v.booked = false and v.to >= :from and v.from <= :until"
                                + " and p.id = v.plan and e.id = p.episode and e.site = :site",
                        Visit.class)
                .setParameter("site", site)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    /**
     * Waits for whoever is booking visits of treatments that go on at this site, and lets nobody begin until this act is done. Of each plan one visit of
     * each track will do, since booking locks all visits of its plan first.
     */
    public void hold(long site) {
        store.createNativeQuery("select v.id from expected_visit v where v.ordinal = 1 and v.plan_id in"
                        + " (select p.id from treatment_plan p join episode e on e.id = p.episode_id"
                        + " where p.state <> 'ENDED' and e.site_id = ?) for update")
                .setParameter(1, site)
                .getResultList();
    }

    void add(Visit visit) {
        store.persist(visit);
    }

    void remove(Visit visit) {
        store.remove(visit);
    }
}
