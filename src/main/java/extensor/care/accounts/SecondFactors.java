package extensor.care.accounts;

import extensor.care.access.AuditKey;
import extensor.care.access.KeyedCipher;
import extensor.shared.Id;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The authenticator apps and recovery codes of all accounts. The database alone decides that a code is taken once, however many requests bring it. */
@ApplicationScoped
public class SecondFactors {
    private static final int CODES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager store;

    @Inject
    KeyedCipher keyedCipher;

    @Inject
    AuditKey auditKey;

    @Inject
    Clock clock;

    /** The app that counts. */
    Optional<Authenticator> of(long account) {
        return all(account).filter(Authenticator::confirmed).findFirst();
    }

    /** The app that waits for its first code. */
    Optional<Authenticator> waiting(long account) {
        return all(account).filter(app -> app.waits(clock.instant())).findFirst();
    }

    private Stream<Authenticator> all(long account) {
        return store.createQuery("select a from Authenticator a where a.account = :account", Authenticator.class)
                .setParameter("account", account)
                .getResultStream();
    }

    /** A new secret for an app that waits from now on, in place of another that waits. */
    Authenticator begin(long account) {
        remove(account, false);
        byte[] secret = new byte[Totp.SECRET_BYTES];
        RANDOM.nextBytes(secret);
        Authenticator fresh =
                new Authenticator(Id.next(), account, keyedCipher.encrypt(purpose(account), secret), clock.instant());
        store.persist(fresh);
        return fresh;
    }

    /** The app that waits counts from now on, alone. */
    void confirm(Authenticator app) {
        remove(app.account(), true);
        store.createQuery("update Authenticator a set a.confirmedAt = :now where a.id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", app.id())
                .executeUpdate();
    }

    private void remove(long account, boolean confirmed) {
        store.createQuery("delete from Authenticator a where a.account = :account and "
                        + (confirmed ? "a.confirmedAt is not null" : "a.confirmedAt is null"))
                .setParameter("account", account)
                .executeUpdate();
    }

    /** The secret; empty where the key of this program is no longer the one it was encrypted with. */
    Optional<byte[]> secret(Authenticator app) {
        return keyedCipher.decrypt(purpose(app.account()), app.encryptedSecret());
    }

    /** A secret that is moved to another account opens nothing there. */
    private static String purpose(long account) {
        return "authenticator of " + Id.text(account);
    }

    /** Takes a code of the app that counts, or a recovery code. */
    boolean takeAny(long account, String typed) {
        return takeOfApp(account, typed) || takeRecoveryCode(account, typed);
    }

    /** Takes a code of the app that counts, where there is one. */
    boolean takeOfApp(long account, String typed) {
        return of(account).filter(app -> take(app, typed)).isPresent();
    }

    /** Takes the code of the app; false for a wrong one, and for one of a step that was taken before, or before that. */
    boolean take(Authenticator app, String typed) {
        return secret(app).stream()
                .flatMapToLong(secret -> Totp.stepOf(secret, typed, clock.instant()).stream())
                .anyMatch(step -> takeStep(app.id(), step));
    }

    boolean takeStep(long app, long step) {
        return store.createQuery(
                                "update Authenticator a set a.lastStep = :step where a.id = :id and a.lastStep < :step")
                        .setParameter("step", step)
                        .setParameter("id", app)
                        .executeUpdate()
                == 1;
    }

    /** Takes a recovery code; false for what is none, or is used. */
    boolean takeRecoveryCode(long account, String typed) {
        return typed != null
                && store.createQuery(
                                        "update RecoveryCode c set c.usedAt = :now where c.account = :account and c.codeHash in :hashes and c.usedAt is null")
                                .setParameter("now", clock.instant())
                                .setParameter("account", account)
                                .setParameter("hashes", hashes(account, typed))
                                .executeUpdate()
                        == 1;
    }

    /** How many recovery codes are left. */
    int codesLeft(long account) {
        return store.createQuery(
                        "select count(c) from RecoveryCode c where c.account = :account and c.usedAt is null",
                        Long.class)
                .setParameter("account", account)
                .getSingleResult()
                .intValue();
    }

    /** New recovery codes in place of all others. */
    List<String> renewCodes(long account) {
        removeCodes(account);
        List<String> codes =
                IntStream.range(0, CODES).mapToObj(i -> LinkCode.fresh()).toList();
        codes.forEach(code -> store.persist(new RecoveryCode(Id.next(), account, hash(account, code))));
        return codes;
    }

    private void removeCodes(long account) {
        store.createQuery("delete from RecoveryCode c where c.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    /** The account has no second factor from now on; true where it had one. */
    boolean drop(long account) {
        boolean had = of(account).isPresent();
        remove(account, true);
        remove(account, false);
        removeCodes(account);
        return had;
    }

    private String hash(long account, String typed) {
        return hashes(account, typed).get(0);
    }

    /**
     * Keyed, so that nobody can try all codes at the database, in whatever case and with whatever dashes people type them; by the key in use first, and then by
     * those before it.
     */
    private List<String> hashes(long account, String typed) {
        String plain = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return auditKey.derivedByEach("recovery code of " + Id.text(account) + " " + plain).stream()
                .map(HexFormat.of()::formatHex)
                .toList();
    }
}
