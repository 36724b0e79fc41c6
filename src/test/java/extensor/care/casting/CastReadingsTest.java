package extensor.care.casting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.shared.Refusal;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Readings as people type them: with comma or point, any kind of minus, spaces or semicolons between them. */
class CastReadingsTest {
    @Test
    void several_numbers_stand_in_one_field() {
        assertThat(CastReadings.typed(" -7  \u22128;-6,5 \u20134.5 "))
                .containsExactly(
                        new BigDecimal("-7"), new BigDecimal("-8"), new BigDecimal("-6.5"), new BigDecimal("-4.5"));
        assertThat(CastReadings.typed(null)).isEmpty();
        assertThat(CastReadings.typed("  ")).isEmpty();
    }

    @Test
    void what_is_no_number_is_refused_at_the_field() {
        assertThatThrownBy(() -> CastReadings.typed("-7 about 8"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.field()).isEqualTo("readings"));
    }
}
