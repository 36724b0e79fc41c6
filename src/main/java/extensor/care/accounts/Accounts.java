package extensor.care.accounts;

import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The accounts and the links that open them. */
@ApplicationScoped
public class Accounts {
    @PersistenceContext
    private EntityManager store;

    @Inject
    Clock clock;

    Optional<Account> bySignInName(String name) {
        return store.createQuery("select a from Account a where a.signInKey = :key", Account.class)
                .setParameter("key", Account.keyOf(name))
                .getResultStream()
                .findFirst();
    }

    Account account(long id) {
        Account account = store.find(Account.class, id);
        if (account == null) throw Refusal.notFound();
        return account;
    }

    /** True while the account of an open session is as it was at sign-in. */
    public boolean still(SignedIn person) {
        Account account = store.find(Account.class, person.account());
        return account != null && account.still(person);
    }

    /** The name an account shows to others; empty for none. */
    public String nameOf(Long id) {
        Account account = id == null ? null : store.find(Account.class, id);
        return account == null ? "" : account.name();
    }

    List<AccountSheet> sheets() {
        Set<Long> waiting = new HashSet<>(store.createQuery(
                        "select l.account from SetupLink l where l.usedAt is null and l.expiresAt > :now and l.account is not null",
                        Long.class)
                .setParameter("now", clock.instant())
                .getResultList());
        return store.createQuery("select a from Account a order by a.role, a.name", Account.class)
                .getResultStream()
                .map(a -> a.sheet(waiting.contains(a.id())))
                .toList();
    }

    boolean none() {
        return store.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
    }

    /** Sent at once, because the link that follows refers to it. */
    void add(Account account) {
        if (bySignInName(account.signInName()).isPresent()) throw Refusal.at("signInName", "account.name-taken");
        store.persist(account);
        store.flush();
    }

    Optional<SetupLink> link(String secret) {
        return store.createQuery("select l from SetupLink l where l.secretHash = :hash", SetupLink.class)
                .setParameter("hash", SetupLink.hash(secret))
                .getResultStream()
                .filter(l -> l.open(clock.instant()))
                .findFirst();
    }

    void add(SetupLink link) {
        store.persist(link);
    }

    /** A new link makes the older ones of the same account worthless. */
    void dropLinks(Long account) {
        store.createQuery(
                        "delete from SetupLink l where l.usedAt is null and (l.account = :account or (:first = true and l.account is null))")
                .setParameter("account", account == null ? 0L : account)
                .setParameter("first", account == null)
                .executeUpdate();
    }
}
