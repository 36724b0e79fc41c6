package extensor.web.accounts;

import extensor.care.accounts.SessionLine;
import extensor.web.kit.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** An open session in words. Times are told from now on back: sessions last for hours, and their people may be in any time zone. */
@Named
@ApplicationScoped
public class SessionWords {
    private static final int JUST_NOW = 2;
    private static final int MINUTES = 100;

    @Inject
    Clock clock;

    public String browser(SessionLine session) {
        return session.browser().isEmpty() ? Messages.text("sessions.unknown") : session.browser();
    }

    public String times(SessionLine session) {
        return session.current()
                ? Messages.text("sessions.began", ago(session.began()))
                : Messages.text("sessions.times", ago(session.began()), ago(session.used()));
    }

    private String ago(Instant then) {
        Duration time = Duration.between(then, clock.instant());
        if (time.toMinutes() < JUST_NOW) return Messages.text("ago.now");
        return time.toMinutes() < MINUTES
                ? Messages.text("ago.minutes", time.toMinutes())
                : Messages.text("ago.hours", (time.toMinutes() + 30) / 60);
    }
}
