package extensor.care.plans;

import extensor.care.patients.PatientName;
import extensor.care.patients.RecordAccess;
import extensor.shared.Refusal;
import extensor.shared.door.ReadOnce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The plans, their signed versions, and the lines of these. Callers check access first. */
@ApplicationScoped
public class Plans {
    @PersistenceContext
    private EntityManager store;

    @Inject
    ReadOnce readOnce;

    TreatmentPlan plan(long id) {
        TreatmentPlan plan = store.find(TreatmentPlan.class, id);
        if (plan == null) throw Refusal.notFound();
        return plan;
    }

    /** The plan, locked for a change: other changes wait until this act is done, so that none is lost or refused. */
    TreatmentPlan toChange(long id) {
        TreatmentPlan plan = store.find(TreatmentPlan.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (plan == null) throw Refusal.notFound();
        return plan;
    }

    boolean signedSince(long patient, Instant then) {
        return store.createQuery(
                                "select count(v) from PlanVersion v, TreatmentPlan p where p.id = v.plan and p.patient = :patient and v.signedAt > :then",
                                Long.class)
                        .setParameter("patient", patient)
                        .setParameter("then", then)
                        .getSingleResult()
                > 0;
    }

    /** Flushes the changes, so that the revision is the new one. */
    void flush() {
        store.flush();
    }

    void add(TreatmentPlan plan) {
        store.persist(plan);
    }

    void add(PlanVersion version, List<PrescribedItem> lines) {
        store.persist(version);
        lines.forEach(store::persist);
    }

    PlanVersion version(long plan, int number) {
        return store.createQuery(
                        "select v from PlanVersion v where v.plan = :plan and v.number = :number", PlanVersion.class)
                .setParameter("plan", plan)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Several versions of several plans. One statement, or none for none. */
    Map<PlanSchedules.VersionKey, PlanVersion> versions(Collection<PlanSchedules.VersionKey> keys) {
        if (keys.isEmpty()) return Map.of();
        Set<PlanSchedules.VersionKey> wanted = Set.copyOf(keys);
        return store.createQuery(
                        "select v from PlanVersion v where v.plan in :plans and v.number in :numbers",
                        PlanVersion.class)
                .setParameter("plans", distinct(wanted, PlanSchedules.VersionKey::plan))
                .setParameter("numbers", distinct(wanted, PlanSchedules.VersionKey::number))
                .getResultStream()
                .filter(v -> wanted.contains(v.key()))
                .collect(Collectors.toMap(PlanVersion::key, v -> v));
    }

    private static <T> List<T> distinct(
            Set<PlanSchedules.VersionKey> keys, Function<PlanSchedules.VersionKey, T> part) {
        return keys.stream().map(part).distinct().toList();
    }

    /** The plan with all that was signed of it, newest first. One statement, which brings the patient along for those who ask next. */
    PlanHistory lineage(long id) {
        return lineages(store.createQuery(
                                "select p, v, w from TreatmentPlan p join Patient w on w.id = p.patient left join PlanVersion v on v.plan = p.id"
                                        + " where p.id = :id order by v.number desc",
                                Object[].class)
                        .setParameter("id", id))
                .stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** The same of the patient's signed plans, by their first day. One statement. */
    List<PlanHistory> signedOf(long patient) {
        return histories(patient).stream()
                .filter(history -> !history.versions().isEmpty())
                .toList();
    }

    /** Drafts that were never signed included. */
    private List<PlanHistory> histories(long patient) {
        return readOnce.of(
                "plans",
                patient,
                () -> lineages(store.createQuery(
                                "select p, v, w from TreatmentPlan p join Patient w on w.id = p.patient left join PlanVersion v on v.plan = p.id"
                                        + " where p.patient = :patient order by p.startsOn, p.openedAt, v.number desc",
                                Object[].class)
                        .setParameter("patient", patient)));
    }

    private static List<PlanHistory> lineages(TypedQuery<Object[]> rows) {
        Map<TreatmentPlan, List<PlanVersion>> all = new LinkedHashMap<>();
        rows.getResultStream().forEach(row -> {
            List<PlanVersion> versions = all.computeIfAbsent((TreatmentPlan) row[0], plan -> new ArrayList<>());
            if (row[1] != null) versions.add((PlanVersion) row[1]);
        });
        return all.entrySet().stream()
                .map(e -> new PlanHistory(e.getKey(), e.getValue()))
                .toList();
    }

    /** The plans of an episode, in the order in which they were begun. */
    public List<PlanLine> ofEpisode(long episode) {
        return store.createQuery(
                        "select p from TreatmentPlan p where p.episode = :episode order by p.openedAt",
                        TreatmentPlan.class)
                .setParameter("episode", episode)
                .getResultStream()
                .map(TreatmentPlan::line)
                .toList();
    }

    /** The plans of a patient, the last opened first. */
    List<PlanLine> ofPatient(long patient) {
        return histories(patient).stream()
                .map(PlanHistory::plan)
                .sorted(Comparator.comparing(TreatmentPlan::openedAt).reversed())
                .map(TreatmentPlan::line)
                .toList();
    }

    /** The plans of the patient that have a version in force. */
    List<TreatmentPlan> inForce(long patient) {
        return store.createQuery(
                        "select p from TreatmentPlan p where p.patient = :patient and p.signedNumber > 0 and p.state <> :ended order by p.startsOn, p.openedAt",
                        TreatmentPlan.class)
                .setParameter("patient", patient)
                .setParameter("ended", PlanState.ENDED)
                .getResultList();
    }

    /**
     * The patients whom an account treats, by name, each once for every plan that is being composed or in force, and once where there is none; but for
     * those whose treatment has ended. One statement. Episodes are counted and not looked for, since a database may gather all of them to find none.
     */
    public List<CaseLine> caseload(long account, Instant now, int most) {
        return store.createQuery(
                        "select p.id, p.givenNames, p.familyName, t,"
                                + " (select s.zone from Episode e, Site s where e.id = t.episode and s.id = e.site) from Patient p"
                                + " left join TreatmentPlan t on t.patient = p.id and t.state <> :ended"
                                + " where p.id in (select c.patient from CareRelationship c where "
                                + RecordAccess.NOW_MINE
                                + ") and (t.id is not null"
                                + " or (select count(o.id) from Episode o where o.patient = p.id and o.closedAt is null) > 0"
                                + " or (select count(o.id) from Episode o where o.patient = p.id) = 0)"
                                + " order by p.nameKey, p.id, t.changedAt desc",
                        Object[].class)
                .setParameter("ended", PlanState.ENDED)
                .setParameter("me", account)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(Plans::line)
                .toList();
    }

    private static CaseLine line(Object[] row) {
        TreatmentPlan plan = (TreatmentPlan) row[3];
        return new CaseLine(
                (Long) row[0],
                PatientName.of(row[1], row[2]),
                plan == null ? null : plan.line(),
                row[4] == null ? null : ZoneId.of((String) row[4]));
    }
}
