package extensor.care.accounts;

import extensor.care.access.Role;
import extensor.care.access.Roles;
import extensor.care.access.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a session lasts. */
@ApplicationScoped
public class SessionLimits {
    /** The server remembers an idle session for this long, so that whoever returns soon is led back to the last page. */
    private static final Duration REMEMBERED = Duration.ofMinutes(45);

    @Inject
    @ConfigProperty(name = "extensor.session.idle.staff", defaultValue = "15")
    int idleStaff;

    @Inject
    @ConfigProperty(name = "extensor.session.idle.patient", defaultValue = "15")
    int idlePatient;

    @Inject
    @ConfigProperty(name = "extensor.session.longest", defaultValue = "12")
    int longest;

    @Inject
    @ConfigProperty(name = "extensor.lock.idle", defaultValue = "5")
    int lockIdle;

    /** Minutes without activity after which the screen of staff is locked; 0 for never. */
    public int lockIdle() {
        return lockIdle;
    }

    public boolean over(SignedIn person, Instant now) {
        return person.expired(now, idle(person.roles()), Duration.ofHours(longest));
    }

    /** True where a session of somebody with these roles is over by now that began then and was used last then. */
    boolean over(Roles roles, Instant began, Instant used, Instant now) {
        return now.isAfter(used.plus(idle(roles))) || began.isBefore(oldest(now));
    }

    /** When the oldest session began that may go on now. */
    Instant oldest(Instant now) {
        return now.minus(Duration.ofHours(longest));
    }

    private Duration idle(Roles roles) {
        return Duration.ofMinutes(roles.has(Role.PATIENT) ? idlePatient : idleStaff);
    }

    /** Seconds after which the server may forget a session that nobody uses; it is worth nothing long before. */
    public int kept(Roles roles) {
        return (int) idle(roles).plus(REMEMBERED).toSeconds();
    }
}
