package extensor.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Hands out the clock, so that tests and the demo clinic can set it. */
@ApplicationScoped
public class Clocks {
    @Produces
    @jakarta.inject.Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
