package extensor.demo;

import java.time.Duration;
import java.time.Instant;

/**
 * When somebody of the demo clinic arrives for a visit on its last day, and when that visit is signed; null for what has not happened yet.
 */
record DemoArrivals(Instant here, Instant signed) {
    private static final Duration EARLY = Duration.ofMinutes(4);
    private static final Duration LATELY = Duration.ofMinutes(6);

    /** What is over was given in its time; whoever has a visit about now came a few minutes ago; the others are still expected. */
    static DemoArrivals of(Instant start, int minutes, Instant now) {
        Instant early = start.minus(EARLY);
        Instant end = start.plus(Duration.ofMinutes(minutes));
        if (early.isAfter(now)) return new DemoArrivals(null, null);
        if (!end.isAfter(now)) return new DemoArrivals(early, end);
        Instant lately = now.minus(LATELY);
        return new DemoArrivals(early.isBefore(lately) ? lately : early, null);
    }
}
