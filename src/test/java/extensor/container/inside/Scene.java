package extensor.container.inside;

import extensor.care.access.Caller;
import extensor.care.access.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/** One request of one person, without a browser. Who has not come in by the door has come in just now. */
@ApplicationScoped
public class Scene {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @ActivateRequestContext
    public <T> T play(SignedIn person, String address, Callable<T> act) throws Exception {
        caller.comesFrom("test", address);
        if (person != null) caller.is(person, ConcurrentHashMap.newKeySet());
        if (person != null && person.session() == 0) caller.prove(clock.instant());
        return act.call();
    }
}
