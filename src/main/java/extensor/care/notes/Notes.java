package extensor.care.notes;

import extensor.care.clinic.Site;
import extensor.care.patients.PatientName;
import extensor.care.visits.Visit;
import extensor.care.visits.VisitDay;
import extensor.shared.NamedId;
import extensor.shared.RequestKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The notes of visits. The caller has already proved that the record is open to them. */
@ApplicationScoped
public class Notes {
    private static final String WITH_NOTES =
            "select v, s, t.name, e.id, e.plan, e.givenOn, e.asPlanned, e.exceptions, e.therapist, e.therapistName, e.signedAt"
                    + " from Visit v left join Site s on s.id = v.appointment.site left join Account t on t.id = v.appointment.therapist"
                    + " left join Note e on e.visit = v.id where v.patient = :patient";

    private static final String OWN =
            "select e.id, e.patient, e.plan, e.visit, e.givenOn, e.asPlanned, e.exceptions, e.therapist, e.therapistName, e.signedAt,"
                    + " p.givenNames, p.familyName, v.walkedInOn from Note e, Patient p, Visit v"
                    + " where p.id = e.patient and v.id = e.visit and e.therapist = :account";

    @PersistenceContext
    private EntityManager store;

    /** A visit on its day and what is written of it (null for nothing). */
    record DayWithNote(VisitDay day, NoteLine note) {}

    /** The visits of a patient that have their day, each with its note. One statement, which leaves the words of the notes where they are. */
    List<DayWithNote> days(long patient) {
        return store.createQuery(WITH_NOTES, Object[].class)
                .setParameter("patient", patient)
                .getResultStream()
                .flatMap(row -> day(row).stream())
                .toList();
    }

    /** Where nothing is written, the note has no therapist; its numbers come as 0. */
    private static Optional<DayWithNote> day(Object[] row) {
        Visit visit = (Visit) row[0];
        return visit.day(row[1] == null ? null : ((Site) row[1]).zone(), (String) row[2])
                .map(day -> new DayWithNote(day, row[9] == null ? null : line(visit, row)));
    }

    private static NoteLine line(Visit visit, Object[] row) {
        return new NoteLine(
                (Long) row[3],
                visit.patient(),
                (Long) row[4],
                visit.id(),
                (LocalDate) row[5],
                (Integer) row[6],
                (Integer) row[7],
                new NamedId((Long) row[8], (String) row[9]),
                (Instant) row[10]);
    }

    /** The days up to this one on which something was given to a patient that is signed. One statement. */
    public List<LocalDate> signedDays(long patient, LocalDate until) {
        return store.createQuery(
                        "select e.givenOn from Note e where e.patient = :patient and e.signedAt is not null and e.givenOn <= :until order by e.givenOn desc",
                        LocalDate.class)
                .setParameter("patient", patient)
                .setParameter("until", until)
                .getResultList();
    }

    /** A note of the patient, or what was added to one. */
    boolean signedSince(long patient, Instant then) {
        return store.createQuery(
                                "select count(e) from Note e where e.patient = :patient and (e.signedAt > :then"
                                        + " or exists (select a.id from Addendum a where a.note = e.id and a.writtenAt > :then))",
                                Long.class)
                        .setParameter("patient", patient)
                        .setParameter("then", then)
                        .getSingleResult()
                > 0;
    }

    /**
     * What this account has begun to write and not signed, and what it has signed since a day of those who walked in; oldest first, with the names of the patients.
     * One statement of two halves, because each has an index of its own.
     */
    public List<Draft> ofTherapist(long account, LocalDate since) {
        return store.createQuery(
                        OWN + " and e.state = :draft union all " + OWN
                                + " and e.givenOn >= :since and e.state = :signed and v.walkedInOn is not null",
                        Object[].class)
                .setParameter("account", account)
                .setParameter("draft", NoteState.DRAFT)
                .setParameter("signed", NoteState.SIGNED)
                .setParameter("since", since)
                .getResultStream()
                .map(row -> new Draft(ownLine(row), PatientName.of(row[10], row[11]), row[12] != null))
                .sorted(Comparator.comparing((Draft draft) -> draft.line().on())
                        .thenComparing(draft -> draft.line().id()))
                .toList();
    }

    private static NoteLine ownLine(Object[] row) {
        return new NoteLine(
                (Long) row[0],
                (Long) row[1],
                (Long) row[2],
                (Long) row[3],
                (LocalDate) row[4],
                (Integer) row[5],
                (Integer) row[6],
                new NamedId((Long) row[7], (String) row[8]),
                (Instant) row[9]);
    }

    /** By its own id. */
    Optional<Note> own(long id) {
        return Optional.ofNullable(store.find(Note.class, id));
    }

    /** What is written of an occasion. */
    Optional<Note> of(Occasion occasion) {
        return one(occasion.visit().id(), LockModeType.NONE);
    }

    /** The same, to change it: as it is now, and not to be changed by anybody else until this act is done. */
    Optional<Note> toChange(Occasion occasion) {
        return one(occasion.visit().id(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** At which of these visits something is written. */
    public Set<Long> written(Collection<Long> visits) {
        if (visits.isEmpty()) return Set.of();
        return Set.copyOf(store.createQuery("select e.visit from Note e where e.visit in :visits", Long.class)
                .setParameter("visits", visits)
                .getResultList());
    }

    private Optional<Note> one(long visit, LockModeType lock) {
        return store.createQuery("select e from Note e where e.visit = :visit", Note.class)
                .setParameter("visit", visit)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    void remove(Note note) {
        store.remove(note);
    }

    void add(Note note) {
        store.persist(note);
        store.flush();
    }

    /** The words of a note that is signed. */
    SignedText text(Note signed) {
        SignedText text = store.find(SignedText.class, signed.id());
        if (text == null) throw new IllegalStateException("visit " + signed.id() + " has no words any more");
        return text;
    }

    void add(SignedText text) {
        store.persist(text);
        store.flush();
    }

    /** Sends an addition; where the same act came a moment earlier it finds that. */
    void add(Addendum addendum) {
        RequestKey.only(() -> {
            store.persist(addendum);
            store.flush();
        });
    }

    /** The addition that this request made. */
    Optional<Addendum> added(long note, String request) {
        return store.createQuery(
                        "select a from Addendum a where a.note = :note and a.request = :request", Addendum.class)
                .setParameter("note", note)
                .setParameter("request", request)
                .getResultStream()
                .findFirst();
    }

    /** Sends what changed, so that the revision is the new one. */
    void flush() {
        store.flush();
    }

    List<AddendumLine> addenda(long note) {
        return store.createQuery(
                        "select a from Addendum a where a.note = :note order by a.writtenAt, a.id", Addendum.class)
                .setParameter("note", note)
                .getResultStream()
                .map(Addendum::line)
                .toList();
    }
}
