package extensor.web.me;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.Measure;
import extensor.care.measures.Subject;
import extensor.care.measures.Subjects;
import extensor.care.plans.Compositions;
import extensor.care.progress.Point;
import extensor.care.progress.Points;
import extensor.care.progress.Trend;
import extensor.shared.Side;
import extensor.web.kit.Messages;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The patient reads no more than the verdict, and there is a word for everything that can be measured. */
class MyWordsTest {
    private static Point on(int day, int value) {
        return Points.of(day, Compositions.START.plusDays(day), BigDecimal.valueOf(value), "Thea", false);
    }

    private static Trend pain(Trend.TrendVerdict verdict, int first, int last) {
        return new Trend(
                verdict, on(0, first), on(9, last), BigDecimal.valueOf(first - last), null, null, false, null, null);
    }

    @ParameterizedTest
    @CsvSource({"0,0,0 of 0 days", "1,1,1 of 1 day", "2,7,2 of 7 days"})
    void days_are_counted_in_their_own_number(int kept, int of, String words) {
        assertThat(Messages.text("me.home-kept", kept, of)).isEqualTo("You did something on " + words + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "RESPONDING,7,3,better",
        "RESPONDED_PLATEAU,7,4,better",
        "GOAL_MET,5,2,better",
        "GOAL_MET,1,2,good",
        "GOAL_MET,2,2,good",
        "RESOLVED,4,0,better",
        "TREND_IMPROVING,6,5,hopeful",
        "WORSENING,3,6,worse",
        "SET_BACK,7,6,worse",
        "TOO_EARLY,6,5,open",
        "NON_RESPONDER_WARN,6,5,open",
        "NON_RESPONDER_ESCALATE,6,6,open",
        "UNJUDGED,6,5,open"
    })
    void the_pain_is_told_as_the_verdict_is_and_never_as_better_when_it_is_not(
            Trend.TrendVerdict verdict, int first, int last, String how) {
        assertThat(MyWords.how(pain(verdict, first, last))).isEqualTo(how);
    }

    @Test
    void one_value_alone_is_only_told() {
        Point only = on(0, 2);
        assertThat(MyWords.how(new Trend(
                        Trend.TrendVerdict.GOAL_MET, only, only, BigDecimal.ZERO, null, null, false, null, null)))
                .isEqualTo("once");
    }

    @Test
    void what_has_no_joint_is_named_by_its_measure_alone() {
        Measure rom = Compositions.CATALOGUE.measure("ROM");
        assertThat(MyWords.name(rom, Subject.of("ROM"), "")).isEqualTo(rom.plain());
    }

    @Test
    void everything_that_can_be_measured_has_a_plain_name() {
        Measure rom = Compositions.CATALOGUE.measure("ROM");
        Compositions.CATALOGUE
                .norms()
                .forEach(norm -> assertThat(MyWords.name(rom, Subjects.motion(norm.joint(), norm.motion(), null), ""))
                        .startsWith("How far it moves: ")
                        .doesNotContain("flexion", "extension", "abduction", "_"));
        assertThat(MyWords.name(rom, Subjects.motion("KNEE", "FLEXION", Side.RIGHT), ""))
                .isEqualTo("How far it moves: knee, bending, right");
        assertThat(MyWords.name(rom, Subjects.motion("LUMBAR", "FLEXION", null), ""))
                .isEqualTo("How far it moves: low back, bending forward");
    }
}
