package extensor.care.plans;

import extensor.care.clinic.Site;
import extensor.care.patients.Care;
import extensor.care.patients.EpisodeSheet;
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The plans, their signed versions and the lines of these. Whoever asks has already proved that the patient is theirs. */
@ApplicationScoped
public class Plans {
    @PersistenceContext
    private EntityManager store;

    TreatmentPlan plan(long id) {
        TreatmentPlan plan = store.find(TreatmentPlan.class, id);
        if (plan == null) throw Refusal.notFound();
        return plan;
    }

    /** The same, to change it: whoever else wants to change it waits until this act is done, so that nobody's act is lost or refused. */
    TreatmentPlan toChange(long id) {
        TreatmentPlan plan = store.find(TreatmentPlan.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (plan == null) throw Refusal.notFound();
        return plan;
    }

    /** Sends what changed, so that the revision is the new one. */
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

    List<VersionLine> versions(long plan) {
        return signed(plan).stream().map(PlanVersion::line).toList();
    }

    /** All that was signed of a plan, newest first. */
    List<PlanVersion> signed(long plan) {
        return store.createQuery(
                        "select v from PlanVersion v where v.plan = :plan order by v.number desc", PlanVersion.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    /** The plans of the patient that have a version in force, by their first day, with what each of them treats. One statement, which brings the patient along for those who ask next. */
    List<Lineage> signedOf(long patient, List<EpisodeSheet> episodes) {
        Map<Long, EpisodeSheet> treated = episodes.stream().collect(Collectors.toMap(EpisodeSheet::id, e -> e));
        Map<TreatmentPlan, List<PlanVersion>> signed = new LinkedHashMap<>();
        store.createQuery(
                        "select p, v, w from TreatmentPlan p, PlanVersion v, Patient w where p.patient = :patient and w.id = p.patient and v.plan = p.id"
                                + " and p.state <> :ended order by p.startsOn, p.openedAt, v.number desc",
                        Object[].class)
                .setParameter("patient", patient)
                .setParameter("ended", PlanState.ENDED)
                .getResultStream()
                .forEach(row -> signed.computeIfAbsent((TreatmentPlan) row[0], plan -> new ArrayList<>())
                        .add((PlanVersion) row[1]));
        return signed.entrySet().stream()
                .map(e -> new Lineage(
                        e.getKey(), e.getValue(), treated.get(e.getKey().episode())))
                .toList();
    }

    List<PlanLine> ofPatient(long patient) {
        return store.createQuery(
                        "select p from TreatmentPlan p where p.patient = :patient order by p.openedAt desc",
                        TreatmentPlan.class)
                .setParameter("patient", patient)
                .getResultStream()
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

    /** The patients whom an account treats, by name, each once for every plan that is being composed or in force, and once where there is none. One statement. */
    public List<CaseLine> caseload(long account, Instant now, int most) {
        return store.createQuery(
                        "select p.id, p.givenNames, p.familyName, t, s from Patient p"
                                + " left join TreatmentPlan t on t.patient = p.id and t.state <> :ended"
                                + " left join Episode e on e.id = t.episode left join Site s on s.id = e.site"
                                + " where p.id in (select c.patient from CareRelationship c where " + Care.NOW_MINE
                                + ") order by p.nameKey, p.id, t.changedAt desc",
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
        Site site = (Site) row[4];
        return new CaseLine(
                (Long) row[0],
                row[1] + " " + row[2],
                plan == null ? null : plan.line(),
                site == null ? null : site.zone());
    }
}
