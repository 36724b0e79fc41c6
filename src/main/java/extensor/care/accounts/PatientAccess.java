package extensor.care.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The account of a patient while its record is merged with another one: nobody sees a record by an account that was opened for another. */
@ApplicationScoped
public class PatientAccess {
    @PersistenceContext
    private EntityManager store;

    /** Closes the account of this record and its sessions; gives its id where it was open. */
    public Optional<Long> close(long patient) {
        Optional<Account> open = find(patient).filter(Account::enabled);
        open.ifPresent(Account::disable);
        return open.map(Account::id);
    }

    public Optional<Long> of(long patient) {
        return find(patient).map(Account::id);
    }

    public void open(long account) {
        store.find(Account.class, account).enable();
    }

    private Optional<Account> find(long patient) {
        return store.createQuery("select a from Account a where a.patient = :patient", Account.class)
                .setParameter("patient", patient)
                .getResultStream()
                .findFirst();
    }
}
