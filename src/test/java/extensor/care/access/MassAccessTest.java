package extensor.care.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When somebody opens more records than work can explain. */
class MassAccessTest {
    private static final Instant TEN = Instant.parse("2026-11-21T10:00:00Z");

    private final MassAccess access = new MassAccess();

    @BeforeEach
    void threeAnHour() {
        access.most = 3;
        at(Duration.ZERO);
    }

    private void at(Duration later) {
        access.clock = Clock.fixed(TEN.plus(later), ZoneOffset.UTC);
    }

    @Test
    void the_third_record_of_an_hour_is_noticed_and_then_the_sixth() {
        assertThat(IntStream.rangeClosed(1, 7)
                        .filter(i -> access.reachedBy(1, "patient:" + i))
                        .boxed())
                .containsExactly(3, 6);
    }

    @Test
    void the_same_record_counts_once_and_each_person_by_themselves() {
        for (int i = 0; i < 9; i++)
            assertThat(access.reachedBy(1, "patient:" + i % 2)).isFalse();
        for (int person = 2; person < 9; person++)
            assertThat(access.reachedBy(person, "patient:8")).isFalse();
        assertThat(access.reachedBy(1, "patient:8")).isTrue();
    }

    @Test
    void a_new_hour_begins_anew() {
        access.reachedBy(1, "patient:1");
        at(Duration.ofMinutes(59));
        access.reachedBy(1, "patient:2");
        at(Duration.ofMinutes(60));
        assertThat(access.reachedBy(1, "patient:3")).isFalse();
        access.reachedBy(1, "patient:4");
        assertThat(access.reachedBy(1, "patient:5")).isTrue();
    }

    @Test
    void none_is_noticed_where_the_operator_wants_none() {
        access.most = 0;
        assertThat(access.reachedBy(1, "patient:1")).isFalse();
    }
}
