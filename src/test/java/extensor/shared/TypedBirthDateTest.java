package extensor.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A birth date is read in each spelling that people use, and told where it has two readings. */
class TypedBirthDateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate BORN = LocalDate.of(1980, 3, 2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1980-03-02",
                "1980\u221203\u221202",
                "1980\u201303\u201302",
                "1980-3-2",
                "1980/03/02",
                "1980.3.2",
                "1980 03 02",
                "19800302",
                "2.3.1980",
                "02.03.1980",
                "2. 3. 1980",
                "2.3.80",
                "02.03.80",
                "2 March 1980",
                "2 Mar 1980",
                "2. March 1980",
                "2nd March 1980",
                "2nd of March, 1980",
                "March 2, 1980",
                "March 2nd 1980",
                "Mar. 2 1980",
                "2-Mar-1980",
                "02MAR1980",
                "2 Mar '80",
                "1980 March 2",
                "2. März 1980",
                "2 mars 1980",
                "2 de marzo de 1980",
                "2 marzo 1980",
                "2 de março de 1980",
                "2 maart 1980",
                "1980年3月2日",
                "１９８０－０３－０２"
            })
    void each_spelling_of_a_day_is_that_day_everywhere(String typed) {
        assertThat(TypedBirthDate.readings(typed, false, TODAY)).as(typed).containsExactly(BORN);
        assertThat(TypedBirthDate.readings(typed, true, TODAY)).as(typed).containsExactly(BORN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"02/03/1980", "2/3/1980", "02-03-1980", "2/3/80", "02 03 1980", "020380", "02031980", "2-3-80"})
    void what_can_be_two_days_is_read_as_the_country_writes_it_and_the_other_day_is_told(String typed) {
        LocalDate other = LocalDate.of(1980, 2, 3);
        assertThat(TypedBirthDate.readings(typed, false, TODAY)).as(typed).containsExactly(BORN, other);
        assertThat(TypedBirthDate.readings(typed, true, TODAY)).as(typed).containsExactly(other, BORN);
    }

    @ParameterizedTest
    @CsvSource({"25/12/1980", "12/25/1980", "251280", "122580", "25121980", "12251980", "80-12-25", "801225"})
    void what_can_be_one_day_only_is_that_day(String typed) {
        for (boolean monthFirst : List.of(true, false))
            assertThat(TypedBirthDate.readings(typed, monthFirst, TODAY))
                    .as(typed)
                    .containsExactly(LocalDate.of(1980, 12, 25));
    }

    @Test
    void a_year_of_two_digits_is_that_of_somebody_alive() {
        assertThat(TypedBirthDate.readings("2.3.27", false, TODAY)).containsExactly(LocalDate.of(1927, 3, 2));
        assertThat(TypedBirthDate.readings("2.3.25", false, TODAY))
                .containsExactly(LocalDate.of(2025, 3, 2), LocalDate.of(1925, 3, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "31.2.1980",
                "2.3.",
                "2.3.2027",
                "2.3.1880",
                "2 Foo 1980",
                "March 1980",
                "13/13/1980",
                "44 555 12 34",
                "1980",
                "2.3.1980.4",
                "2 March April 1980",
                "999999",
                "99999999999 March 1980",
                "2 March 99999999999",
                "99999999999 99999999999 March"
            })
    void what_is_no_birth_date_is_none(String typed) {
        assertThat(TypedBirthDate.readings(typed, false, TODAY)).as(typed).isEmpty();
    }

    @Property
    void each_day_is_read_back_from_how_the_program_writes_it(@ForAll @IntRange(min = 0, max = 36_000) int daysAgo) {
        LocalDate day = TODAY.minusDays(daysAgo);
        for (String written : List.of(
                day.toString(),
                Formats.date(day),
                Formats.longDate(day),
                DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).format(day)))
            assertThat(TypedBirthDate.readings(written, true, TODAY)).containsExactly(day);
    }

    @Property
    void whatever_is_typed_is_read_or_not_but_never_fails(@ForAll @StringLength(max = 30) String typed) {
        assertThat(TypedBirthDate.readings(typed, true, TODAY))
                .allMatch(day -> !day.isAfter(TODAY) && day.isAfter(TODAY.minusYears(131)));
    }
}
