package extensor.boot;

import extensor.shared.Expired;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CountDownLatch;

/** What cannot be removed while a test says so; it also lets a test wait for the next rounds. */
@ApplicationScoped
public class FailingExpired implements Expired {
    private volatile boolean failing;
    private volatile CountDownLatch rounds = new CountDownLatch(0);

    void fail(boolean now) {
        failing = now;
    }

    CountDownLatch rounds(int count) {
        rounds = new CountDownLatch(count);
        return rounds;
    }

    @Override
    public String what() {
        return "what fails";
    }

    @Override
    public int remove(int most) {
        rounds.countDown();
        if (failing) throw new IllegalStateException("no database");
        return 0;
    }
}
