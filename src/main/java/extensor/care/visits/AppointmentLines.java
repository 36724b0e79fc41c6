package extensor.care.visits;

import extensor.care.clinic.DateRange;
import extensor.care.clinic.Site;
import extensor.care.patients.PatientName;
import extensor.shared.door.ReadOnce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Appointments for lists. The caller has already proved the right to see them: the desk and the therapists see all, a patient only the own ones. */
@ApplicationScoped
public class AppointmentLines {
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Set<VisitState> GIVEN_BACK = EnumSet.of(VisitState.CANCELLED);
    private static final Set<VisitState> AHEAD = EnumSet.of(VisitState.BOOKED, VisitState.ARRIVED);
    private static final String LINES =
            "select v, s, p.givenNames, p.familyName, t.name, r.name from Visit v, Site s, Patient p, Account t, Room r"
                    + " where s.id = v.appointment.site and p.id = v.patient and t.id = v.appointment.therapist and r.id = v.appointment.room and ";
    private static final String IN_ORDER = " order by v.appointment.startsAt, v.id";

    @PersistenceContext
    private EntityManager store;

    @Inject
    ReadOnce readOnce;

    @Inject
    Clock clock;

    /** One appointment in words, if there is one. */
    public Optional<AppointmentLine> line(long visit) {
        return lines(query("v.id = :id").setParameter("id", visit)).stream().findFirst();
    }

    /** What a therapist has on a day, wherever that is, in the order of time; what was cancelled is left out. One statement. */
    public List<AppointmentLine> ofTherapist(long therapist, LocalDate day) {
        return ofTherapist(therapist, day, day);
    }

    /** The same for several days, the last included. */
    public List<AppointmentLine> ofTherapist(long therapist, LocalDate from, LocalDate to) {
        return days("v.appointment.therapist", therapist, from, to);
    }

    /** Everything at a site on some days, the last included, but for what was cancelled. */
    public List<AppointmentLine> at(long site, LocalDate from, LocalDate to) {
        return days("v.appointment.site", site, from, to);
    }

    /** Days are those of the site of each appointment, so the query asks for one more on either side. */
    private List<AppointmentLine> days(String whose, long id, LocalDate from, LocalDate to) {
        return lines(query(whose
                                + " = :id and v.appointment.startsAt >= :from and v.appointment.startsAt < :until and v.state not in :gone"
                                + IN_ORDER)
                        .setParameter("id", id)
                        .setParameter(
                                "from",
                                from.atStartOfDay(ZoneOffset.UTC).toInstant().minus(LONGEST))
                        .setParameter(
                                "until",
                                to.plusDays(1)
                                        .atStartOfDay(ZoneOffset.UTC)
                                        .toInstant()
                                        .plus(LONGEST))
                        .setParameter("gone", GIVEN_BACK))
                .stream()
                .filter(line -> among(line, from, to))
                .toList();
    }

    /** All of a patient in the order of time, what was cancelled included. One statement. */
    public List<AppointmentLine> ofPatient(long patient) {
        return lines(query("v.patient = :patient" + IN_ORDER).setParameter("patient", patient));
    }

    /** What a patient still has before them. */
    public List<AppointmentLine> next(long patient, int most) {
        return ahead(patient).stream()
                .filter(line -> AHEAD.contains(line.state()))
                .limit(most)
                .toList();
    }

    /** What a patient would still have before them, had it not been cancelled because the treatment ended. */
    public List<AppointmentLine> cancelledAtEnd(long patient) {
        return ahead(patient).stream()
                .filter(line -> !AHEAD.contains(line.state()))
                .toList();
    }

    /** Pages show both, so they are read together. One statement. */
    private List<AppointmentLine> ahead(long patient) {
        return readOnce.of(
                "visits ahead",
                patient,
                () -> lines(query("v.patient = :patient and v.appointment.startsAt >= :now"
                                + " and (v.state in :states or v.appointment.reason = :ended)" + IN_ORDER)
                        .setParameter("patient", patient)
                        .setParameter("now", clock.instant())
                        .setParameter("states", AHEAD)
                        .setParameter("ended", CancelReason.TREATMENT_ENDED)));
    }

    private TypedQuery<Object[]> query(String which) {
        return store.createQuery(LINES + which, Object[].class);
    }

    private static List<AppointmentLine> lines(TypedQuery<Object[]> query) {
        return query.getResultStream().map(AppointmentLines::line).toList();
    }

    private static boolean among(AppointmentLine line, LocalDate from, LocalDate to) {
        return DateRange.holds(from, to, line.time().on());
    }

    private static AppointmentLine line(Object[] row) {
        return AppointmentLine.of(
                (Visit) row[0], (Site) row[1], PatientName.of(row[2], row[3]), (String) row[4], (String) row[5]);
    }
}
