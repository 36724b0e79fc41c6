package extensor.care.booking;

import extensor.care.clinic.Openings;
import extensor.care.clinic.Place;
import extensor.care.clinic.Site;
import extensor.care.clinic.Worker;
import extensor.care.course.Visit;
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The appointments. Whoever asks has already proved that they may: the desk and the therapists see all times, a patient their own. */
@ApplicationScoped
public class AppointmentLines {
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Set<VisitState> GIVEN_BACK = EnumSet.of(VisitState.CANCELLED);
    private static final Set<VisitState> AHEAD = EnumSet.of(VisitState.BOOKED, VisitState.ARRIVED);
    private static final String AHEAD_WITH_VISITS =
            "select a, v, e.site from Appointment a left join Visit v on v.id = a.expected"
                    + " join TreatmentPlan p on p.id = a.plan join Episode e on e.id = p.episode where ";
    private static final String LINES =
            "select a, s, p.givenNames, p.familyName, t.name, r.name from Appointment a, Site s, Patient p, Account t, Room r"
                    + " where s.id = a.site and p.id = a.patient and t.id = a.therapist and r.id = a.room and ";

    @PersistenceContext
    private EntityManager store;

    @Inject
    Cells cells;

    /** Not found where there is none. */
    Appointment appointment(long id) {
        Appointment appointment = store.find(Appointment.class, id);
        if (appointment == null) throw Refusal.notFound();
        return appointment;
    }

