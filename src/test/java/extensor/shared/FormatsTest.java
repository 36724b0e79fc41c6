package extensor.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
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
    void the_year_is_told_where_it_is_another_one_and_the_day_where_it_is_not_today() {
        LocalDate day = AT.toLocalDate();
        assertThat(Formats.nearDate(day, day.plusDays(90))).isEqualTo("Thu 5 Mar");
        assertThat(Formats.nearDate(day, day.plusYears(1))).isEqualTo("Thu 5 Mar 2026");
        assertThat(Formats.shortDate(day, day.minusDays(30))).isEqualTo("5 Mar");
        assertThat(Formats.shortDate(day, day.minusDays(90))).isEqualTo("5 Mar 2026");
        ZonedDateTime at = AT.atZone(ZoneOffset.UTC);
        assertThat(Formats.nearTime(at, day)).isEqualTo("9:30");
        assertThat(Formats.nearTime(at, day.plusDays(1))).isEqualTo("5 Mar, 9:30");
        assertThat(Formats.nearTime(at, day.plusYears(1))).isEqualTo("5 Mar 2026, 9:30");
    }

    @Test
    void a_word_fits_its_place_in_a_sentence() {
        assertThat(Formats.lower("Left")).isEqualTo("left");
        assertThat(Formats.capital("low back")).isEqualTo("Low back");
    }
}
