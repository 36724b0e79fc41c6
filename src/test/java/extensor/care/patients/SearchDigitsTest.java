package extensor.care.patients;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.shared.Telephone;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Digits are a phone number only when they stand alone. */
class SearchDigitsTest {
    @Test
    void digits_within_a_word_stay_in_the_word() {
        assertThat(Search.of("q3k123777 given7", "ZZ", LocalDate.of(2026, 11, 28))
                        .words())
                .extracting(SearchedWord::word)
                .containsExactly("q3k123777", "given7");
        assertThat(Search.of("12345abc", "ZZ", LocalDate.of(2026, 11, 28)).words())
                .extracting(SearchedWord::word)
                .containsExactly("12345abc");
        assertThat(Search.of("ann 555 0102", "ZZ", LocalDate.of(2026, 11, 28)).words())
                .extracting(SearchedWord::word)
                .containsExactly("5550102", "ann");
    }

    @Property
    void a_word_with_digits_is_found_as_it_is_kept(
            @ForAll @NumericChars @StringLength(min = 1, max = 12) String digits) {
        String word = "name" + digits;
        assertThat(Search.of(word, "ZZ", LocalDate.of(2026, 11, 28)).words())
                .extracting(SearchedWord::word)
                .containsExactly(word);
        assertThat(SearchWords.ofPatient(word, null, LocalDate.of(1988, 3, 2), "P-000001", Telephone.of(null, "ZZ")))
                .contains(word);
    }
}
