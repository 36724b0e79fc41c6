package extensor.care.patients;

import extensor.care.clinic.DefaultCountry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * People whose words were made by older rules, or while the clinic stood in no country or in another one: they are found by the words of now only when
 * these are made anew.
 */
@ApplicationScoped
public class OldSpellings {
    @PersistenceContext
    private EntityManager store;

    @Inject
    Patients patients;

    @Inject
    DefaultCountry country;

    /** Spells at most this many anew in a transaction of its own; gives how many there were. */
    @ActivateRequestContext
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int renew(int most) {
        String here = country.code();
        List<Long> old = store.createQuery(
                        "select p.id from Patient p where (p.spelled < :now or p.spelled > :now) and p.mergedInto is null",
                        Long.class)
                .setParameter("now", Patient.spelledNow(here))
                .setMaxResults(most)
                .getResultList();
        if (old.isEmpty()) return 0;
        store.createQuery("select p from Patient p where p.id in :old", Patient.class)
                .setParameter("old", old)
                .setHint("eclipselink.batch", "p.words")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList()
                .forEach(patient ->
                        patient.spell(here, patient.formerRecords() == 0 ? List.of() : patients.former(patient.id())));
        return old.size();
    }
}
