package extensor.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Provides the clock, so that tests and the demo clinic can set it. */
@ApplicationScoped
public class Clocks {
    private static final AtomicReference<Duration> BEHIND = new AtomicReference<>(Duration.ZERO);

    @Produces
    @jakarta.inject.Singleton
    Clock clock() {
        return new House(ZoneOffset.UTC);
    }

    /** Sets every clock of the program back, before anybody else comes in; nothing undoes this. */
    public void setBack(Duration by) {
        BEHIND.set(by);
    }

    /** How far the clocks are set back. */
    public Duration behind() {
        return BEHIND.get();
    }

    private final class House extends Clock {
        private final ZoneId zone;

        House(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new House(other);
        }

        @Override
        public Instant instant() {
            return Instant.now().minus(BEHIND.get());
        }
    }
}
