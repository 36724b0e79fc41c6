package extensor.care.patients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.shared.Refusal;
import extensor.shared.Telephone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What is needed to register a person, and how it is stored. */
class RegistrationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void names_birth_date_sex_and_payer_are_enough() {
        assertThatCode(() -> person("Ann", "Lee", LocalDate.of(1988, 3, 2), null, Coverage.SELF_PAY, null)
                        .check(TODAY, "US"))
                .doesNotThrowAnyException();
    }

    @Test
    void an_insured_person_has_an_insurer_and_a_member_number() {
        refused("insurer", person("Ann", "Lee", LocalDate.of(1988, 3, 2), null, Coverage.INSURED, null));
        refused(
                "memberNumber",
                new Registration(
                        "Ann",
                        "Lee",
                        LocalDate.of(1988, 3, 2),
                        Sex.FEMALE,
                        null,
                        null,
                        null,
                        Coverage.INSURED,
                        "Mutual",
                        " ",
                        null));
    }

    @Test
    void who_pays_alone_has_no_insurer_left() {
        assertThat(person("Ann", "Lee", LocalDate.of(1988, 3, 2), null, Coverage.SELF_PAY, "Mutual")
                        .insurer())
                .isNull();
    }

    @Test
    void nobody_is_born_tomorrow_or_130_years_ago() {
        refused("birthDate", person("Ann", "Lee", TODAY.plusDays(1), null, Coverage.SELF_PAY, null));
        refused("birthDate", person("Ann", "Lee", TODAY.minusYears(131), null, Coverage.SELF_PAY, null));
        refused("birthDate", person("Ann", "Lee", null, null, Coverage.SELF_PAY, null));
    }

    @Test
    void blank_names_and_odd_telephones_are_refused_at_their_field() {
        refused("givenNames", person("  ", null, TODAY, null, Coverage.SELF_PAY, null));
        refused("givenNames", person("\u200B", "\u200B\u2060", TODAY, null, Coverage.SELF_PAY, null));
        refused("givenNames", person("\u00A0", "\u3164", TODAY, null, Coverage.SELF_PAY, null));
        refused("givenNames", person("-", "12", TODAY, null, Coverage.SELF_PAY, null));
        refused("phone", person("Ann", "Lee", TODAY, "call me", Coverage.SELF_PAY, null));
    }

    @Test
    void one_name_is_enough_and_is_all_that_is_shown() {
        Registration given = person("Suharto", null, TODAY, null, Coverage.SELF_PAY, null);
        Registration family = person("", "Suharto", TODAY, null, Coverage.SELF_PAY, null);
        given.check(TODAY, "US");
        family.check(TODAY, "US");
        assertThat(given.name()).isEqualTo("Suharto").isEqualTo(family.name());
        assertThat(Patient.nameKey(given)).isEqualTo("suharto").isEqualTo(Patient.nameKey(family));
        Patient patient = new Patient(1, "P-000001", family, "US", 7, Instant.EPOCH, null);
        assertThat(patient.name()).isEqualTo("Suharto");
        assertThat(patient.sheet(null, TODAY).registration()).isEqualTo(family);
    }

    @Test
    void spaces_are_spaces_and_what_nobody_sees_is_not_kept() {
        Registration pasted = person(
                "Be\u00ADa\u200B",
                "\u00A0Lund\u2060",
                TODAY,
                "+41\u00A044\u202F555\u200912\u201134",
                Coverage.SELF_PAY,
                null);
        pasted.check(TODAY, "US");
        assertThat(pasted.name()).isEqualTo("Bea Lund");
        assertThat(pasted.phone()).isEqualTo("+41 44 555 12-34");
    }

    @Test
    void letters_that_grow_when_they_are_spelled_out_still_fit_the_words_of_the_search() {
        Registration grown = person("\uFDFA".repeat(100), "Lee", TODAY, null, Coverage.SELF_PAY, null);
        assertThat(SearchWords.ofPatient(grown.givenNames(), "Lee", TODAY, "P-000001", Telephone.of(null, "US")))
                .allMatch(word -> word.length() <= 100);
        assertThat(Patient.nameKey(grown)).hasSizeLessThanOrEqualTo(250);
    }

    @Test
    void the_name_key_sorts_by_family_name_without_accents() {
        assertThat(Patient.nameKey(person("  José  María", "Núñez", TODAY, null, Coverage.SELF_PAY, null)))
                .isEqualTo("nunez jose maria");
    }

    @Test
    void a_correction_changes_the_words_one_is_found_by() {
        Patient patient = new Patient(
                1,
                "P-000001",
                person("Ann", "Lee", TODAY, "+1 555 010 2345", Coverage.SELF_PAY, null),
                "US",
                7,
                Instant.EPOCH,
                null);
        patient.correct(person("Ann", "Müller", TODAY, null, Coverage.SELF_PAY, null), "US", List.of());
        assertThat(patient)
                .extracting("words")
                .asInstanceOf(InstanceOfAssertFactories.collection(PatientWord.class))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of("ann", "muller", "born20261121", "p000001", "000001", "1")
                                .map(word -> new PatientWord(word, "muller ann"))
                                .toList());
    }

    @Test
    void age_counts_full_years() {
        PatientBanner banner = new PatientBanner(1, "Ann Lee", LocalDate.of(1988, 11, 22), Sex.FEMALE, "P-000001");
        assertThat(banner.age(TODAY).years()).isEqualTo(37);
        assertThat(banner.age(TODAY.plusDays(1)).years()).isEqualTo(38);
    }

    private static Registration person(
            String given, String family, LocalDate born, String phone, Coverage coverage, String insurer) {
        return new Registration(given, family, born, Sex.FEMALE, phone, null, null, coverage, insurer, null, null);
    }

    private static void refused(String field, Registration written) {
        assertThatThrownBy(() -> written.check(TODAY, "US"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.field()).isEqualTo(field));
    }
}
