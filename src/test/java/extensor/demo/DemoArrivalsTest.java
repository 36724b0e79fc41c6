package extensor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** At whatever hour the demo clinic is made, nobody has been waiting since the morning. */
class DemoArrivalsTest {
    private static final Instant TEN = Instant.parse("2026-03-09T10:00:00Z");

    private static DemoArrivals at(int minutesAfterTen) {
        return DemoArrivals.of(TEN, 30, TEN.plus(Duration.ofMinutes(minutesAfterTen)));
    }

    @Test
    void who_has_a_visit_later_is_expected() {
        assertThat(at(-240)).isEqualTo(new DemoArrivals(null, null));
        assertThat(at(-5)).isEqualTo(new DemoArrivals(null, null));
    }

    @Test
    void who_has_a_visit_about_now_came_a_few_minutes_ago() {
        for (int now = -4; now < 30; now++) {
            Instant moment = TEN.plus(Duration.ofMinutes(now));
            assertThat(at(now).signed()).isNull();
            assertThat(Duration.between(at(now).here(), moment)).isBetween(Duration.ZERO, Duration.ofMinutes(6));
        }
        assertThat(at(0).here()).as("and not after its beginning").isEqualTo(TEN.minusSeconds(240));
    }

    @Test
    void what_is_over_was_given_and_signed_in_its_time() {
        DemoArrivals over = new DemoArrivals(TEN.minusSeconds(240), TEN.plusSeconds(1800));
        assertThat(at(30)).isEqualTo(over);
        assertThat(at(600)).isEqualTo(over);
    }
}
