package extensor.care.visits;

import extensor.care.clinic.Site;
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The visits themselves, to change them. The caller has already proved the right to do so. */
@ApplicationScoped
public class Visits {
    private static final Set<VisitState> AHEAD = EnumSet.of(VisitState.BOOKED, VisitState.ARRIVED);
    private static final Set<VisitState> OVER = EnumSet.of(VisitState.GIVEN, VisitState.NO_SHOW);
    private static final String WITH_DEVICES = "select v, " + HeldDevices.OF_VISIT;
    private static final String AHEAD_WITH_SITES =
            WITH_DEVICES + ", e.site from Visit v join Episode e on e.id = v.episode where v.state in :states and ";

    @PersistenceContext
    private EntityManager store;

    /** Not found where there is none. */
    public Visit visit(long id) {
        return find(id).orElseThrow(Refusal::notFound);
    }

    public Optional<Visit> find(long id) {
        return Optional.ofNullable(store.find(Visit.class, id));
    }

    /** One that is, or was, booked, with what it holds. */
    public Optional<Visit> booked(long id) {
        return withDevices(store.createQuery(
                                WITH_DEVICES + " from Visit v where v.id = :id and v.appointment.startsAt is not null",
                                Object[].class)
                        .setParameter("id", id))
                .findFirst();
    }

    /** Everybody else who books, signs or writes for this plan waits until this act is done. */
    public void lock(long plan) {
        lock("id = ?", plan);
    }

    /** The same for the plan of this visit, stored already or about to be; of a visit without a plan for its episode. */
    public void lock(Visit visit) {
        if (visit.plan() != null) lock(visit.plan());
        else lockRows("select id from episode where id = ? for update", visit.episode());
    }

    /** The same for all plans of an episode, which itself is locked already. */
    public void lockEpisode(long episode) {
        lock("episode_id = ?", episode);
    }

    /** The same for all plans of a patient. */
    void lockPlans(long patient) {
        lock("patient_id = ?", patient);
    }

    /** The same for all plans of treatments that go on at this site, so that nobody books there by the old hours. */
    void lockSite(long site) {
        lock("state <> 'ENDED' and episode_id in (select e.id from episode e where e.site_id = ?)", site);
    }

    private void lock(String plans, long of) {
        lockRows("select id from treatment_plan where " + plans + " order by id for update", of);
    }

    private void lockRows(String which, long of) {
        store.createNativeQuery(which).setParameter(1, of).getResultList();
    }

    /** All of a plan in the order of their windows, with what they hold. */
    public List<Visit> ofPlan(long plan) {
        return withDevices(store.createQuery(
                                WITH_DEVICES
                                        + " from Visit v where v.plan = :plan order by v.promise.first, v.promise.last, v.id",
                                Object[].class)
                        .setParameter("plan", plan))
                .toList();
    }

    private static Stream<Visit> withDevices(TypedQuery<Object[]> query) {
        return query.getResultStream().map(row -> ((Visit) row[0]).holding(row[1]));
    }

    /** Which visit stands for what this one stood for. */
    Optional<Visit> successor(Visit of) {
        return store.createQuery(
                        "select v from Visit v where v.plan = :plan and v.track = :track and v.promise.asked = :ordinal",
                        Visit.class)
                .setParameter("plan", of.plan())
                .setParameter("track", of.track())
                .setParameter("ordinal", of.ordinal())
                .getResultStream()
                .findFirst();
    }

