package extensor.container.inside;

import extensor.care.access.Role;
import extensor.care.access.Roles;
import extensor.care.access.SignedIn;
import extensor.shared.Id;
import extensor.shared.Refusal;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Lets a test be several people: each act runs in a request of its own, as if its person had clicked. */
@ApplicationScoped
public class Acting {
    @Resource
    ManagedExecutorService threads;

    @Inject
    Scene scene;

    @Inject
    Clock clock;

    /** Somebody of this role with an id of their own and no account behind it. */
    public SignedIn somebody(Role role) {
        return new SignedIn(
                Id.next(), Roles.of(role), "Somebody", role == Role.PATIENT ? Id.next() : null, 0, clock.instant());
    }

    /** Does this as that person (null: as a visitor); gives the answer, or throws what was thrown. */
    public <T> T as(SignedIn person, Callable<T> act) {
        return as(person, "-", act);
    }

    public void as(SignedIn person, Runnable act) {
        as(person, "-", () -> {
            act.run();
            return null;
        });
    }

    /** The same, from a network address. */
    public <T> T as(SignedIn person, String address, Callable<T> act) {
        return answer(threads.submit(() -> scene.play(person, address, act)));
    }

    /** What was thrown by doing this as that person; null when nothing was. */
    public RuntimeException failureAs(SignedIn person, Callable<?> act) {
        try {
            as(person, act);
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    public RuntimeException failureAs(SignedIn person, Runnable act) {
        return failureAs(person, Executors.callable(act));
    }

    /** The key of the refusal of this act by that person; null when nothing was thrown, the failure as text when it was no refusal. */
    public String refusalAs(SignedIn person, Callable<?> act) {
        RuntimeException failure = failureAs(person, act);
        if (failure == null) return null;
        return failure instanceof Refusal no ? no.key() : failure.toString();
    }

    public String refusalAs(SignedIn person, Runnable act) {
        return refusalAs(person, Executors.callable(act));
    }

    /** Does this in many requests that begin together; each result is an answer or what was thrown. */
    public List<Object> together(int times, SignedIn person, String address, Callable<?> act) {
        CyclicBarrier start = new CyclicBarrier(times);
        List<Future<Object>> running = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            running.add(threads.submit(() -> {
                start.await(30, TimeUnit.SECONDS);
                try {
                    return scene.play(person, address, act);
                } catch (RuntimeException e) {
                    return e;
                }
            }));
        }
        return running.stream().map(Acting::answer).map(Object.class::cast).toList();
    }

    private static <T> T answer(Future<T> running) {
        try {
            return running.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) throw thrown;
            if (e.getCause() instanceof Error thrown) throw thrown;
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
