package extensor.care.booking;

import extensor.care.clinic.Site;
import extensor.care.patients.PatientName;
import extensor.care.plans.PlanState;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.HeldDevices;
import extensor.care.visits.Visit;
import extensor.shared.NamedId;
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What booking needs to know of plans, and nothing of their treatment. */
@ApplicationScoped
class BookablePlans {
    private static final String QUERY =
            "select p.id, p.patient, n.givenNames, n.familyName, n.phone, s, e.therapist, d.name, v, t.name, r.name, p.state, h, "
                    + HeldDevices.OF_VISIT
                    + " from TreatmentPlan p join Episode e on e.id = p.episode join Site s on s.id = e.site"
                    + " join Patient n on n.id = p.patient join Account d on d.id = e.therapist"
                    + " left join Visit v on v.plan = p.id left join Account t on t.id = v.appointment.therapist"
                    + " left join Room r on r.id = v.appointment.room left join Site h on h.id = v.appointment.site where p.id in :plans and p.signedNumber > 0 order by v.appointment.startsAt, v.id";

    @PersistenceContext
    private EntityManager store;

    /** Not found where there is no such plan, or nothing of it is signed. */
    BookablePlan of(long plan) {
        return of(List.of(plan)).stream().findFirst().orElseThrow(Refusal::notFound);
    }

    /** Whose plan it is; not found where there is no such plan. */
    long patientOf(long plan) {
        return store.createQuery("select p.patient from TreatmentPlan p where p.id = :plan", Long.class)
                .setParameter("plan", plan)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Those of these plans that are signed. One statement. */
    List<BookablePlan> of(List<Long> plans) {
        if (plans.isEmpty()) return List.of();
        Map<Long, BookablePlan> found = new LinkedHashMap<>();
        store.createQuery(QUERY, Object[].class)
                .setParameter("plans", plans)
                .getResultStream()
                .forEach(row -> {
                    BookablePlan context = found.computeIfAbsent((Long) row[0], plan -> context(row));
                    if (row[8] != null) add(context, row);
                });
        return List.copyOf(found.values());
    }

    private static BookablePlan context(Object[] row) {
        Site site = (Site) row[5];
        return new BookablePlan(
                (Long) row[0],
                new PatientContact((Long) row[1], PatientName.of(row[2], row[3]), (String) row[4]),
                new NamedId(site.id(), site.name()),
                site.zone(),
                new NamedId((Long) row[6], (String) row[7]),
                row[11] != PlanState.ENDED,
                new ArrayList<>(),
                new ArrayList<>(),
                new HashMap<>());
    }

    private static void add(BookablePlan context, Object[] row) {
        Visit visit = ((Visit) row[8]).holding(row[13]);
        context.visits().add(visit);
        if (visit.appointment() == null) return;
        Site where = (Site) row[12];
        context.zones().put(where.id(), where.zone());
        context.lines()
                .add(AppointmentLine.of(visit, where, context.patient().name(), (String) row[9], (String) row[10]));
    }
}
