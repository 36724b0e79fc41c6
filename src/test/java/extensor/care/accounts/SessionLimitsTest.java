package extensor.care.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.Roles;
import extensor.care.access.SignedIn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long sessions last, and how long the server remembers them. */
class SessionLimitsTest {
    private static final Instant EIGHT = Instant.parse("2026-11-21T08:00:00Z");

    private final SessionLimits limits = new SessionLimits();

    @BeforeEach
    void asByDefault() {
        limits.idleStaff = byDefault("extensor.session.idle.staff");
        limits.idlePatient = byDefault("extensor.session.idle.patient");
        limits.longest = byDefault("extensor.session.longest");
    }

    private static int byDefault(String setting) {
        Properties settings = new Properties();
        try (InputStream in = SessionLimitsTest.class.getResourceAsStream("/config/application.properties")) {
            settings.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Integer.parseInt(settings.getProperty(setting));
    }

    @Test
    void a_session_ends_when_it_is_idle_and_for_everyone_after_half_a_day() {
        SignedIn therapist = person(Role.THERAPIST);
        for (SignedIn one : new SignedIn[] {therapist, person(Role.PATIENT)}) {
            assertThat(limits.over(one, EIGHT.plus(Duration.ofMinutes(15)))).isFalse();
            assertThat(limits.over(one, EIGHT.plus(Duration.ofMinutes(16)))).isTrue();
        }
        Instant evening = EIGHT.plus(Duration.ofHours(12)).plusSeconds(1);
        assertThat(limits.over(therapist.active(evening), evening)).isTrue();
    }

    @Test
    void the_server_forgets_an_unused_session_within_the_hour_after_its_limit() {
        for (Role role : new Role[] {Role.THERAPIST, Role.DESK, Role.ADMINISTRATOR, Role.PATIENT}) {
            Duration kept = Duration.ofSeconds(limits.kept(Roles.of(role)));
            assertThat(limits.over(person(role), EIGHT.plus(kept)))
                    .as("worth nothing")
                    .isTrue();
            assertThat(limits.over(person(role), EIGHT.plus(kept).minus(Duration.ofHours(1))))
                    .as(role.name())
                    .isFalse();
        }
    }

    private static SignedIn person(Role role) {
        return new SignedIn(1, Roles.of(role), "Somebody", null, 0, EIGHT);
    }
}
