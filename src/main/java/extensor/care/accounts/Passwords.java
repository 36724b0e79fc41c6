package extensor.care.accounts;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import extensor.shared.Refusal;
import extensor.shared.TextLimit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Argon2id with at most two hashes at a time, so that a flood of tries cannot exhaust the machine. */
@ApplicationScoped
public class Passwords {
    static final int SHORTEST = 15;
    /** How many characters must be left when the sign-in name and what many people choose are taken out. */
    private static final int OWN = 8;

    private static final Argon2Function ARGON = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /** A hash like any other, of random bytes that nobody knows. */
    private static final String NOBODY =
            "$argon2id$v=19$m=19456,t=2,p=1$H6T/6imwDqRvb3sp61xM+g$LGfjpGHyYr+hLm47VTtbK+DyncuAh4aJyMvDpr1tmaw";

    @Inject
    CommonPasswords common;

    private final Semaphore places = new Semaphore(2);

    /** Refuses a password that is too short, too long, common, or the sign-in name itself; special characters are not required. */
    void judge(String password, String signInName) {
        String plain = normal(password);
        int length = plain.codePointCount(0, plain.length());
        if (length < SHORTEST) throw Refusal.at("password", "password.too-short", SHORTEST);
        if (TextLimit.PASSWORD.exceededBy(password))
            throw Refusal.at("password", "password.too-long", TextLimit.PASSWORD.longest());
        String lower = plain.toLowerCase(Locale.ROOT);
        String rest = common.without(lower.replace(Account.plain(signInName), ""));
        if (rest.length() < OWN || rest.chars().distinct().count() < 5)
            throw Refusal.at("password", "password.too-common");
    }

    String hash(String password) {
        return oneAtATime(() ->
                Password.hash(normal(password)).addRandomSalt(16).with(cost()).getResult());
    }

    /** Compares with the hash; for a name without one it takes just as long. */
    boolean matches(String password, String hash) {
        String against = hash == null ? nobody() : hash;
        boolean same = oneAtATime(
                () -> Password.check(normal(password), against).with(Argon2Function.getInstanceFromHash(against)));
        return same && hash != null;
    }

    /** True where the hash was made with other parameters than today's. */
    boolean outdated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(cost());
    }

    /** What a new hash costs. Tests inside the server make hundreds and pay less. */
    Argon2Function cost() {
        return ARGON;
    }

    /** Costs what every hash does. */
    String nobody() {
        return NOBODY;
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T oneAtATime(java.util.function.Supplier<T> work) {
        try {
            if (!places.tryAcquire(5, TimeUnit.SECONDS)) throw new Refusal("sign-in.busy");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("sign-in.busy");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
