package extensor.boot;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.logging.Logger;

/** Logs jumps of the clock: the times of notes, sessions and the audit trail are no better than it. */
@ApplicationScoped
public class ClockWatch {
    private static final Logger LOG = Logger.getLogger("extensor");
    private static final Duration ROUND = Duration.ofMinutes(1);
    /** What a time service may put right without a word. */
    private static final Duration LEAST = Duration.ofSeconds(5);

    @Resource
    ManagedScheduledExecutorService timer;

    @Inject
    Clock clock;

    /** Nanoseconds that pass whatever the clock says. */
    LongSupplier passing = System::nanoTime;

    private Instant said;
    private long passed;
    private Future<?> rounds;

    void begin() {
        look();
        rounds = timer.scheduleWithFixedDelay(this::look, ROUND.toMillis(), ROUND.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        if (rounds != null) rounds.cancel(false);
    }

    /** Compares what the clock says has passed since the last look with what has passed. */
    synchronized void look() {
        Instant now = clock.instant();
        long nanos = passing.getAsLong();
        if (said != null) {
            Duration jump = Duration.between(said.plusNanos(nanos - passed), now);
            if (jump.abs().compareTo(LEAST) >= 0)
                LOG.warning(() -> "The clock jumped by " + jump.toSeconds() + " seconds, to " + now + ".");
        }
        said = now;
        passed = nanos;
    }
}
