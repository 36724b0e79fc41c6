package extensor.care.accounts;

import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The passkeys of all accounts. */
@ApplicationScoped
public class Passkeys {
    @PersistenceContext
    private EntityManager store;

    @Inject
    Clock clock;

    /** Those of an account, the oldest first. */
    List<Passkey> of(long account) {
        return store.createQuery("select p from Passkey p where p.account = :account order by p.id", Passkey.class)
                .setParameter("account", account)
                .getResultList();
    }

    boolean any(long account) {
        return store.createQuery("select count(p) from Passkey p where p.account = :account", Long.class)
                        .setParameter("account", account)
                        .getSingleResult()
                > 0;
    }

    Optional<Passkey> byCredential(String hash) {
        return store.createQuery("select p from Passkey p where p.credentialHash = :hash", Passkey.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** This one of the account; a foreign one is not found. */
    Passkey own(long account, long passkey) {
        return of(account).stream()
                .filter(one -> one.id() == passkey)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Flushed at once: a device that is known already is told so here. */
    void add(Passkey passkey) {
        store.persist(passkey);
        store.flush();
    }

    void remove(Passkey passkey) {
        store.remove(passkey);
    }

    /** The account has none from now on; true where it had one. */
    boolean drop(long account) {
        return store.createQuery("delete from Passkey p where p.account = :account")
                        .setParameter("account", account)
                        .executeUpdate()
                > 0;
    }

    /** Notes that it has signed that often; false where another answer has counted as far meanwhile. Some devices do not count, and say 0. */
    boolean use(Passkey passkey, long count) {
        return store.createQuery(
                                "update Passkey p set p.signCount = :count, p.usedAt = :now where p.id = :id and (p.signCount < :count or p.signCount = 0)")
                        .setParameter("count", count)
                        .setParameter("now", clock.instant())
                        .setParameter("id", passkey.id())
                        .executeUpdate()
                == 1;
    }
}
