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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Appointments for lists. The caller has already proved the right to see them: the desk and the therapists see all, a patient only the own ones. */
@ApplicationScoped
public class AppointmentLines {
    /** Days are those of the site of each appointment, so where the site is not known the query asks for one more on either side. */
    private static final Duration LONGEST = Duration.ofDays(1);

    /** What is told by another zone than its site has now may be told of another day. */
    private static final Duration ZONES_APART = Duration.ofHours(26);

    private static final Set<VisitState> GIVEN_BACK = EnumSet.of(VisitState.CANCELLED);
    private static final Set<VisitState> AHEAD = EnumSet.of(VisitState.BOOKED, VisitState.ARRIVED);
    private static final String LINES =
            "select v, s, p.givenNames, p.familyName, t.name, r.name, " + HeldDevices.OF_VISIT
                    + " from Visit v, Site s, Patient p, Account t, Room r"
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

    /** What a therapist has on some days, the last included, wherever that is, in the order of time; what was cancelled is left out. One statement. */
    public List<AppointmentLine> ofTherapist(long therapist, LocalDate from, LocalDate to) {
        return between(
                        "v.appointment.therapist",
                        therapist,
                        begin(from, ZoneOffset.UTC).minus(LONGEST),
                        begin(to.plusDays(1), ZoneOffset.UTC).plus(LONGEST))
                .stream()
                .filter(line -> among(line, from, to))
                .toList();
    }

    /** The same at one site, on days of its zone. */
    public List<AppointmentLine> ofTherapistAt(long therapist, long site, ZoneId zone, LocalDate from, LocalDate to) {
        return between("v.appointment.therapist", therapist, begin(from, zone), begin(to.plusDays(1), zone)).stream()
                .filter(line -> line.place().site().id() == site && among(line, from, to))
                .toList();
    }

    /** Everything at a site on some days of its zone, the last included, but for what was cancelled. */
    public List<AppointmentLine> at(long site, ZoneId zone, LocalDate from, LocalDate to) {
        return between("v.appointment.site", site, begin(from, zone), begin(to.plusDays(1), zone)).stream()
                .filter(line -> among(line, from, to))
                .toList();
    }

    private static Instant begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private List<AppointmentLine> between(String whose, long id, Instant from, Instant until) {
        return lines(query(whose
                        + " = :id and v.appointment.startsAt >= :early and v.appointment.startsAt < :late and v.state not in :gone"
                        + " and (v.appointment.zone is not null or v.appointment.startsAt >= :from and v.appointment.startsAt < :until)"
                        + IN_ORDER)
                .setParameter("id", id)
                .setParameter("early", from.minus(ZONES_APART))
                .setParameter("late", until.plus(ZONES_APART))
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("gone", GIVEN_BACK));
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
                ((Visit) row[0]).holding(row[6]),
                (Site) row[1],
                PatientName.of(row[2], row[3]),
                (String) row[4],
                (String) row[5]);
    }
}
