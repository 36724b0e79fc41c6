package extensor.care.progress;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.progress.Adherence.Share;
import org.junit.jupiter.api.Test;

/** Shares of what was promised. */
class AdherenceTest {
    @Test
    void seventy_of_a_hundred_are_enough_and_nothing_of_nothing_is_not_known() {
        assertThat(new Share(7, 10).enough()).isTrue();
        assertThat(new Share(69, 100).enough()).isFalse();
        assertThat(new Share(0, 0).known()).isFalse();
        assertThat(new Share(0, 0).percent()).isZero();
    }

    @Test
    void more_than_was_asked_for_is_a_hundred() {
        assertThat(new Share(12, 10).percent()).isEqualTo(100);
    }
}
