package extensor.care.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.shared.Refusal;
import java.time.DayOfWeek;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekFormTest {
    private static Map<DayOfWeek, java.util.List<TimeRange>> monday(String typed) {
        return new WeekForm(Map.of(DayOfWeek.MONDAY, typed)).read();
    }

    private static TimeRange span(int from, int until) {
        return TimeRange.ofMinutes(from, until);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8:00-12:00, 13:00-17:30",
                "8-12; 13.00 - 17.30",
                " 08:00\u201312:00 ,13\u201317:30",
                "13:00-17:30, 8:00-12:00",
                "8:00\u221212:00, 13:00\u201217:30",
                "8:00\uff0d12:00, 13:00\u201517:30",
                "8:00\u00A0-\u00A012:00,\u202F13:00\u2009\u2013\u200917:30\u00A0",
                "\u200B8:00-12:00,\u206013\u200B:00-17:30"
            })
    void hours_are_read_as_people_write_them_and_put_in_order(String typed) {
        assertThat(monday(typed))
                .containsExactly(Map.entry(DayOfWeek.MONDAY, java.util.List.of(span(480, 720), span(780, 1050))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"16:00-24:00", "16:00-0:00", "16-24", "16-0", "16.00 \u2013 00.00"})
    void hours_may_last_until_midnight(String typed) {
        assertThat(monday(typed)).containsExactly(Map.entry(DayOfWeek.MONDAY, java.util.List.of(span(960, 1440))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00A0", "\u200B"})
    void an_empty_line_is_a_day_off(String typed) {
        assertThat(monday(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            morning                 | hours.crooked
            8:00                    | hours.crooked
            8:00-25:00              | hours.crooked
            8:00-24:05              | hours.crooked
            24:00-8:00              | hours.crooked
            16:00-0:00, 23:00-24:00 | hours.overlap
            8:00-12:61              | hours.crooked
            8:02-12:00              | hours.crooked
            8:00-12:00,             | -
            12:00-8:00              | hours.backwards
            8:00-8:00               | hours.backwards
            0:00-0:00               | hours.backwards
            0-0                     | hours.backwards
            8:00-12:00, 11:55-13:00 | hours.overlap
            """)
    void what_cannot_be_is_refused_at_its_day(String typed, String key) {
        if (key.equals("-")) {
            assertThat(monday(typed)).hasSize(1);
            return;
        }
        assertThatThrownBy(() -> monday(typed)).isInstanceOfSatisfying(Refusal.class, no -> {
            assertThat(no.key()).isEqualTo(key);
            assertThat(no.field()).isEqualTo("MONDAY");
        });
    }

    @Property(tries = 200)
    void what_is_shown_is_read_as_the_same(
            @ForAll @IntRange(max = 287) int from, @ForAll @IntRange(min = 1, max = 288) int length) {
        TimeRange span = span(from * 5, Math.min(1440, from * 5 + length * 5));
        WeekForm form = WeekForm.of(Map.of(DayOfWeek.FRIDAY, java.util.List.of(span)));
        assertThat(form.read()).containsExactly(Map.entry(DayOfWeek.FRIDAY, java.util.List.of(span)));
    }
}
