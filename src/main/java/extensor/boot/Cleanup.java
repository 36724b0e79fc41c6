package extensor.boot;

import extensor.shared.Expired;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Removes what has expired and serves nobody, so that nothing grows without end: small bites, one after the other, so that no page ever waits for them. */
@ApplicationScoped
public class Cleanup {
    private static final Logger LOG = Logger.getLogger("extensor");
    private static final int BITE = 500;

    @Resource
    ManagedScheduledExecutorService timer;

    @Inject
    @Any
    Instance<Expired> kinds;

    @Inject
    @ConfigProperty(name = "extensor.cleanup.seconds", defaultValue = "60")
    int seconds;

    private Future<?> rounds;
    private boolean failing;

    void begin() {
        if (seconds > 0) every(Duration.ofSeconds(seconds));
    }

    /** The next round begins so long after the last one has ended. */
    void every(Duration pause) {
        rounds = timer.scheduleWithFixedDelay(this::round, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        if (rounds != null) rounds.cancel(false);
    }

    /** One bite of each kind; one line where anything was removed. What fails, as without a database, is tried again in the next round. */
    public synchronized void round() {
        List<String> removed = new ArrayList<>();
        boolean failed = false;
        for (Expired expired : kinds) {
            try {
                int gone = expired.remove(BITE);
                if (gone > 0) removed.add(gone + " " + expired.what());
            } catch (RuntimeException e) {
                if (!failing && !failed)
                    LOG.log(Level.WARNING, "what nobody needs could not be removed; this is tried again", e);
                failed = true;
            }
        }
        failing = failed;
        if (!removed.isEmpty()) LOG.info("Removed what nobody needs any more: " + String.join(", ", removed) + ".");
    }
}
