package extensor.care.visits;

import extensor.care.clinic.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.List;

/** The visits of a plan or of a patient on their days, booked or walked in. The caller has already proved that the record is open to them. */
@ApplicationScoped
public class VisitDays {
    private static final String QUERY = "select v, s, t.name from Visit v left join Site s on s.id = v.appointment.site"
            + " left join Account t on t.id = v.appointment.therapist where ";

    @PersistenceContext
    private EntityManager store;

    /** One statement. */
    public List<VisitDay> ofPlan(long plan) {
        return days("v.plan = :id", plan);
    }

    /** One statement. */
    public List<VisitDay> ofPatient(long patient) {
        return days("v.patient = :id", patient);
    }

    private List<VisitDay> days(String whose, long id) {
        return store.createQuery(QUERY + whose, Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .flatMap(row -> ((Visit) row[0]).day(zone((Site) row[1]), (String) row[2]).stream())
                .toList();
    }

    private static ZoneId zone(Site site) {
        return site == null ? null : site.zone();
    }
}
