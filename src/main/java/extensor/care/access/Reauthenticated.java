package extensor.care.access;

import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * Before a grave act, people prove once more who they are, unless they did so a few minutes ago: an unattended screen is not enough. A door asks for it after
 * everything else that it checks, so that nobody proves something for an act that is refused anyway.
 */
@ApplicationScoped
public class Reauthenticated {
    /** The refusal that makes a page ask for the proof. */
    public static final String NEEDED = "proof.needed";

    private static final Duration VALID = Duration.ofMinutes(5);

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Refuses whoever has not signed in, or proved who they are, within the last minutes. */
    public void require() {
        if (!recently()) throw new Refusal(NEEDED);
    }

    public boolean recently() {
        return caller.known() && !clock.instant().isAfter(caller.provedAt().plus(VALID));
    }
}
