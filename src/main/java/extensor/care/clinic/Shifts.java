package extensor.care.clinic;

import extensor.care.accounts.Account;
import extensor.shared.Refusal;
import extensor.shared.door.ReadOnce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who works when: the hours of the weeks, the days away, the closed days. */
@ApplicationScoped
class Shifts {
    @PersistenceContext
    private EntityManager store;

    @Inject
    ReadOnce readOnce;

    /** Everybody who treats here now, by name. */
    List<Account> therapists() {
        return store.createQuery(
                        "select a from Account a where a.therapist = true and a.enabled = true order by a.name, a.id",
                        Account.class)
                .getResultList();
    }

    /** Those of them who have hours at the site, with these, by name. */
    Map<Account, List<Shift>> working(long site) {
        Map<Account, List<Shift>> working = new LinkedHashMap<>();
        store.createQuery(
                        "select a, s from Shift s, Account a where a.id = s.account and s.site = :site and a.therapist = true and a.enabled = true"
                                + " order by a.name, a.id, s.weekday, s.fromMinute",
                        Object[].class)
                .setParameter("site", site)
                .getResultStream()
                .forEach(row -> working.computeIfAbsent((Account) row[0], account -> new ArrayList<>())
                        .add((Shift) row[1]));
        return working;
    }

    /** How many people who treat have hours, by site. */
    Map<Long, Long> workers() {
        return store.createQuery(
                        "select s.site, count(distinct s.account) from Shift s, Account a"
                                + " where a.id = s.account and a.therapist = true and a.enabled = true group by s.site",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** The closed days of all sites from this day on, by site. */
    Map<Long, Set<LocalDate>> closedSince(LocalDate day) {
        return store.createQuery("select c from ClosedDay c where c.closedOn >= :day", ClosedDay.class)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.groupingBy(ClosedDay::site, Collectors.mapping(ClosedDay::on, Collectors.toSet())));
    }

    /** All hours of one person, wherever they are. */
    List<Shift> of(long account) {
        return store.createQuery(
                        "select s from Shift s where s.account = :account order by s.weekday, s.fromMinute",
                        Shift.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Who is away on some of these days, by account. */
    Map<Long, List<Absence>> absences(LocalDate from, LocalDate until) {
        return store.createQuery(
                        "select a from Absence a where a.lastDay >= :from and a.firstDay <= :until order by a.firstDay",
                        Absence.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .collect(Collectors.groupingBy(Absence::account));
    }

    List<ClosedDay> closed(long site, LocalDate from, LocalDate until) {
        return store.createQuery(
                        "select c from ClosedDay c where c.site = :site and c.closedOn between :from and :until order by c.closedOn",
                        ClosedDay.class)
                .setParameter("site", site)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    /** The closed days of a site from this day on. */
    List<ClosedDay> closedSince(long site, LocalDate day) {
        return readOnce.of(
                "closed days",
                site,
                () -> store.createQuery(
                                "select c from ClosedDay c where c.site = :site and c.closedOn >= :day order by c.closedOn",
                                ClosedDay.class)
                        .setParameter("site", site)
                        .setParameter("day", day)
                        .getResultList());
    }

    /** Of these closed days, those of the site that are still there. */
    List<ClosedDay> closed(long site, List<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return store.createQuery("select c from ClosedDay c where c.site = :site and c.id in :ids", ClosedDay.class)
                .setParameter("site", site)
                .setParameter("ids", ids)
                .getResultList();
    }

    Absence absence(long id) {
        return found(store.find(Absence.class, id));
    }

    ClosedDay closedDay(long id) {
        return found(store.find(ClosedDay.class, id));
    }

    private static <T> T found(T row) {
        if (row == null) throw Refusal.notFound();
        return row;
    }

    void add(Object row) {
        store.persist(row);
    }

    void remove(Object row) {
        store.remove(row);
    }
}
