package extensor.care.patients;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.shared.Telephone;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one field understands what people type. */
class SearchTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1988-03-02",
                "2.3.1988",
                "02.03.1988",
                "2. 3. 1988",
                "02 Mar 1988",
                "2 March 1988",
                "2nd march 1988",
                "Mar 2, 1988",
                "March 2nd 1988",
                "2-Mar-1988",
                "2.3.88",
                "2 Mar 88",
                "1988/3/2",
                "1988.03.02",
                "2. M\u00e4rz 1988",
                "2 de marzo de 1988",
                "1988\u5e743\u67082\u65e5"
            })
    void a_birth_date_is_read_in_every_common_form(String typed) {
        assertThat(search(typed).birthDates()).containsExactly(LocalDate.of(1988, 3, 2));
        assertThat(search(typed).words()).isEmpty();
    }

    @Test
    void a_date_with_slashes_is_looked_for_both_ways_round() {
        assertThat(search("3/2/1988").birthDates())
                .containsExactlyInAnyOrder(LocalDate.of(1988, 3, 2), LocalDate.of(1988, 2, 3));
        assertThat(search("25/2/1988").birthDates()).containsExactly(LocalDate.of(1988, 2, 25));
        assertThat(search("4/4/1988").birthDates()).containsExactly(LocalDate.of(1988, 4, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"020388", "02031988", "02 03 1988", "19880302"})
    void digits_may_be_a_birth_date_as_well_as_a_number(String typed) {
        assertThat(search(typed).birthDates()).isEmpty();
        assertThat(search(typed).words()).singleElement().satisfies(word -> {
            assertThat(word.word()).isEqualTo(typed.replace(" ", ""));
            assertThat(word.beginnings()).contains(SearchWords.born(LocalDate.of(1988, 3, 2)));
        });
    }

    @Test
    void a_telephone_number_with_points_is_no_birth_date() {
        for (String typed : new String[] {"01.02.03.04.05", "044.555.12.34", "2.3.1988.4"})
            assertThat(search(typed).birthDates()).as(typed).isEmpty();
    }

    @Test
    void names_and_birth_date_go_together_in_any_order() {
        Search search = search("Müller 2.3.1988 ann");
        assertThat(search.words()).extracting(SearchedWord::word).containsExactly("muller", "ann");
        assertThat(search.birthDates()).containsExactly(LocalDate.of(1988, 3, 2));
    }

    @ParameterizedTest
    @CsvSource({"P-000123,p000123", "p000123,p000123", "P-123,p000123", "p 123,p000123", "P-1234567,p1234567"})
    void a_record_number_is_known_by_its_letter_however_it_is_shortened(String typed, String word) {
        assertThat(search(typed).words()).extracting(SearchedWord::word).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource({
        "+1 (555) 010-2345,15550102345",
        "555 010,555010",
        "0102345,0102345",
        "555\u2013010\u20132345,5550102345",
        "020 7946 0123 ext. 12,02079460123"
    })
    void digits_of_a_telephone_are_one_word_however_they_are_spaced(String typed, String word) {
        assertThat(search(typed).words()).extracting(SearchedWord::word).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource({
        "José,jose",
        "Łukasz,lukasz",
        "WEISS,weiss",
        "Weiß,weiss",
        "O'Neill,oneill",
        "O’Neill,oneill",
        "Søren,soren",
        "Yılmaz,yilmaz",
        "İpek,ipek"
    })
    void accents_capitals_and_apostrophes_make_no_difference(String typed, String word) {
        assertThat(search(typed).words()).extracting(SearchedWord::word).containsExactly(word);
    }

    @Test
    void a_person_is_found_by_names_record_number_and_any_part_of_the_telephone() {
        assertThat(SearchWords.ofPatient(
                        "Ann", "Müller-Lüdenscheidt", TODAY, "P-000123", Telephone.of("+1 555 010 2345", "US")))
                .contains(
                        "ann",
                        "muller",
                        "ludenscheidt",
                        "p000123",
                        "000123",
                        "123",
                        "15550102345",
                        "5550102345",
                        "0102345",
                        "2345")
                .doesNotContain("345");
    }

    @Test
    void a_person_without_a_telephone_has_no_empty_word() {
        assertThat(SearchWords.ofPatient("Ann", "", TODAY, "P-000001", Telephone.of(null, "US")))
                .containsExactlyInAnyOrder("ann", "born20261128", "p000001", "000001", "1");
    }

    @Test
    void a_day_that_does_not_exist_is_no_birth_date() {
        assertThat(search("31.2.1988").birthDates()).isEmpty();
    }

    @Test
    void nothing_but_signs_finds_nobody() {
        assertThat(search("%_' --").empty()).isTrue();
        assertThat(search(null).empty()).isTrue();
    }

    @Property
    void whatever_is_typed_becomes_few_clean_words(@ForAll @StringLength(max = 300) String typed) {
        Search search = search(typed);
        assertThat(search.words()).hasSizeLessThanOrEqualTo(6);
        assertThat(search.words())
                .flatExtracting(SearchedWord::beginnings)
                .allMatch(word -> word.matches("[\\p{L}\\p{N}]+") && word.length() <= 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "5", "1315", "a s", "a 1315", "%", "12.3."})
    void a_letter_or_a_few_digits_are_no_search_by_themselves(String typed) {
        assertThat(search(typed).tooShort()).isEqualTo(!search(typed).empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an",
                "a smith",
                "13155",
                "P1",
                "p 17",
                "1315 1988-03-02",
                "a 1988-03-02",
                "\u674e",
                "b2",
                "13 15 5"
            })
    void two_letters_five_digits_a_date_or_a_record_number_are_a_search(String typed) {
        assertThat(search(typed).tooShort()).isFalse();
    }

    @Test
    void what_is_too_short_narrows_a_search_and_does_not_lead_it() {
        assertThat(search("1315 an").strongestFirst())
                .extracting(SearchedWord::word)
                .containsExactly("an", "1315");
        assertThat(search("a smith 12").strongestFirst())
                .extracting(SearchedWord::word)
                .containsExactly("smith", "12", "a");
    }

    @Test
    void two_letters_are_a_search_also_where_they_are_written_as_one() {
        assertThat(search("oe").tooShort()).isFalse();
    }

    private static Search search(String typed) {
        return Search.of(typed, "US", TODAY);
    }
}
