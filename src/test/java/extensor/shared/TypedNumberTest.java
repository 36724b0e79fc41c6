package extensor.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a field is kept as the number that anybody would read, or refused. */
class TypedNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9,5 | 9.5",
                "9.5 | 9.5",
                "'  9,5 ' | 9.5",
                "\u00A09,5\u202F | 9.5",
                "\u200B9,5 | 9.5",
                "95 | 95",
                "007 | 7",
                ",5 | 0.5",
                ".5 | 0.5",
                "-5 | -5",
                "\u22125,25 | -5.25",
                "0,125 | 0.125",
                "-0.125 | -0.125",
                "1,0000 | 1",
                "1000 | 1000",
                "1000,125 | 1000.125",
                "1,50 | 1.5"
            })
    void a_comma_and_a_point_are_the_same_decimal_sign(String typed, BigDecimal number) {
        assertThat(TypedNumber.decimal(typed)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.000,5",
                "1,000.5",
                "1,000,000",
                "1.000.000",
                "9 5",
                "1 000",
                "1\u00A0000",
                "1\u202F000",
                "1'000",
                "\u00BD",
                "9\u00BD",
                "\u0669",
                "\u0669\u066B\u0665",
                "\uFF19",
                "1e3",
                "1E3",
                "+5",
                "--5",
                "\u20135",
                "5-",
                "9,",
                "9.",
                ",",
                "-",
                "9,,5",
                "9,.5",
                "9:5",
                "0x10",
                "NaN",
                "Infinity",
                "10 %",
                "5 kg",
                "1234567890",
                "1\n5"
            })
    void nothing_else_is_understood(String typed) {
        Refusal no = catchThrowableOfType(Refusal.class, () -> TypedNumber.decimal(typed));
        assertThat(no.key()).isEqualTo("number.unreadable");
        assertThat(no.arguments()).containsExactly(TypedText.line(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,000 | 1 | 1000", "1.000 | 1 | 1000", "12,500 | 12.5 | 12500", "-1.125 | -1.1250 | -1125"})
    void what_some_read_as_thousands_and_some_as_decimals_is_refused_with_both_readings(
            String typed, String small, String large) {
        Refusal no = catchThrowableOfType(Refusal.class, () -> TypedNumber.decimal(typed));
        assertThat(no.key()).isEqualTo("number.two-readings");
        assertThat(no.arguments()).containsExactly(typed, small, large);
        assertThat(TypedNumber.decimal(small).movePointRight(3)).isEqualByComparingTo(TypedNumber.decimal(large));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B", "\u3164"})
    void nothing_is_no_number(String typed) {
        assertThat(TypedNumber.decimal(typed)).isNull();
        assertThat(TypedNumber.whole(typed)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12 | 12", "12,0 | 12", "12.00 | 12", "-3 | -3", "999999999 | 999999999"})
    void a_whole_number_may_be_written_with_empty_decimals(String typed, int number) {
        assertThat(TypedNumber.whole(typed)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,5 | number.not-whole",
                "0.5 | number.not-whole",
                "1,000 | number.two-readings",
                "1e1 | number.unreadable"
            })
    void a_whole_number_has_no_decimals(String typed, String key) {
        Refusal no = catchThrowableOfType(Refusal.class, () -> TypedNumber.whole(typed));
        assertThat(no.key()).isEqualTo(key);
    }

    @Property(tries = 2000)
    void what_a_field_shows_reads_back_as_the_same_number(@ForAll("numbers") BigDecimal number) {
        assertThat(TypedNumber.decimal(TypedNumber.text(number))).isEqualByComparingTo(number);
        assertThat(TypedNumber.decimal(TypedNumber.text(number).replace('.', ',')))
                .isEqualByComparingTo(number);
    }

    /** The reading is checked by hand: sign, digits, one sign of a decimal, digits; three after it only where no thousand is meant. */
    @Property(tries = 5000)
    void any_text_is_the_number_its_digits_say_or_refused(@ForAll("texts") String typed) {
        BigDecimal read;
        try {
            read = TypedNumber.decimal(typed);
        } catch (Refusal no) {
            return;
        }
        String text = typed.strip();
        if (read == null) {
            assertThat(text).isEmpty();
            return;
        }
        String digits = text.replaceAll("[^0-9]", "");
        int sign = Math.max(text.indexOf(','), text.indexOf('.'));
        int decimals = sign < 0 ? 0 : text.length() - sign - 1;
        assertThat(read.abs().movePointRight(decimals)).isEqualByComparingTo(digits);
        assertThat(read.signum() < 0).isEqualTo(text.startsWith("-") && read.signum() != 0);
        assertThat(text.chars().filter(c -> c == ',' || c == '.').count()).isLessThanOrEqualTo(1);
        assertThat(text).doesNotContain(" ").doesNotMatch("-?[1-9][0-9]{0,2}[.,][0-9]{3}");
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-999999999"), new BigDecimal("999999999"))
                .ofScale(4)
                .flatMap(n -> Arbitraries.of(0, 1, 2, 3, 4).map(scale -> n.setScale(scale, RoundingMode.DOWN)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("0123456789.,- ").ofMaxLength(9);
    }
}
