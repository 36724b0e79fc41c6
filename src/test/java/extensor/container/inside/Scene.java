package extensor.container.inside;

import extensor.care.access.Caller;
import extensor.care.access.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/** One request of one person, without a browser. */
@ApplicationScoped
public class Scene {
    @Inject
    Caller caller;

    @ActivateRequestContext
    public <T> T play(SignedIn person, String address, Callable<T> act) throws Exception {
        caller.comesFrom("test", address);
        if (person != null) caller.is(person, ConcurrentHashMap.newKeySet());
        return act.call();
    }
}
