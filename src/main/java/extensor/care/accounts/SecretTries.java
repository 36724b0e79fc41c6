package extensor.care.accounts;

import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;

/** Tries at a secret (a password, a code) under the throttles: one at a time under one key, and after some failures each next one waits. */
@ApplicationScoped
public class SecretTries {
    private static final int FREE_BY_KEY = 5;
    private static final int FREE_BY_ADDRESS = 30;

    @Inject
    SignInThrottles signInThrottles;

    /**
     * Lets this try happen and counts how it ends; refuses it as `wrong` if it fails, and unheard while others are counted or the wait lasts. An address counts
     * too where one is named (else null): no success takes back what failed behind it, since whoever has one password could try all others in between.
     */
    void once(String key, String address, BooleanSupplier right, Refusal wrong) {
        prepare(key);
        if (address != null) prepare(address);
        if (address != null && !signInThrottles.hears(address) || !signInThrottles.take(key))
            throw new Refusal("sign-in.wait");
        if (!right.getAsBoolean()) {
            signInThrottles.failed(key, FREE_BY_KEY);
            if (address != null) signInThrottles.fadingFailure(address, FREE_BY_ADDRESS);
            throw wrong;
        }
        signInThrottles.succeeded(key);
    }

    private void prepare(String key) {
        try {
            signInThrottles.prepare(key);
        } catch (SignInThrottles.TakenMeanwhile lost) {
            signInThrottles.prepare(key);
        }
    }
}
