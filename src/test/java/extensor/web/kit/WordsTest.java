package extensor.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.patients.Age;
import extensor.care.plans.FindingGroup;
import extensor.care.plans.SafetySheet;
import extensor.care.safety.Signal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The word above the safety panel says no less than the panel. */
class WordsTest {
    private static SafetySheet caution(boolean explained) {
        SafetySheet.FindingLine line = new SafetySheet.FindingLine(
                "2/CI203",
                Signal.CAUTION,
                2,
                "Massage",
                null,
                new SafetySheet.RuleLine("CI203", "Bruises", null, "S1"),
                null,
                false,
                explained ? "Skin is checked before and after" : "",
                "",
                null,
                null);
        return new SafetySheet(
                List.of(new FindingGroup(
                        "CAUTION/CI203",
                        Signal.CAUTION,
                        null,
                        List.of(new FindingGroup.FoundRule(line.rule(), List.of(line))))),
                List.of(),
                List.of(),
                explained);
    }

    @Test
    void the_age_of_infants_is_told_in_months_and_of_the_newly_born_in_weeks() {
        Words words = new Words();
        assertThat(words.ageOf(new Age(42, 504, 2191))).isEqualTo("42");
        assertThat(words.ageOf(new Age(2, 24, 104))).isEqualTo("2");
        assertThat(words.ageOf(new Age(1, 23, 104))).isEqualTo("23 months");
        assertThat(words.ageOf(new Age(0, 5, 23))).isEqualTo("5 months");
        assertThat(words.ageOf(new Age(0, 3, 13))).isEqualTo("3 months");
        assertThat(words.ageOf(new Age(0, 2, 12))).isEqualTo("12 weeks");
        assertThat(words.ageOf(new Age(0, 0, 1))).isEqualTo("1 week");
        assertThat(words.ageOf(new Age(0, 0, 0))).isEqualTo("under 1 week");
    }

    @Test
    void a_caution_that_was_accepted_with_a_reason_was_found_all_the_same() {
        Words words = new Words();
        assertThat(words.safetyWord(caution(false))).isEqualTo("1 caution");
        assertThat(words.safetyWord(caution(true))).isEqualTo("1 caution accepted");
        assertThat(words.safetyWord(new SafetySheet(List.of(), List.of(), List.of(), true)))
                .isEqualTo("Nothing found");
    }
}
