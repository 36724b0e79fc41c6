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

    /** So many tries in vain end a locked session. */
    static final int LOCK_TRIES = 5;

    @PersistenceContext
    private EntityManager store;

    @Inject
    SessionLimits sessionLimits;

    @Inject
    Clock clock;

    void add(OpenSession session) {
        store.persist(session);
    }

    /** How the session stands; empty where it is over, or the account is not as it was at sign-in. One statement. */
    public Optional<SessionState> state(SignedIn person) {
        return store.createQuery(
                        "select a, s from Account a, OpenSession s where a.id = :account and s.id = :session and s.account = a.id",
                        Object[].class)
                .setParameter("account", person.account())
                .setParameter("session", person.session())
                .getResultStream()
                .filter(found -> ((Account) found[0]).still(person))
                .map(found -> ((OpenSession) found[1]).state((Account) found[0]))
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
                        account.roles(), s.beganAt(), s.usedAt().plus(NOTED), now))
                .map(s -> s.line(current))
                .sorted(Comparator.comparing(SessionLine::current)
                        .thenComparing(SessionLine::used)
                        .reversed())
                .toList();
    }

    void lock(long session) {
        store.createQuery(
                        "update OpenSession s set s.lockedAt = :now, s.lockTries = 0 where s.id = :session and s.lockedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("session", session)
                .executeUpdate();
    }

    void unlock(long session) {
        store.createQuery(
                        "update OpenSession s set s.lockedAt = null, s.lockTries = 0, s.usedAt = :now where s.id = :session")
                .setParameter("now", clock.instant())
                .setParameter("session", session)
                .executeUpdate();
    }

    /** Counts a try at the lock before it is known how it ends, so that none of many at once is free; false where there were enough. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean countTry(long session) {
        return store.createQuery(
                                "update OpenSession s set s.lockTries = s.lockTries + 1 where s.id = :session and s.lockTries < :most")
                        .setParameter("session", session)
                        .setParameter("most", LOCK_TRIES)
                        .executeUpdate()
                > 0;
    }

    boolean triesLeft(long session) {
        return store.createQuery(
                                "select count(s) from OpenSession s where s.id = :session and s.lockTries < :most",
                                Long.class)
                        .setParameter("session", session)
                        .setParameter("most", LOCK_TRIES)
                        .getSingleResult()
                > 0;
    }

    /** Also where what happens around it is taken back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void endAtOnce(long session) {
        store.createQuery("delete from OpenSession s where s.id = :session")
                .setParameter("session", session)
                .executeUpdate();
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
