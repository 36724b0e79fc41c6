package extensor.care.patients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** How old somebody is, and from which day. */
class AgeTest {
    private static final LocalDate LEAP_DAY = LocalDate.of(2008, 2, 29);

    @Test
    void infants_are_counted_in_months_and_weeks() {
        LocalDate born = LocalDate.of(2026, 6, 20);
        assertThat(Age.on(LocalDate.of(2026, 11, 28), born)).isEqualTo(new Age(0, 5, 23));
        assertThat(Age.on(born, born)).isEqualTo(new Age(0, 0, 0));
        assertThat(Age.on(LocalDate.of(2028, 6, 19), born)).isEqualTo(new Age(1, 23, 104));
        assertThat(Age.on(LocalDate.of(2028, 6, 20), born)).isEqualTo(new Age(2, 24, 104));
    }

    @Test
    void who_was_born_on_29_february_turns_18_on_1_march() {
        assertThat(Age.birthday(LEAP_DAY, 18)).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(Age.on(LocalDate.of(2026, 2, 28), LEAP_DAY).years()).isEqualTo(17);
        assertThat(Age.on(LocalDate.of(2026, 3, 1), LEAP_DAY).years()).isEqualTo(18);
        assertThat(Age.birthday(LEAP_DAY, 12)).isEqualTo(LocalDate.of(2020, 2, 29));
    }

    @Property(tries = 2000)
    void a_birthday_is_the_first_day_of_that_age(
            @ForAll @IntRange(max = 40_000) int day, @ForAll @IntRange(min = 1, max = 110) int years) {
        LocalDate born = LocalDate.of(1900, 1, 1).plusDays(day);
        LocalDate birthday = Age.birthday(born, years);
        assertThat(Age.on(birthday, born).years()).isEqualTo(years);
        assertThat(Age.on(birthday.minusDays(1), born).years()).isEqualTo(years - 1);
    }
}
