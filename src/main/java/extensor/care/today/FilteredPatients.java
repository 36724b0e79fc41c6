package extensor.care.today;

import extensor.care.patients.RecordAccess;
import extensor.care.plans.PlanState;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskSubject;
import extensor.care.visits.VisitState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of an account's own patients meet some criteria: the database decides, so that only a page of them is read. */
@ApplicationScoped
class FilteredPatients {
    private static final int ENDS_WITHIN = 14;
    private static final String TASK = "exists (select t.id from Task t where t.patient = p.id and ";
    private static final String PLAN =
            "exists (select f.id from TreatmentPlan f where f.patient = p.id and f.signedNumber > 0 and f.state <> :ended";
    private static final String PAIN = " and {0}.measure = :pain and {0}.withdrawnAt is null";
    private static final Map<CaseCriterion, String> WHERE = Map.of(
            CaseCriterion.NO_PLAN, "not " + PLAN + ")",
            CaseCriterion.PAIN_WORSE,
                    "exists (select m.id from Measurement m where m.patient = p.id" + PAIN.replace("{0}", "m")
                            + " and not exists (select l.id from Measurement l where l.patient = p.id"
                            + PAIN.replace("{0}", "l")
                            + " and (l.takenOn > m.takenOn or l.takenOn = m.takenOn and l.id > m.id))"
                            + " and m.reading > (select max(b.reading) from Measurement b where b.patient = p.id"
                            + PAIN.replace("{0}", "b")
                            + " and b.takenOn = (select max(c.takenOn) from Measurement c where c.patient = p.id"
                            + PAIN.replace("{0}", "c")
                            + " and c.takenOn < m.takenOn)))",
            CaseCriterion.GETTING_WORSE,
                    TASK
                            + "t.doneAt is null and (t.kind = :worsening or t.kind = :review and t.subject.kind = :patients))",
            CaseCriterion.SORE, TASK + "t.doneAt is null and t.kind in (:call, :sore))",
            CaseCriterion.ON_HOLD, TASK + "t.stands is not null and t.kind = :held)",
            CaseCriterion.NO_VISIT,
                    "not exists (select v.id from Visit v where v.patient = p.id and v.state = :booked and v.appointment.startsAt > :now)",
            CaseCriterion.ENDING, PLAN + " and f.endsOn >= :today and f.endsOn <= :soon)");

    @PersistenceContext
    private EntityManager store;

    @Inject
    Clock clock;

    /** In the order of their names. One statement; without criteria, all who are treated. */
    List<Long> of(long account, Set<CaseCriterion> criteria, String pain, int first, int most) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        String where = criteria.stream().map(one -> " and " + WHERE.get(one)).collect(Collectors.joining());
        TypedQuery<Object[]> query = store.createQuery(
                "select distinct p.id, p.nameKey from CareRelationship c, Patient p where p.id = c.patient and "
                        + RecordAccess.NOW_MINE + where + " order by p.nameKey, p.id",
                Object[].class);
        Map<String, Object> values = Map.ofEntries(
                Map.entry("me", account),
                Map.entry("now", now),
                Map.entry("ended", PlanState.ENDED),
                Map.entry("pain", pain),
                Map.entry("worsening", TaskKind.WORSENING),
                Map.entry("review", TaskKind.REVIEW),
                Map.entry("patients", TaskSubject.Kind.PATIENT),
                Map.entry("call", TaskKind.CALL_TODAY),
                Map.entry("sore", TaskKind.TOO_SORE),
                Map.entry("held", TaskKind.SUSPENDED),
                Map.entry("booked", VisitState.BOOKED),
                Map.entry("today", today),
                Map.entry("soon", today.plusDays(ENDS_WITHIN)));
        query.getParameters()
                .forEach(parameter -> query.setParameter(parameter.getName(), values.get(parameter.getName())));
        return query.setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> (Long) row[0])
                .toList();
    }
}
