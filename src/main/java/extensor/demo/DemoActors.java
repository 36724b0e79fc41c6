package extensor.demo;

import extensor.care.access.Caller;
import extensor.care.access.SignedIn;
import extensor.care.accounts.AccountSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Lets the people of the demo clinic go through the doors as if they had signed in just now. */
@ApplicationScoped
public class DemoActors {
    private static final String NOBODY = "";

    @Inject
    RequestContextController requests;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private final Map<String, SignedIn> people = new HashMap<>();
    private final Map<String, Set<String>> sittings = new HashMap<>();

    /** From now on this person may act; `patient` is the record of a patient, else null. */
    void meet(String name, AccountSheet account, Long patient) {
        Instant now = clock.instant();
        people.put(name, new SignedIn(account.id(), account.roles(), account.name(), patient, 0, now));
    }

    /** The sign-in name of an account of somebody who was met. */
    String nameOf(long account) {
        return people.entrySet().stream()
                .filter(e -> e.getValue().account() == account)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** What a visitor gets who is not signed in. */
    <T> T asVisitor(Supplier<T> act) {
        return as(NOBODY, act);
    }

    <T> T as(String account, Supplier<T> act) {
        boolean fresh = requests.activate();
        try {
            caller.comesFrom("demo", "127.0.0.1");
            caller.is(people.get(account), sittings.computeIfAbsent(account, a -> ConcurrentHashMap.newKeySet()));
            if (caller.known()) caller.prove(clock.instant());
            return act.get();
        } finally {
            caller.is(null, ConcurrentHashMap.newKeySet());
            if (fresh) requests.deactivate();
        }
    }
}
