package extensor.care.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Notices who opens more records, or searches more often, within an hour than work can explain. */
@ApplicationScoped
public class MassAccess {
    /** What one person has touched since the hour began. */
    private record Hour(Instant begun, Set<String> touched) {}

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "extensor.alarm.records", defaultValue = "200")
    int most;

    private final Map<Long, Hour> people = new ConcurrentHashMap<>();

    /** True whenever this person has touched so many different things this hour, and again at twice as many. */
    boolean reachedBy(long account, String thing) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.HOURS);
        boolean[] reached = new boolean[1];
        people.compute(account, (id, hour) -> {
            Hour current = hour != null && hour.begun().equals(now) ? hour : new Hour(now, new HashSet<>());
            reached[0] = most > 0
                    && current.touched().add(thing)
                    && current.touched().size() % most == 0;
            return current;
        });
        return reached[0];
    }
}