    /** Those that wait to be booked with windows on some of these days, where the treatment goes on at this site. */
    List<Visit> waiting(long site, LocalDate from, LocalDate until) {
        return store.createQuery(
                        "select v from Visit v, Episode e where v.state = :state and v.promise.last >= :from and v.promise.first <= :until"
                                + " and e.id = v.episode and e.site = :site",
                        Visit.class)
                .setParameter("state", VisitState.EXPECTED)
                .setParameter("site", site)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    /** What the visits take that wait to be booked for windows that are not over on this day, each once. */
    public List<WantedKinds> wanted(LocalDate today) {
        return store.createQuery(
                        "select distinct e.site, v.promise.rooms, v.promise.devices from Visit v, Episode e"
                                + " where v.state = :state and v.promise.last >= :today and e.id = v.episode",
                        Object[].class)
                .setParameter("state", VisitState.EXPECTED)
                .setParameter("today", today)
                .getResultStream()
                .map(row -> new WantedKinds((Long) row[0], kinds(row[1]), kinds(row[2])))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Set<String> kinds(Object column) {
        return column == null ? Set.of() : (Set<String>) column;
    }

    /** All that the plans of an episode ask for. */
    List<Visit> asked(long episode) {
        return store.createQuery(
                        "select v from Visit v where v.promise.asked is not null and v.episode = :episode", Visit.class)
                .setParameter("episode", episode)
                .getResultList();
    }

    /** What was over at a site before now is told by this zone for good, unless it is told by an earlier one. */
    void settlePast(long site, ZoneId zone, Instant now) {
        store.createQuery(
                        "update Visit v set v.appointment.zone = :zone where v.appointment.site = :site and v.appointment.zone is null"
                                + " and (v.appointment.startsAt < :now or v.state in :over)")
                .setParameter("zone", zone.getId())
                .setParameter("site", site)
                .setParameter("now", now)
                .setParameter("over", OVER)
                .executeUpdate();
    }

    /** All that lies ahead at a site, with what it holds; what was cancelled, too. In the order of time. */
    List<Visit> comingAt(long site, Instant now) {
        return coming("v.appointment.site = :site", site, now);
    }

    /** The same at all other sites. */
    List<Visit> comingElsewhere(long site, Instant now) {
        return coming("v.appointment.site <> :site", site, now);
    }

    private List<Visit> coming(String where, long site, Instant now) {
        return withDevices(store.createQuery(
                                WITH_DEVICES + " from Visit v where " + where
                                        + " and v.appointment.startsAt >= :now and v.state not in :over order by v.appointment.startsAt, v.id",
                                Object[].class)
                        .setParameter("site", site)
                        .setParameter("now", now)
                        .setParameter("over", OVER))
                .toList();
    }

    /** Who is still expected at a site on some days, the last included, or waits there. */
    List<RecheckBookings.BookedAhead> ahead(Site site, LocalDate from, LocalDate to) {
        return standing(store.createQuery(
                        AHEAD_WITH_SITES
                                + "v.appointment.site = :site and v.appointment.startsAt >= :from and v.appointment.startsAt < :until",
                        Object[].class)
                .setParameter("site", site.id())
                .setParameter("from", from.atStartOfDay(site.zone()).toInstant())
                .setParameter("until", to.plusDays(1).atStartOfDay(site.zone()).toInstant()));
    }

    /** The same for all plans of an episode, from now on. */
    List<RecheckBookings.BookedAhead> ahead(long episode, Instant now) {
        return standing(store.createQuery(
                        AHEAD_WITH_SITES + "e.id = :episode and v.appointment.startsAt >= :now", Object[].class)
                .setParameter("episode", episode)
                .setParameter("now", now));
    }

    private static List<RecheckBookings.BookedAhead> standing(TypedQuery<Object[]> query) {
        return query.setParameter("states", AHEAD)
                .getResultStream()
                .map(row -> new RecheckBookings.BookedAhead(
                        ((Visit) row[0]).holding(row[1]),
                        (Long) row[2],
                        ((Visit) row[0]).appointment().isOnOtherDay()))
                .toList();
    }

    /** The visit of somebody who walked in on the same day for the same plan; without a plan, for the same episode. */
    public Optional<Visit> walkedIn(Visit same) {
        boolean planned = same.plan() != null;
        return store.createQuery(
                        "select v from Visit v where v.walkedInOn = :on and "
                                + (planned ? "v.plan = :of" : "v.plan is null and v.episode = :of"),
                        Visit.class)
                .setParameter("on", same.walkedInOn())
                .setParameter("of", planned ? same.plan() : (Long) same.episode())
                .getResultStream()
                .findFirst();
    }

    public void add(Visit visit) {
        store.persist(visit);
    }

    /** Writes what changed, since what follows must not meet it. */
    public void flush() {
        store.flush();
    }
}
