package extensor.boot;

import extensor.care.patients.OldSpellings;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Spells the names and telephone numbers of all patients by the rules of now: before the first request after a new program, since nobody would be found in
 * between, and in the background once the clinic has moved to another country. Small bites, so that a start that is broken off goes on where it was.
 */
@ApplicationScoped
public class SpelledAnew {
    private static final Logger LOG = Logger.getLogger("extensor");
    private static final Logger STEPS = Logger.getLogger("extensor.start");
    private static final int BITE = 500;

    @Resource
    ManagedScheduledExecutorService timer;

    @Inject
    OldSpellings old;

    @Inject
    @ConfigProperty(name = "extensor.cleanup.seconds", defaultValue = "60")
    int seconds;

    private Future<?> rounds;

    /** All of them; gives how many there were. */
    int finish() {
        int all = old.renew(BITE);
        if (all == BITE) STEPS.info("NameFold the names of the patients anew. This happens once.");
        for (int some = all; some == BITE; all += some) some = old.renew(BITE);
        return all;
    }

    void begin() {
        if (seconds > 0) rounds = timer.scheduleWithFixedDelay(this::round, seconds, seconds, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (rounds != null) rounds.cancel(false);
    }

    /** What fails, as when somebody corrects one of them at that moment, is tried again in the next round. */
    private void round() {
        try {
            finish();
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "the names could not be spelled anew; this is tried again", e);
        }
    }
}
