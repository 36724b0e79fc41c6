package extensor.care.patients;

import extensor.care.accounts.Account;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import extensor.shared.door.ReadOnce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The people with a record. Finding one here says nothing about who may read it: ask {@link RecordAccess} first. */
@ApplicationScoped
public class Patients {
    @PersistenceContext
    private EntityManager store;

    @Inject
    ReadOnce readOnce;

    Patient patient(long id) {
        Patient patient = readOnce.of("patient", id, () -> store.find(Patient.class, id));
        if (patient == null || !patient.standsAlone()) throw Refusal.notFound();
        return patient;
    }

    /** True where anybody has a record. */
    public boolean any() {
        return !store.createQuery("select p.id from Patient p", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Those that were merged into this record. */
    List<Patient> former(long kept) {
        return store.createQuery("select p from Patient p where p.mergedInto = :kept order by p.id", Patient.class)
                .setParameter("kept", kept)
                .getResultList();
    }

    /** One of them. */
    Patient former(long kept, long id) {
        return former(kept).stream()
                .filter(patient -> patient.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refusal("refusal.stale"));
    }

    /** What the desk sees of the patient. One statement. */
    DeskSheet sheet(long id, LocalDate today) {
        return store.createQuery(
                        "select p, a.id, a.signInName from Patient p left join Account a on a.patient = p.id where p.id = :id and p.mergedInto is null",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> ((Patient) row[0]).sheet(PatientAccount.of(row[1], row[2]), today))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Who the record is about. */
    public PatientBanner banner(long patient) {
        return patient(patient).banner();
    }

    /** Blocks everyone else who locks this patient until this act is done. Refuses where the record was merged with another one while the act waited. */
    public void lock(long patient) {
        Patient locked = store.find(Patient.class, patient, LockModeType.PESSIMISTIC_WRITE);
        if (locked != null && !locked.standsAlone()) throw new Refusal("merge.meanwhile");
    }

    /** The same for two records, of which one may have been merged into the other; always in one order, so that nobody waits in a circle. */
    void lockBoth(long one, long other) {
        for (long id : new long[] {Math.min(one, other), Math.max(one, other)})
            store.find(Patient.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The next free record number; it blocks other registrations until this act is done. */
    String nextNumber() {
        return store.find(RecordNumber.class, RecordNumber.ONLY, LockModeType.PESSIMISTIC_WRITE)
                .next();
    }

    /** The record with this number, written out. */
    Optional<Long> numbered(String number) {
        return store.createQuery("select p.id from Patient p where p.recordNumber = :number", Long.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    Map<Long, String> numbers(List<Long> records) {
        if (records.isEmpty()) return Map.of();
        return store.createQuery("select p.id, p.recordNumber from Patient p where p.id in :records", Object[].class)
                .setParameter("records", records)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    void add(Patient patient) {
        RequestKey.only(() -> {
            store.persist(patient);
            store.flush();
        });
    }

    Optional<Patient> registered(String request) {
        return store.createQuery("select p from Patient p where p.requestKey = :request", Patient.class)
                .setParameter("request", request)
                .getResultStream()
                .findFirst();
    }

    /** The last registered first. */
    List<Patient> newest(int first, int most) {
        return store.createQuery("select p from Patient p where p.mergedInto is null order by p.id desc", Patient.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** The patient can sign in, or could with the link that was handed over. */
    public boolean hasAccount(long patient) {
        return account(patient).isPresent();
    }

    Optional<PatientAccount> account(long patient) {
        return store.createQuery("select a from Account a where a.patient = :patient", Account.class)
                .setParameter("patient", patient)
                .getResultStream()
                .map(a -> new PatientAccount(a.id(), a.signInName()))
                .findFirst();
    }
}
