package extensor.demo;

import java.time.Duration;
import java.time.Instant;

/** When somebody of the demo clinic comes to a visit of its last day, and when that is signed; null for what has not happened yet. */
record DemoComing(Instant here, Instant signed) {
    private static final Duration EARLY = Duration.ofMinutes(4);
    private static final Duration LATELY = Duration.ofMinutes(6);

    /** What is over was given in its time; whoever has a visit about now came a few minutes ago; the others are still expected. */
    static DemoComing of(Instant start, int minutes, Instant now) {
        Instant early = start.minus(EARLY);
        Instant end = start.plus(Duration.ofMinutes(minutes));
        if (early.isAfter(now)) return new DemoComing(null, null);
        if (!end.isAfter(now)) return new DemoComing(early, end);
        Instant lately = now.minus(LATELY);
        return new DemoComing(early.isBefore(lately) ? lately : early, null);
    }
}
