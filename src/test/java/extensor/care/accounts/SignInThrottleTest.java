package extensor.care.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The wait between tries to sign in. */
class SignInThrottleTest {
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    @Test
    void the_wait_doubles_from_one_second_to_a_quarter_of_an_hour() {
        assertThat(SignInThrottle.wait(4, 5)).isZero();
        assertThat(SignInThrottle.wait(5, 5)).hasSeconds(1);
        assertThat(SignInThrottle.wait(6, 5)).hasSeconds(2);
        assertThat(SignInThrottle.wait(14, 5)).hasSeconds(512);
        assertThat(SignInThrottle.wait(15, 5)).hasMinutes(15);
        assertThat(SignInThrottle.wait(Integer.MAX_VALUE, 5)).hasMinutes(15);
    }

    @Property
    void the_wait_never_shrinks_with_failures(
            @ForAll @IntRange(max = 100_000) int failures, @ForAll @IntRange(min = 1, max = 100) int free) {
        assertThat(SignInThrottle.wait(failures + 1, free))
                .isGreaterThanOrEqualTo(SignInThrottle.wait(failures, free))
                .isLessThanOrEqualTo(SignInThrottle.LONGEST);
    }

    @Test
    void a_place_that_nobody_gave_back_is_free_after_ten_seconds() {
        SignInThrottle guard = new SignInThrottle("n:x", NOW);
        guard.take(NOW);
        assertThat(guard.open(NOW.plusSeconds(9))).isFalse();
        assertThat(guard.open(NOW.plusSeconds(10))).isTrue();
    }

    @Test
    void failures_are_forgotten_after_half_a_day() {
        SignInThrottle guard = new SignInThrottle("n:x", NOW);
        for (int i = 0; i < 20; i++) guard.failed(NOW, 5);
        Instant later = NOW.plus(Duration.ofHours(12)).plusSeconds(1);
        guard.take(later);
        guard.failed(later, 5);
        assertThat(guard.open(later)).isTrue();
    }
}
