package extensor.care.booking;

import extensor.care.clinic.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who came to the visits of a plan. Whoever asks has already proved that the record is open to them. */
@ApplicationScoped
public class VisitDays {
    private static final String QUERY =
            "select a.id, a.startsAt, a.state, s, w.on from TreatmentPlan p left join Appointment a on a.plan = p.id"
                    + " left join Site s on s.id = a.site left join WalkIn w on w.plan = p.id where p.id = :plan";

    @PersistenceContext
    private EntityManager store;

    /** One statement: each appointment comes once for each walk-in, of which there are few. */
    public Attendance of(long plan) {
        Map<Long, Attendance.AttendedVisit> booked = new HashMap<>();
        Set<LocalDate> walkedIn = new TreeSet<>();
        for (Object[] row : store.createQuery(QUERY, Object[].class)
                .setParameter("plan", plan)
                .getResultList()) {
            if (row[2] != null) booked.put((Long) row[0], visit(row));
            if (row[4] != null) walkedIn.add((LocalDate) row[4]);
        }
        return new Attendance(List.copyOf(booked.values()), walkedIn);
    }

    private static Attendance.AttendedVisit visit(Object[] row) {
        LocalDate on = LocalDate.ofInstant((Instant) row[1], ((Site) row[3]).zone());
        return new Attendance.AttendedVisit(on, (VisitState) row[2]);
    }
}
