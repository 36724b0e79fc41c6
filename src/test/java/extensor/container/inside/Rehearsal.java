package extensor.container.inside;

import extensor.care.access.SignedIn;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.concurrent.Callable;

/** Lets somebody try something and rolls it back: how it ended, and what the audit trail says. Entries of refusals stay, in a transaction of their own. */
@ApplicationScoped
public class Rehearsal {
    @Resource
    UserTransaction transaction;

    @PersistenceContext
    EntityManager store;

    @Inject
    Acting acting;

    @Inject
    Rows rows;

    /** What was thrown, or null, and the entries of the audit trail without alarms. */
    public record Result(Throwable thrown, List<List<Object>> entries) {}

    public Result of(SignedIn person, String verb, Callable<?> act) {
        return acting.as(person, () -> {
            long before = rows.number("select coalesce(max(id), 0) from audit_entry");
            Throwable thrown = null;
            transaction.begin();
            try {
                act.call();
            } catch (Exception e) {
                thrown = e;
            }
            boolean stands = transaction.getStatus() == Status.STATUS_ACTIVE;
            if (stands) store.flush();
            List<List<Object>> entries = stands ? entries(person, verb, before) : List.of();
            transaction.rollback();
            return new Result(thrown, stands ? entries : entries(person, verb, before));
        });
    }

    private List<List<Object>> entries(SignedIn person, String verb, long before) {
        return rows.all(
                "select outcome, patient, subject from audit_entry where id > ? and verb = ? and outcome <> 'ALARM' and "
                        + (person == null ? "account is null" : "account = " + person.account()),
                before,
                verb);
    }
}
