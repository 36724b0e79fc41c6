package extensor.care.accounts;

import extensor.care.access.Caller;
import extensor.care.access.FirstStep;
import extensor.care.access.SignedIn;
import extensor.container.inside.Acting;
import extensor.shared.Id;
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/** People who are not in, or not quite. Each try comes from an address of its own: behind one address failures add up. */
@ApplicationScoped
public class AtTheDoor {
    @Inject
    Acting acting;

    @Inject
    SigningIn signingIn;

    @Inject
    Caller caller;

    /** Somebody with {@link People#PASSWORD} signs in. */
    SignedIn enter(Account somebody) {
        return apart(() -> signingIn.enter(somebody.signInName(), People.PASSWORD, KnownBrowser.NONE))
                .person();
    }

    /** Does this as a visitor. */
    <T> T apart(Callable<T> act) {
        return acting.as(null, "from-" + Id.next(), act);
    }

    /** Does this as somebody whose second factor is missing. */
    <T> T at(FirstStep step, Callable<T> act) {
        return apart(() -> {
            caller.awaitsSecondFactor(step);
            return act.call();
        });
    }

    /** Does this as somebody whose screen is locked. */
    <T> T behind(SignedIn locked, Callable<T> act) {
        return apart(() -> {
            caller.standsBehindLock(locked);
            return act.call();
        });
    }

    /** Why this is refused; null where it is not. */
    static String refused(Runnable act) {
        try {
            act.run();
            return null;
        } catch (Refusal no) {
            return no.key();
        }
    }
}
