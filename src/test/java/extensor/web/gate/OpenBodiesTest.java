package extensor.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many bodies are read at once. */
class OpenBodiesTest {
    private final OpenBodies bodies = new OpenBodies();
    private final List<String> cut = new ArrayList<>();

    @BeforeEach
    void begin() {
        bodies.clock = Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC);
    }

    private void pass(Duration time) {
        bodies.clock = Clock.fixed(bodies.clock.instant().plus(time), ZoneOffset.UTC);
    }

    private boolean read(String address, Runnable reading) {
        return bodies.read(address, reading, () -> cut.add(address));
    }

    @Test
    void of_one_address_ten_are_read_at_once_and_others_are_not_kept_waiting() {
        assertThat(together("a", OpenBodies.MOST_OF_ONE)).isEqualTo(OpenBodies.MOST_OF_ONE);
        assertThat(together("a", OpenBodies.MOST_OF_ONE + 1)).isEqualTo(OpenBodies.MOST_OF_ONE);
        read("a", () -> assertThat(together("b", OpenBodies.MOST_OF_ONE)).isEqualTo(OpenBodies.MOST_OF_ONE));
    }

    @Test
    void of_all_addresses_sixty_are_read_at_once() {
        assertThat(fromMany(OpenBodies.MOST + 1)).isEqualTo(OpenBodies.MOST);
        assertThat(fromMany(OpenBodies.MOST)).isEqualTo(OpenBodies.MOST);
    }

    @Test
    void one_that_fails_gives_its_place_back() {
        for (int i = 0; i < 2 * OpenBodies.MOST; i++) {
            try {
                read("a", () -> {
                    throw new IllegalStateException("cut off");
                });
            } catch (IllegalStateException expected) {
                assertThat(expected).hasMessage("cut off");
            }
        }
        assertThat(together("a", OpenBodies.MOST_OF_ONE)).isEqualTo(OpenBodies.MOST_OF_ONE);
    }

    @Test
    void ten_that_come_by_drops_keep_an_address_waiting_for_twenty_seconds_and_no_longer() {
        slowly("a", OpenBodies.MOST_OF_ONE, () -> {
            pass(OpenBodies.PATIENCE.minusMillis(1));
            assertThat(together("a", 1)).isZero();
            assertThat(cut).isEmpty();
            pass(Duration.ofMillis(1));
            assertThat(together("a", 1)).isEqualTo(1);
            assertThat(cut).containsExactly("a");
            assertThat(together("a", 2)).isEqualTo(2);
            assertThat(together("b", 1)).isEqualTo(1);
        });
        assertThat(together("a", OpenBodies.MOST_OF_ONE)).isEqualTo(OpenBodies.MOST_OF_ONE);
    }

    @Test
    void a_slow_one_is_read_to_its_end_while_nobody_needs_its_place() {
        slowly("a", OpenBodies.MOST_OF_ONE - 1, () -> {
            pass(OpenBodies.PATIENCE.multipliedBy(30));
            assertThat(together("a", 1)).isEqualTo(1);
        });
        assertThat(cut).isEmpty();
    }

    /** Does this while so many are being read. */
    private void slowly(String address, int many, Runnable meanwhile) {
        if (many == 0) meanwhile.run();
        else read(address, () -> slowly(address, many - 1, meanwhile));
    }

    /** How many of so many are read while all of them before are still being read. */
    private int together(String address, int left) {
        int[] inside = new int[1];
        if (left == 0 || !read(address, () -> inside[0] = together(address, left - 1))) return 0;
        return inside[0] + 1;
    }

    private int fromMany(int left) {
        int[] inside = new int[1];
        if (left == 0 || !read("from " + left, () -> inside[0] = fromMany(left - 1))) return 0;
        return inside[0] + 1;
    }
}
