package extensor.care.patients;

import extensor.care.accounts.Account;
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The people with a record. Finding one here says nothing about who may read it: ask {@link Care} first. */
@ApplicationScoped
public class Patients {
    @PersistenceContext
    private EntityManager store;

    Patient patient(long id) {
        Patient patient = store.find(Patient.class, id);
        if (patient == null) throw Refusal.notFound();
        return patient;
    }

    /** Who the record is about. */
    public PatientBanner banner(long patient) {
        return patient(patient).banner();
    }

    /** The next free record number; whoever else registers at this moment waits until this act is done. */
    String nextNumber() {
        return store.find(RecordNumber.class, RecordNumber.ONLY, LockModeType.PESSIMISTIC_WRITE).next();
    }

    void add(Patient patient) {
        store.persist(patient);
    }

    /** In the order of names; all beginnings must be there, and one of the birth dates where there are any. One statement over indexes. */
    List<Patient> find(Search search, int first, int most) {
        List<String> beginnings = search.beginnings();
        List<String> conditions = new ArrayList<>();
        StringBuilder text = new StringBuilder("select distinct p from Patient p");
        for (int i = 0; i < beginnings.size(); i++) {
            text.append(" join p.words w").append(i);
            conditions.add("w" + i + " like :word" + i);
        }
        if (!search.birthDates().isEmpty()) conditions.add("p.birthDate in :dates");
        text.append(" where ").append(String.join(" and ", conditions)).append(" order by p.nameKey, p.id");
        TypedQuery<Patient> query = store.createQuery(text.toString(), Patient.class).setFirstResult(first).setMaxResults(most);
        for (int i = 0; i < beginnings.size(); i++) query.setParameter("word" + i, beginnings.get(i));
        if (!search.birthDates().isEmpty()) query.setParameter("dates", search.birthDates());
        return query.getResultList();
    }

    /** The last registered first. */
    List<Patient> newest(int first, int most) {
        return store.createQuery("select p from Patient p order by p.id desc", Patient.class).setFirstResult(first).setMaxResults(most).getResultList();
    }

    /** People of the same birth date and name, however it is spelled. */
    List<Patient> alike(LocalDate birthDate, String nameKey) {
        return store.createQuery("select p from Patient p where p.birthDate = :born and p.nameKey = :name", Patient.class)
                .setParameter("born", birthDate).setParameter("name", nameKey).setMaxResults(10).getResultList();
    }

    Optional<PatientAccount> account(long patient) {
        return store.createQuery("select a from Account a where a.patient = :patient", Account.class).setParameter("patient", patient).getResultStream()
                .map(a -> new PatientAccount(a.id(), a.signInName())).findFirst();
    }
}
