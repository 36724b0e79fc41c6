package extensor.care.patients;

import static org.assertj.core.api.Assertions.assertThat;

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
                "2-Mar-1988"
            })
    void a_birth_date_is_read_in_every_common_form(String typed) {
        assertThat(Search.of(typed).birthDates()).containsExactly(LocalDate.of(1988, 3, 2));
        assertThat(Search.of(typed).words()).isEmpty();
    }

    @Test
    void a_date_with_slashes_is_looked_for_both_ways_round() {
        assertThat(Search.of("3/2/1988").birthDates())
                .containsExactlyInAnyOrder(LocalDate.of(1988, 3, 2), LocalDate.of(1988, 2, 3));
        assertThat(Search.of("25/2/1988").birthDates()).containsExactly(LocalDate.of(1988, 2, 25));
        assertThat(Search.of("4/4/1988").birthDates()).containsExactly(LocalDate.of(1988, 4, 4));
    }

    @Test
    void names_and_birth_date_go_together_in_any_order() {
        Search search = Search.of("Müller 2.3.1988 ann");
        assertThat(search.words()).containsExactly("muller", "ann");
        assertThat(search.birthDates()).containsExactly(LocalDate.of(1988, 3, 2));
    }

    @ParameterizedTest
    @CsvSource({"P-000123,p000123", "p000123,p000123", "P-123,p000123", "p 123,p000123", "P-1234567,p1234567"})
    void a_record_number_is_known_by_its_letter_however_it_is_shortened(String typed, String word) {
        assertThat(Search.of(typed).words()).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource({"+1 (555) 010-2345,15550102345", "555 010,555010", "0102345,0102345"})
    void digits_of_a_telephone_are_one_word_however_they_are_spaced(String typed, String word) {
        assertThat(Search.of(typed).words()).containsExactly(word);
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
        assertThat(SearchWords.of(typed)).containsExactly(word);
        assertThat(Search.of(typed).words()).containsExactly(word);
    }

    @Test
    void a_person_is_found_by_names_record_number_and_any_part_of_the_telephone() {
        assertThat(SearchWords.ofPatient("Ann Müller-Lüdenscheidt", "P-000123", "+1 555 010 2345"))
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
        assertThat(SearchWords.ofPatient("Ann", "P-000001", null))
                .containsExactlyInAnyOrder("ann", "p000001", "000001", "1");
    }

    @Test
    void a_day_that_does_not_exist_is_no_birth_date() {
        assertThat(Search.of("31.2.1988").birthDates()).isEmpty();
    }

    @Test
    void nothing_but_signs_finds_nobody() {
        assertThat(Search.of("%_' --").empty()).isTrue();
        assertThat(Search.of(null).empty()).isTrue();
    }

    @Property
    void whatever_is_typed_becomes_few_clean_words(@ForAll @StringLength(max = 300) String typed) {
        Search search = Search.of(typed);
        assertThat(search.words()).hasSizeLessThanOrEqualTo(6).allMatch(word -> word.matches("[\\p{L}\\p{N}]+"));
        assertThat(search.beginnings()).allMatch(b -> b.matches("[\\p{L}\\p{N}]+"));
    }

    @Test
    void a_letter_that_is_an_apostrophe_and_another_one_is_found_by_the_other_one() {
        assertThat(SearchWords.of("\u0149 O\u2019Neil")).containsExactly("n", "oneil");
    }

    @Property
    void a_word_is_found_by_every_beginning_of_it(@ForAll @StringLength(min = 1, max = 40) String name) {
        SearchWords.of(name).forEach(word -> assertThat(SearchWords.of(word)).containsExactly(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "5", "1315", "a s", "a 1315", "%", "12.3."})
    void a_letter_or_a_few_digits_are_no_search_by_themselves(String typed) {
        assertThat(Search.of(typed).tooShort()).isEqualTo(!Search.of(typed).empty());
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
        assertThat(Search.of(typed).tooShort()).isFalse();
    }

    @Test
    void what_is_too_short_narrows_a_search_and_does_not_lead_it() {
        assertThat(Search.of("1315 an").beginnings()).containsExactly("an", "1315");
        assertThat(Search.of("a smith 12").beginnings()).containsExactly("smith", "12", "a");
    }
}
