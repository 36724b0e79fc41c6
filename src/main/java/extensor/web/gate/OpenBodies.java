package extensor.web.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The bodies that are being read at the moment, of all and by address. Each holds a thread until its last byte has come; whoever sends them half, or by drops, must
 * not hold them all. Alone a body may take its time; where all places are taken, one that has been coming for long is given up for the next.
 */
@ApplicationScoped
public class OpenBodies {
    static final int MOST_OF_ONE = 10;
    static final int MOST = 60;
    static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Clock clock;

    private final Set<OpenBody> open = new LinkedHashSet<>();

    private record OpenBody(Object itself, String address, Instant begun, Runnable cut) {}

    /** Has one more read, which `cut` ends; false, and nothing is read, where there are too many. */
    boolean read(String address, Runnable reading, Runnable cut) {
        OpenBody body = new OpenBody(new Object(), address, clock.instant(), cut);
        if (!begins(body)) return false;
        try {
            reading.run();
            return true;
        } finally {
            ends(body);
        }
    }

    private boolean begins(OpenBody body) {
        synchronized (open) {
            if (!hasRoom(MOST_OF_ONE, other -> other.address().equals(body.address())) || !hasRoom(MOST, other -> true))
                return false;
            return open.add(body);
        }
    }

    private boolean hasRoom(int places, Predicate<OpenBody> theirs) {
        if (open.stream().filter(theirs).count() < places) return true;
        Instant late = clock.instant().minus(PATIENCE);
        Optional<OpenBody> longest = open.stream()
                .filter(theirs)
                .findFirst()
                .filter(body -> !body.begun().isAfter(late));
        longest.ifPresent(open::remove);
        longest.ifPresent(body -> body.cut().run());
        return longest.isPresent();
    }

    private void ends(OpenBody body) {
        synchronized (open) {
            open.remove(body);
        }
    }
}
