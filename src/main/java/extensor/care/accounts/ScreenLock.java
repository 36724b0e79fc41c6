package extensor.care.accounts;

import extensor.care.access.Caller;
import extensor.care.access.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What stands on a locked screen. */
@ApplicationScoped
public class ScreenLock {
    @Inject
    Pins pins;

    @Inject
    PasskeyProof passkeyProof;

    @Inject
    Caller caller;

    /** Empty where the caller's screen is not locked. `device`: the token of this browser, or null. */
    public Optional<LockSheet> sheet(String device) {
        SignedIn person = caller.behindLock();
        if (person == null) return Optional.empty();
        return Optional.of(new LockSheet(
                person.name(),
                pins.knows(person.account(), device) && pins.any(person.account()),
                passkeyProof.toProve(person).orElse(null)));
    }
}
