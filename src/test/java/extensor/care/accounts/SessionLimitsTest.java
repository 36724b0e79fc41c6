package extensor.care.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.Roles;
import extensor.care.access.SignedIn;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long sessions last, and how long the server remembers them. */
class SessionLimitsTest {
    private static final Instant EIGHT = Instant.parse("2026-11-21T08:00:00Z");

    private final SessionLimits limits = new SessionLimits();

    @BeforeEach
    void asByDefault() {
        limits.idleStaff = 15;
        limits.idlePatient = 60;
        limits.longest = 12;
    }

    @Test
    void a_session_ends_when_it_is_idle_and_for_everyone_after_half_a_day() {
        SignedIn therapist = person(Role.THERAPIST);
        assertThat(limits.over(therapist, EIGHT.plus(Duration.ofMinutes(15)))).isFalse();
        assertThat(limits.over(therapist, EIGHT.plus(Duration.ofMinutes(16)))).isTrue();
        assertThat(limits.over(person(Role.PATIENT), EIGHT.plus(Duration.ofMinutes(60))))
                .isFalse();
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
