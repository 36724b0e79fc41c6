package extensor.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Dates, times and words as a person reads them. */
class FormatsTest {
    private static final LocalDateTime AT = LocalDateTime.of(2026, 3, 5, 9, 30, 5);

    @Test
    void a_date_is_as_long_as_there_is_room_for() {
        assertThat(Formats.shortDate(AT)).isEqualTo("5 Mar");
        assertThat(Formats.date(AT)).isEqualTo("5 Mar 2026");
        assertThat(Formats.longDate(AT)).isEqualTo("5 March 2026");
        assertThat(Formats.weekdayDate(AT)).isEqualTo("Thu 5 Mar");
        assertThat(Formats.longWeekdayDate(AT)).isEqualTo("Thursday 5 March");
        assertThat(Formats.fullDate(AT)).isEqualTo("Thursday 5 March 2026");
    }

    @Test
    void weekdays_and_times_stand_alone_or_with_their_date() {
        assertThat(Formats.weekday(AT.getDayOfWeek())).isEqualTo("Thu");
        assertThat(Formats.longWeekday(AT.getDayOfWeek())).isEqualTo("Thursday");
        assertThat(Formats.time(AT)).isEqualTo("9:30");
        assertThat(Formats.times(AT.toLocalTime(), AT.toLocalTime().plusHours(1)))
                .isEqualTo("9:30\u201310:30");
        assertThat(Formats.times(AT.toLocalTime(), LocalTime.MIDNIGHT)).isEqualTo("9:30\u201324:00");
        assertThat(Formats.weekdayTime(AT)).isEqualTo("Thu 5 Mar, 9:30");
        assertThat(Formats.moment(AT)).isEqualTo("5 Mar 2026, 9:30");
        assertThat(Formats.second(AT)).isEqualTo("5 Mar 2026, 09:30:05");
    }

    @Test
    void a_word_fits_its_place_in_a_sentence() {
        assertThat(Formats.lower("Left")).isEqualTo("left");
        assertThat(Formats.capital("low back")).isEqualTo("Low back");
    }
}
