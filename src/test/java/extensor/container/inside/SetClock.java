package extensor.container.inside;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/** The clock of the tests: the machine's, until a test stops it or moves it. */
@ApplicationScoped
@Alternative
@Priority(1)
public class SetClock {
    private static volatile Instant stopped;
    private static volatile Duration ahead = Duration.ZERO;

    @Produces
    @Singleton
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return InstantSource.fixed(instant()).withZone(zone);
            }

            @Override
            public Instant instant() {
                Instant still = stopped;
                return still != null ? still : Instant.now().plus(ahead);
            }
        };
    }

    /** From now on the time stands still, at an instant that every database can keep. */
    public void stop() {
        stopped = Instant.now().plus(ahead).truncatedTo(ChronoUnit.MILLIS);
    }

    /** So much time passes at once. */
    public void pass(Duration time) {
        if (stopped != null) stopped = stopped.plus(time);
        else ahead = ahead.plus(time);
    }

    /** Does this at another moment, before or after, and comes back. The clock must have been stopped. */
    public <T> T at(Instant moment, Supplier<T> act) {
        Instant now = stopped;
        stopped = moment;
        try {
            return act.get();
        } finally {
            stopped = now;
        }
    }

    /** The machine's clock again. */
    public void free() {
        stopped = null;
        ahead = Duration.ZERO;
    }
}
