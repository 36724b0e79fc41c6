package extensor.care.accounts;

import extensor.care.access.AuditKey;
import extensor.shared.Expired;
import extensor.shared.Id;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What passkeys sign. A challenge is sealed for one use, so that nothing has to be kept for each page that asks; only those that were answered are kept, until
 * they would be too old anyway, and the database lets each be answered once.
 */
@ApplicationScoped
public class PasskeyChallenges implements Expired {
    static final Duration LASTS = Duration.ofMinutes(10);
    private static final String HMAC = "HmacSHA256";
    private static final int RANDOM_BYTES = 16;
    private static final int HEAD = Long.BYTES + RANDOM_BYTES;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager store;

    @Inject
    AuditKey auditKey;

    @Inject
    Clock clock;

    /** A new one for this use. */
    String fresh(String use) {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        byte[] head = ByteBuffer.allocate(HEAD)
                .putLong(clock.instant().plus(LASTS).toEpochMilli())
                .put(random)
                .array();
        byte[] seal = seal(use, head);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(HEAD + seal.length)
                        .put(head)
                        .put(seal)
                        .array());
    }

    /** It was made here for this use, not too long ago. */
    boolean open(String use, byte[] challenge) {
        if (challenge.length <= HEAD) return false;
        ByteBuffer all = ByteBuffer.wrap(challenge);
        byte[] head = new byte[HEAD];
        byte[] sealed = new byte[challenge.length - HEAD];
        all.get(head).get(sealed);
        return MessageDigest.isEqual(seal(use, head), sealed)
                && Instant.ofEpochMilli(ByteBuffer.wrap(head).getLong()).isAfter(clock.instant());
    }

    /** From now on it is answered, whatever comes of it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void spend(byte[] challenge) {
        try {
            store.persist(new SpentChallenge(Id.next(), PasskeyAnswer.hash(challenge), clock.instant()));
            store.flush();
        } catch (PersistenceException again) {
            throw new AnsweredBefore(again);
        }
    }

    private byte[] seal(String use, byte[] head) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(auditKey.derived("passkey challenge to " + use), HMAC));
            return mac.doFinal(head);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String what() {
        return "answered challenges of passkeys";
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int remove(int most) {
        return Expired.remove(
                store.createQuery("select c.id from SpentChallenge c where c.spentAt < :before", Long.class)
                        .setParameter("before", clock.instant().minus(LASTS)),
                most,
                store.createQuery("delete from SpentChallenge c where c.id in :keys"));
    }

    static class AnsweredBefore extends RuntimeException {
        AnsweredBefore(Throwable cause) {
            super(cause);
        }
    }
}
