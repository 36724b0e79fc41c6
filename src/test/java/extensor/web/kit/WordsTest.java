package extensor.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

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
                explained ? "Skin is checked before and after" : "");
        return new SafetySheet(List.of(line), List.of(), explained);
    }

    @Test
    void a_caution_that_was_accepted_with_a_reason_was_found_all_the_same() {
        Words words = new Words();
        assertThat(words.safetyWord(caution(false))).isEqualTo("1 caution");
        assertThat(words.safetyWord(caution(true))).isEqualTo("1 caution accepted");
        assertThat(words.safetyWord(new SafetySheet(List.of(), List.of(), true)))
                .isEqualTo("Nothing found");
    }
}
