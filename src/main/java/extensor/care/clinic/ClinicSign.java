package extensor.care.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What stands at the clinic's door: its name and telephone, where no site in particular is meant, as of the one that was opened first. Who comes to the door asks
 * the database nothing: it is read once in a while, and after each change.
 */
@ApplicationScoped
public class ClinicSign {
    private static final Duration LASTS = Duration.ofMinutes(1);

    @Inject
    Sites sites;

    @Inject
    Clock clock;

    private volatile Sign read;

    private record Sign(String name, String phone, Instant at) {
        boolean isOld(Instant now) {
            return now.isBefore(at) || now.isAfter(at.plus(LASTS));
        }
    }

    /** Empty where there is no site. */
    public String name() {
        return sign().name();
    }

    /** None where nobody has entered it. */
    public Optional<String> phone() {
        return Optional.ofNullable(sign().phone());
    }

    void forget() {
        read = null;
    }

    private Sign sign() {
        Sign known = read;
        Instant now = clock.instant();
        if (known != null && !known.isOld(now)) return known;
        Sign fresh = sites.first()
                .map(site -> new Sign(site.name(), site.phone(), now))
                .orElseGet(() -> new Sign("", null, now));
        read = fresh;
        return fresh;
    }
}
