package extensor.care.safety;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing waits for everything absolute, and for a reason for each precaution. */
class VerdictTest {
    private static final Treatment HEAT = Given.treatment("HEAT_HOT_PACK", BodyRegion.FOOT, Side.LEFT);
    private static final String KEY = Given.key("HEAT_HOT_PACK", "CI062");

    @Test
    void nothing_found_may_be_signed() {
        assertThat(verdict("").mayBeSigned(Map.of(), Set.of())).isTrue();
    }

    @Test
    void no_reason_frees_what_is_absolute() {
        Verdict verdict = verdict("SENSORY_LOSS@FOOT/LEFT");
        assertThat(verdict.mayBeSigned(
                        Map.of(Given.key("HEAT_HOT_PACK", "CI053"), "The patient insists on it."), Set.of()))
                .isFalse();
        assertThat(verdict.hits(Signal.STOP)).hasSize(1);
    }

    @Test
    void no_reason_frees_a_gap_of_an_absolute_rule() {
        Verdict verdict = verdict("?SENSORY_LOSS");
        assertThat(verdict.mayBeSigned(Map.of("gaps", "We shall ask tomorrow."), Set.of()))
                .isFalse();
        assertThat(verdict.gaps().orElseThrow().blocking()).isTrue();
    }

    @Test
    void a_gap_of_precautions_does_not_keep_from_signing() {
        Verdict verdict = verdict("?FEVER_SYSTEMIC");
        assertThat(verdict.gaps()).isPresent();
        assertThat(verdict.mayBeSigned(Map.of(), Set.of())).isTrue();
    }

    @Test
    void each_precaution_wants_a_reason_of_its_own() {
        Verdict verdict = verdict("FEVER_SYSTEMIC; MULTIPLE_SCLEROSIS");
        Map<String, String> one = Map.of(KEY, "Temperature normal since noon.");
        assertThat(verdict.mayBeSigned(one, Set.of())).isFalse();
        assertThat(verdict.obstacles(one, Set.of()))
                .extracting(Finding::key)
                .containsExactly(Given.key("HEAT_HOT_PACK", "CI072"));
        Map<String, String> both = Map.of(
                KEY, "Temperature normal since noon.", Given.key("HEAT_HOT_PACK", "CI072"), "Small area, cool room.");
        assertThat(verdict.mayBeSigned(both, Set.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "too short",
                "   short   \t ",
                "aaaaaaaaaaaaaaa",
                "ababababababab",
                "              ",
                "..............",
                "2026-11-30 12:45",
                "a\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0bc",
                "abc\u200b\u200b\u200b\u200b\u200b\u200b\u200b"
            })
    void what_says_nothing_is_no_reason(String text) {
        assertThat(verdict("FEVER_SYSTEMIC").mayBeSigned(Map.of(KEY, text), Set.of()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no fever !", "  afebrile since Monday  ", "体温正常已经两天没有发烧"})
    void ten_characters_that_say_something_are_a_reason(String text) {
        assertThat(verdict("FEVER_SYSTEMIC").mayBeSigned(Map.of(KEY, text), Set.of()))
                .isTrue();
    }

    private static Verdict verdict(String facts) {
        return new Verdict(Reference.SAFETY.check(Given.restAbsent(facts), Given.ADULT, List.of(HEAT)));
    }
}