    /** One appointment in words, if there is one. */
    public Optional<AppointmentLine> line(long id) {
        return store.createQuery(LINES + "a.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(AppointmentLines::line)
                .findFirst();
    }

    /** What a therapist has on a day, wherever that is, in the order of time; what was cancelled is left out. One statement. */
    public List<AppointmentLine> ofTherapist(long therapist, LocalDate day) {
        return ofTherapist(therapist, day, day);
    }

    /** The same for several days, the last included. */
    public List<AppointmentLine> ofTherapist(long therapist, LocalDate from, LocalDate to) {
        return days("a.therapist", therapist, from, to);
    }

    /** Everything at a site on some days, the last included, but for what was cancelled. */
    List<AppointmentLine> at(long site, LocalDate from, LocalDate to) {
        return days("a.site", site, from, to);
    }

    /** Days are those of the site of each appointment, so the query asks for one more on either side. */
    private List<AppointmentLine> days(String whose, long id, LocalDate from, LocalDate to) {
        return store.createQuery(
                        LINES + whose
                                + " = :id and a.startsAt >= :from and a.startsAt < :until and a.state not in :gone order by a.startsAt, a.id",
                        Object[].class)
                .setParameter("id", id)
                .setParameter("from", early(from))
                .setParameter("until", late(to))
                .setParameter("gone", GIVEN_BACK)
                .getResultStream()
                .map(AppointmentLines::line)
                .filter(l -> among(l, from, to))
                .toList();
    }

    /** All of a patient in the order of time, what was cancelled included. One statement. */
    public List<AppointmentLine> ofPatient(long patient) {
        return store.createQuery(LINES + "a.patient = :patient order by a.startsAt, a.id", Object[].class)
                .setParameter("patient", patient)
                .getResultStream()
                .map(AppointmentLines::line)
                .toList();
    }

    /** What a patient still has before them. */
    List<AppointmentLine> next(long patient, Instant now, int most) {
        return store.createQuery(
                        LINES
                                + "a.patient = :patient and a.startsAt >= :now and a.state in :states order by a.startsAt, a.id",
                        Object[].class)
                .setParameter("patient", patient)
                .setParameter("now", now)
                .setParameter("states", AHEAD)
                .setMaxResults(most)
                .getResultStream()
                .map(AppointmentLines::line)
                .toList();
    }

    /** What a patient would still have before them, had it not been cancelled because the treatment ended. */
    List<AppointmentLine> calledOff(long patient, Instant now) {
        return store.createQuery(
                        LINES
                                + "a.patient = :patient and a.startsAt >= :now and a.reason = :ended order by a.startsAt, a.id",
                        Object[].class)
                .setParameter("patient", patient)
                .setParameter("now", now)
                .setParameter("ended", CancelReason.TREATMENT_ENDED)
                .getResultStream()
                .map(AppointmentLines::line)
                .toList();
    }

    /** Who is still expected at a site on some days, the last included, or waits there, with what their plans ask of these visits. */
    List<RecheckBookings.Standing> ahead(Site site, LocalDate from, LocalDate to) {
        return store.createQuery(
                        AHEAD_WITH_VISITS
                                + "a.site = :site and a.startsAt >= :from and a.startsAt < :until and a.state in :states",
                        Object[].class)
                .setParameter("site", site.id())
                .setParameter("from", from.atStartOfDay(site.zone()).toInstant())
                .setParameter("until", to.plusDays(1).atStartOfDay(site.zone()).toInstant())
                .setParameter("states", AHEAD)
                .getResultStream()
                .map(AppointmentLines::standing)
                .toList();
    }

    /** The same for all plans of an episode, from now on. */
    List<RecheckBookings.Standing> ahead(long episode, Instant now) {
        return store.createQuery(
                        AHEAD_WITH_VISITS + "e.id = :episode and a.startsAt >= :now and a.state in :states",
                        Object[].class)
                .setParameter("episode", episode)
                .setParameter("now", now)
                .setParameter("states", AHEAD)
                .getResultStream()
                .map(AppointmentLines::standing)
                .toList();
    }

    private static RecheckBookings.Standing standing(Object[] row) {
        Appointment appointment = (Appointment) row[0];
        Visit visit = (Visit) row[1];
        return new RecheckBookings.Standing(
                appointment, visit == null ? null : visit.expected(), (Long) row[2], appointment.onOtherDay());
    }

    private static Instant early(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().minus(LONGEST);
    }

    private static Instant late(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().plus(LONGEST);
    }

    private static boolean among(AppointmentLine line, LocalDate from, LocalDate to) {
        LocalDate day = line.at().toLocalDate();
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static AppointmentLine line(Object[] row) {
        Site site = (Site) row[1];
        return ((Appointment) row[0])
                .line(site.name(), site.zone(), row[2] + " " + row[3], (String) row[4], (String) row[5]);
    }

    /**
     * What is taken from one instant to another at a site, and anywhere by this patient, one of these therapists or in one of these rooms. One
     * statement.
     */
    TakenCells occupied(Openings openings, long patient, Instant from, Instant until, Long but) {
        TakenCells occupied = new TakenCells();
        store.createQuery(
                        "select a.id, a.therapist, a.room, a.patient, a.devices, a.startsAt, a.minutes from Appointment a"
                                + " where a.startsAt >= :from and a.startsAt < :until and a.state not in :gone"
                                + " and (a.site = :site or a.patient = :patient or a.therapist in :therapists or a.room in :rooms)",
                        Object[].class)
                .setParameter("from", from.minus(LONGEST))
                .setParameter("until", until)
                .setParameter("gone", GIVEN_BACK)
                .setParameter("site", openings.site())
                .setParameter("patient", patient)
                .setParameter("therapists", ids(openings.therapists(), Worker::account))
                .setParameter("rooms", ids(openings.rooms(), Place::id))
                .getResultStream()
                .filter(row -> !row[0].equals(but))
                .forEach(row -> occupied.take(resources(row), (Instant) row[5], (Integer) row[6]));
        return occupied;
    }

    /** Of no list there is nothing in SQL; nobody and nothing has the number 0. */
    private static <T> List<Long> ids(List<T> all, Function<T, Long> id) {
        return all.isEmpty() ? List.of(0L) : all.stream().map(id).toList();
    }

    private static List<Long> resources(Object[] row) {
        return HeldDevice.busy((Long) row[1], (Long) row[2], (Long) row[3], HeldDevice.read((String) row[4]));
    }

    /** Writes new appointments and takes their time. */
    void add(List<Appointment> all) {
        all.forEach(store::persist);
        cells.take(all);
    }

    /** Writes what changed, since what follows must not meet it. */
    void flush() {
        store.flush();
    }

    /** The visit has taken place. */
    public void given(long id) {
        appointment(id).markGiven();
    }
}
