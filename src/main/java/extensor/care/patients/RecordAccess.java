package extensor.care.patients;

import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.door.ReadOnce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who treats whom. Every door that opens a record asks here first. */
@ApplicationScoped
public class RecordAccess {
    /** What makes a relationship `c` of the account `:me` count at the time `:now`; for the queries of other rooms too. */
    public static final String NOW_MINE = "c.account = :me and c.until > :now and c.since <= :now";

    @PersistenceContext
    private EntityManager store;

    @Inject
    RecordLooks looks;

    @Inject
    ReadOnce readOnce;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    @Inject
    Clock clock;

    /**
     * Lets through a therapist in care and the patient whose record it is; for everybody else the record is not found. One statement. It
     * names the patient in the audit trail.
     */
    public void require(long patient) {
        auditContext.patient(patient);
        if (!isMine(patient)) throw Refusal.notFound();
    }

    /** The same for a door that changes nothing: it also lets through a therapist who looks at the record in an emergency. */
    public void requireToRead(long patient) {
        auditContext.patient(patient);
        if (!mayRead(patient)) throw Refusal.notFound();
    }

    /** True where a door that changes nothing lets the caller through. It opens nothing. */
    public boolean mayRead(long patient) {
        return isMine(patient) || lookEnds(patient).isPresent();
    }

    private boolean isMine(long patient) {
        return caller.has(Role.THERAPIST) ? treats(patient) : Objects.equals(caller.patient(), patient);
    }

    /** Until when the caller, who does not treat the patient, may look at the record; nothing for everybody else. */
    public Optional<Instant> lookEnds(long patient) {
        if (!caller.has(Role.THERAPIST) || treats(patient)) return Optional.empty();
        return readOnce.of("look", patient, () -> looks.ends(patient));
    }

    /** True where the caller is a therapist who treats the patient. It opens nothing. */
    public boolean treats(long patient) {
        return readOnce.of("care", patient, () -> !mine(List.of(patient)).isEmpty());
    }

    /** To read, for a therapist, with what the record begins with. Still one statement for those in care. */
    RecordHead open(long patient) {
        auditContext.patient(patient);
        Optional<RecordHead> head = head(patient);
        if (head.isEmpty() || !caller.has(Role.THERAPIST)) throw Refusal.notFound();
        boolean mine = head.get().openTo(caller.account(), clock.instant());
        readOnce.of("care", patient, () -> mine);
        RecordHead open =
                mine ? head.get() : head.get().lookedAt(lookEnds(patient).orElseThrow(Refusal::notFound));
        readOnce.of("patient", patient, open::patient);
        return open;
    }

    private Optional<RecordHead> head(long patient) {
        List<Object[]> rows = store.createQuery(
                        "select p, own.id, own.signInName, c, a.name from Patient p left join Account own on own.patient = p.id"
                                + " left join CareRelationship c on c.patient = p.id left join Account a on a.id = c.account"
                                + " where p.id = :patient order by c.since desc",
                        Object[].class)
                .setParameter("patient", patient)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new RecordHead((Patient) row[0], PatientAccount.of(row[1], row[2]), members(rows), null));
    }

    private static List<RecordHead.TeamMember> members(List<Object[]> rows) {
        return rows.stream()
                .filter(row -> row[3] != null)
                .map(row -> new RecordHead.TeamMember((CareRelationship) row[3], (String) row[4]))
                .toList();
    }

    /** Which of these patients the caller treats. */
    Set<Long> mine(Collection<Long> patients) {
        return caller.has(Role.THERAPIST) ? of(caller.account(), patients) : Set.of();
    }

    /** True where the account treats the patient now, as long as it is a therapist's. */
    boolean counts(long patient, long account) {
        return !of(account, List.of(patient)).isEmpty();
    }

    /** Who else treats the patient and can sign in, by name. One statement. */
    public List<Colleague> colleagues(long patient) {
        return store.createQuery(
                        "select distinct a.id, a.name from CareRelationship c, Account a where a.id = c.account and c.patient = :patient"
                                + " and a.id <> :me and a.enabled = true and a.therapist = true and c.until > :now and c.since <= :now"
                                + " order by a.name, a.id",
                        Object[].class)
                .setParameter("patient", patient)
                .setParameter("me", caller.account())
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(row -> new Colleague((Long) row[0], (String) row[1]))
                .toList();
    }

    private Set<Long> of(Long account, Collection<Long> patients) {
        if (patients.isEmpty()) return Set.of();
        // All relationships of these few: asked for those of one account alone, H2 would look at those of everybody.
        return store.createQuery(
                        "select c from CareRelationship c where c.patient in :patients", CareRelationship.class)
                .setParameter("patients", patients)
                .getResultStream()
                .filter(care -> care.counts(account, clock.instant()))
                .map(CareRelationship::patient)
                .collect(Collectors.toSet());
    }

    /** The caller's patients in the order of their names. It begins with the relationships, lest a database goes through all names. */
    List<Patient> patients(int first, int most) {
        return store.createQuery(
                        "select distinct p from CareRelationship c, Patient p where p.id = c.patient and " + NOW_MINE
                                + " order by p.nameKey, p.id",
                        Patient.class)
                .setParameter("me", caller.account())
                .setParameter("now", clock.instant())
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** The calling therapist treats this episode from now on. */
    void through(Episode episode, String reason) {
        store.persist(CareRelationship.through(Id.next(), episode, caller.account(), reason, clock.instant()));
    }

    void takePart(long patient, String reason) {
        store.persist(CareRelationship.takenPart(Id.next(), patient, caller.account(), reason, clock.instant()));
    }

    /**
     * A therapist has appointments with the patient from `first` to `last`, and so treats them for some days before, until some time after; nothing is
     * added where another relationship covers all of it. One statement.
     */
    public void throughAppointments(long patient, long therapist, Instant first, Instant last) {
        LocalDateTime since = LocalDateTime.ofInstant(first.minus(CareRelationship.BEFORE), ZoneOffset.UTC);
        LocalDateTime until = LocalDateTime.ofInstant(last.plus(CareRelationship.AFTERWARDS), ZoneOffset.UTC);
        store.createNativeQuery(
                        "insert into care (id, revision, patient_id, account_id, source, reason, since, ends_at) select ?, 1, ?, ?, 'APPOINTMENT', 'APPOINTMENT', ?, ? from dual"
                                + " where not exists (select 1 from care c where c.patient_id = ? and c.account_id = ? and c.since <= ? and c.ends_at >= ?)")
                .setParameter(1, Id.next())
                .setParameter(2, patient)
                .setParameter(3, therapist)
                .setParameter(4, since)
                .setParameter(5, until)
                .setParameter(6, patient)
                .setParameter(7, therapist)
                .setParameter(8, since.isBefore(now()) ? now() : since)
                .setParameter(9, until)
                .executeUpdate();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** The episode is closed; those who treated it keep access for a limited time. */
    void ended(long episode) {
        store.createQuery("select c from CareRelationship c where c.episode = :episode", CareRelationship.class)
                .setParameter("episode", episode)
                .getResultList()
                .forEach(c -> c.treatmentEnded(clock.instant()));
    }
}
