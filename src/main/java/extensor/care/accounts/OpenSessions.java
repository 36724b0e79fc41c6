package extensor.care.accounts;

import extensor.care.access.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The open sessions of all accounts. What is not among them is over, whatever a browser holds. */
@ApplicationScoped
public class OpenSessions {
    /** So exact is the time of the last use; every use would be a change in the database. */
    static final Duration NOTED = Duration.ofMinutes(5);

    @PersistenceContext
    private EntityManager store;

    @Inject
    SessionLimits sessionLimits;

    @Inject
    Clock clock;

    void add(OpenSession session) {
        store.persist(session);
    }

    /** When the session was used last as far as is noted; empty where it is over, or the account is not as it was at sign-in. One statement. */
    public Optional<Instant> lastUse(SignedIn person) {
        return store.createQuery(
                        "select a, s from Account a, OpenSession s where a.id = :account and s.id = :session and s.account = a.id",
                        Object[].class)
                .setParameter("account", person.account())
                .setParameter("session", person.session())
                .getResultStream()
                .filter(found -> ((Account) found[0]).still(person))
                .map(found -> ((OpenSession) found[1]).usedAt())
                .findFirst();
    }

    /** Notes that the session is used now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void use(long session) {
        store.createQuery("update OpenSession s set s.usedAt = :now where s.id = :session")
                .setParameter("now", clock.instant())
                .setParameter("session", session)
                .executeUpdate();
    }

    /** True where a use is worth a note. */
    public static boolean unnoted(Instant lastUse, Instant now) {
        return now.isAfter(lastUse.plus(NOTED));
    }

    /** Those of an account that go on, the current one first, then by their last use. */
    List<SessionLine> of(Account account, Long current) {
        Instant now = clock.instant();
        return store.createQuery("select s from OpenSession s where s.account = :account", OpenSession.class)
                .setParameter("account", account.id())
                .getResultStream()
                .filter(s -> !sessionLimits.over(
                        account.role(), s.beganAt(), s.usedAt().plus(NOTED), now))
                .map(s -> s.line(current))
                .sorted(Comparator.comparing(SessionLine::current)
                        .thenComparing(SessionLine::used)
                        .reversed())
                .toList();
    }

    /** Ends this one of the account; false where there is none. */
    boolean end(long account, long session) {
        return store.createQuery("delete from OpenSession s where s.account = :account and s.id = :session")
                        .setParameter("account", account)
                        .setParameter("session", session)
                        .executeUpdate()
                > 0;
    }

    /** Ends all of the account but this one. */
    int endOthers(long account, long session) {
        return store.createQuery("delete from OpenSession s where s.account = :account and s.id <> :session")
                .setParameter("account", account)
                .setParameter("session", session)
                .executeUpdate();
    }
}
