package extensor.container.inside;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.care.access.SignedIn;
import extensor.shared.Refusal;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Keeps the transaction of one person open while another begins, to see who waits for whom. */
@ApplicationScoped
public class OpenTransaction {
    @Resource
    ManagedExecutorService threads;

    @Resource
    UserTransaction transaction;

    @Inject
    Acting acting;

    @Inject
    Scene scene;

    /** The second act waits until the first is committed, and is then done too. */
    public void secondWaits(SignedIn one, Runnable first, SignedIn other, Runnable second) throws Exception {
        Future<?> waiting = acting.as(one, () -> {
            transaction.begin();
            try {
                first.run();
                Future<?> begun = begin(other, second);
                assertThatThrownBy(() -> begun.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
                return begun;
            } finally {
                transaction.commit();
            }
        });
        waiting.get(30, TimeUnit.SECONDS);
    }

    /** The second act is refused at once, while the first is not over; that one is rolled back. */
    public void secondIsRefused(SignedIn one, Runnable first, SignedIn other, Runnable second) {
        acting.as(one, () -> {
            transaction.begin();
            try {
                first.run();
                Future<?> refused = begin(other, second);
                assertThatThrownBy(() -> refused.get(10, TimeUnit.SECONDS)).hasRootCauseInstanceOf(Refusal.class);
                return null;
            } finally {
                transaction.rollback();
            }
        });
    }

    private Future<?> begin(SignedIn person, Runnable act) {
        return threads.submit(() -> scene.play(person, "-", Executors.callable(act)));
    }
}
