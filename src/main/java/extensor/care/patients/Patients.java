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
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The people with a record. Finding one here says nothing about who may read it: ask {@link RecordAccess} first. */
@ApplicationScoped
public class Patients {
    @PersistenceContext
    private EntityManager store;

    @Inject
    ReadOnce readOnce;

    Patient patient(long id) {
        Patient patient = readOnce.of("patient", id, () -> store.find(Patient.class, id));
        if (patient == null) throw Refusal.notFound();
        return patient;
    }

    /** What the desk sees of the patient. One statement. */
    DeskSheet sheet(long id, LocalDate today) {
        return store.createQuery(
                        "select p, a.id, a.signInName from Patient p left join Account a on a.patient = p.id where p.id = :id",
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

    /** Blocks everyone else who locks this patient until this act is done. */
    public void lock(long patient) {
        store.find(Patient.class, patient, LockModeType.PESSIMISTIC_WRITE);
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

    /**
     * In the order of names; all beginnings must be there, and one of the birth dates where there are any. One statement over indexes, in SQL:
     * the words are met among themselves first, since that leaves few people to fetch.
     */
    @SuppressWarnings("unchecked")
    List<Patient> find(Search search, int first, int most) {
        List<Object> values = new ArrayList<>(search.beginnings());
        List<String> conditions = new ArrayList<>();
        if (!values.isEmpty()) conditions.add("p.id in (" + meeting(values.size()) + ")");
        if (!search.birthDates().isEmpty())
            conditions.add(search.birthDates().stream()
                    .map(day -> "?")
                    .collect(Collectors.joining(", ", "p.birth_date in (", ")")));
        search.birthDates().forEach(day -> values.add(Date.valueOf(day)));
        values.addAll(List.of(most, first));
        Query query = store.createNativeQuery(
                "select p.* from patient p where " + String.join(" and ", conditions)
                        + " order by p.name_key, p.id limit ? offset ?",
                Patient.class);
        for (int i = 0; i < values.size(); i++) query.setParameter(i + 1, values.get(i));
        return query.getResultList();
    }

    private static String meeting(int words) {
        String joins = IntStream.range(1, words)
                .mapToObj(i -> " join patient_word w" + i + " on w" + i + ".patient_id = w0.patient_id")
                .collect(Collectors.joining());
        return "select w0.patient_id from patient_word w0" + joins
                + IntStream.range(0, words)
                        .mapToObj(i -> "w" + i + ".word like ?")
                        .collect(Collectors.joining(" and ", " where ", ""));
    }

    /** The last registered first. */
    List<Patient> newest(int first, int most) {
        return store.createQuery("select p from Patient p order by p.id desc", Patient.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** People of the same birth date and name, however it is spelled. */
    List<Patient> alike(LocalDate birthDate, String nameKey) {
        return store.createQuery(
                        "select p from Patient p where p.birthDate = :born and p.nameKey = :name", Patient.class)
                .setParameter("born", birthDate)
                .setParameter("name", nameKey)
                .setMaxResults(10)
                .getResultList();
    }

    Optional<PatientAccount> account(long patient) {
        return store.createQuery("select a from Account a where a.patient = :patient", Account.class)
                .setParameter("patient", patient)
                .getResultStream()
                .map(a -> new PatientAccount(a.id(), a.signInName()))
                .findFirst();
    }
}
