package extensor.care.accounts;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.shared.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A PIN is short, so the first tries of a colleague must not be right. */
class PinTest {
    @ParameterizedTest
    @ValueSource(strings = {"2947", "90817263", "11295"})
    void four_to_eight_digits_are_a_pin(String pin) {
        assertThatCode(() -> Pin.judge(pin)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "294", "123456789", "29 47", "29a7", "٢٩٤٧"})
    void anything_else_is_none(String typed) {
        assertThatThrownBy(() -> Pin.judge(typed)).isInstanceOf(Refusal.class).hasMessageContaining("pin.form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1111", "1212", "00000000", "1234", "87654321", "7890", "3210", "2580"})
    void what_is_tried_first_is_refused(String easy) {
        assertThatThrownBy(() -> Pin.judge(easy)).isInstanceOf(Refusal.class).hasMessageContaining("pin.easy");
    }
}
