package extensor.care.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes a code in a transaction of its own, as a request does, without the throttle that lets only one try at a time. */
@ApplicationScoped
public class CodesAtOnce {
    @Inject
    SecondFactors secondFactors;

    @Transactional
    public boolean take(long app, long step) {
        return secondFactors.takeStep(app, step);
    }

    @Transactional
    public boolean takeRecoveryCode(long account, String code) {
        return secondFactors.takeRecoveryCode(account, code);
    }
}
