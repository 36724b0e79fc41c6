package extensor.care.accounts;

import extensor.care.access.AuditKey;
import extensor.shared.Id;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The PINs of all accounts, and the computers of the counter at which they are good. A PIN alone opens nothing. */
@ApplicationScoped
public class Pins {
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager store;

    @Inject
    Passwords passwords;

    @Inject
    AuditKey auditKey;

    @Inject
    Clock clock;

    boolean any(long account) {
        return of(account).isPresent();
    }

    private Optional<Pin> of(long account) {
        return store.createQuery("select p from Pin p where p.account = :account", Pin.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    /** In place of another. */
    void set(long account, String pin) {
        drop(account);
        store.persist(
                new Pin(Id.next(), account, passwords.hash(keyed(account, pin).get(0)), clock.instant()));
    }

    boolean drop(long account) {
        return store.createQuery("delete from Pin p where p.account = :account")
                        .setParameter("account", account)
                        .executeUpdate()
                > 0;
    }

    boolean right(long account, String pin) {
        String hash = of(account).map(Pin::pinHash).orElse(null);
        return keyed(account, pin).stream().anyMatch(keyed -> passwords.matches(keyed, hash));
    }

    /** So few digits are soon tried out by whoever has the database alone; no key is in it. By the key in use first, and then by those before it. */
    private List<String> keyed(long account, String pin) {
        return auditKey.derivedByEach("pin of " + Id.text(account) + " " + pin).stream()
                .map(HexFormat.of()::formatHex)
                .toList();
    }

    /** The browser with this token is one of the account's; null is none. */
    boolean knows(long account, String token) {
        return token != null
                && store.createQuery(
                                        "select count(d) from CounterDevice d where d.account = :account and d.tokenHash = :hash",
                                        Long.class)
                                .setParameter("account", account)
                                .setParameter("hash", SetupLink.hash(token))
                                .getSingleResult()
                        > 0;
    }

    /** The browser is one of the account's from now on; gives its token, which it may have of a colleague already. */
    String remember(long account, String token) {
        String kept = token != null && knownToAnybody(token) ? token : fresh();
        if (!knows(account, kept))
            store.persist(new CounterDevice(Id.next(), account, SetupLink.hash(kept), clock.instant()));
        return kept;
    }

    private boolean knownToAnybody(String token) {
        return store.createQuery("select count(d) from CounterDevice d where d.tokenHash = :hash", Long.class)
                        .setParameter("hash", SetupLink.hash(token))
                        .getSingleResult()
                > 0;
    }

    private static String fresh() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** No browser is the account's any more. */
    void forgetDevices(long account) {
        store.createQuery("delete from CounterDevice d where d.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }
}
