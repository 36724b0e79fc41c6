package extensor.care.home;

import extensor.shared.door.ReadOnce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The reports of patients about their days at home. Callers check access first. */
@ApplicationScoped
public class HomeLog {
    @PersistenceContext
    private EntityManager store;

    @Inject
    ReadOnce readOnce;

    /** Of the days from one until before another, by day. One statement. */
    public List<HomeLine> between(long patient, LocalDate from, LocalDate until) {
        return readOnce.of(
                "home",
                List.of(patient, from, until),
                () -> store.createQuery(
                                "select e from HomeEntry e where e.patient = :patient and e.doneOn >= :from and e.doneOn < :until order by e.doneOn, e.item",
                                HomeEntry.class)
                        .setParameter("patient", patient)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .getResultStream()
                        .map(HomeEntry::line)
                        .toList());
    }

    Optional<HomeEntry> entry(long patient, long plan, int item, LocalDate day) {
        return store.createQuery(
                        "select e from HomeEntry e where e.patient = :patient and e.plan = :plan and e.item = :item and e.doneOn = :on",
                        HomeEntry.class)
                .setParameter("patient", patient)
                .setParameter("plan", plan)
                .setParameter("item", item)
                .setParameter("on", day)
                .getResultStream()
                .findFirst();
    }

    void add(HomeEntry entry) {
        store.persist(entry);
    }

    void remove(HomeEntry entry) {
        store.remove(entry);
    }
}
