package extensor.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How many bodies are read at once. */
class OpenBodiesTest {
    private final OpenBodies bodies = new OpenBodies();

    @Test
    void of_one_address_ten_are_read_at_once_and_others_are_not_kept_waiting() {
        assertThat(together("a", OpenBodies.MOST_OF_ONE)).isEqualTo(OpenBodies.MOST_OF_ONE);
        assertThat(together("a", OpenBodies.MOST_OF_ONE + 1)).isEqualTo(OpenBodies.MOST_OF_ONE);
        bodies.read("a", () -> assertThat(together("b", OpenBodies.MOST_OF_ONE)).isEqualTo(OpenBodies.MOST_OF_ONE));
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
                bodies.read("a", () -> {
                    throw new IllegalStateException("cut off");
                });
            } catch (IllegalStateException expected) {
                assertThat(expected).hasMessage("cut off");
            }
        }
        assertThat(together("a", OpenBodies.MOST_OF_ONE)).isEqualTo(OpenBodies.MOST_OF_ONE);
    }

    /** How many of so many are read while all of them before are still being read. */
    private int together(String address, int left) {
        int[] inside = new int[1];
        if (left == 0 || !bodies.read(address, () -> inside[0] = together(address, left - 1))) return 0;
        return inside[0] + 1;
    }

    private int fromMany(int left) {
        int[] inside = new int[1];
        if (left == 0 || !bodies.read("from " + left, () -> inside[0] = fromMany(left - 1))) return 0;
        return inside[0] + 1;
    }
}
