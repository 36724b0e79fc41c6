package extensor.care.home;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.home.HomeSheet.DayMark.Told;
import extensor.care.plans.Compositions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mark below a day says what was done, not that it was reported. */
class MarkTest {
    /** How each requested thing went. */
    private static List<Optional<HomeOutcome>> went(String outcomes) {
        return Arrays.stream(outcomes.split(" "))
                .map(told -> told.equals("-") ? Optional.<HomeOutcome>empty() : Optional.of(HomeOutcome.valueOf(told)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "DONE DONE DONE,ALL",
        "DONE DONE TOO_SORE,ALL",
        "DONE DONE PARTLY,SOME",
        "DONE DONE -,SOME",
        "PARTLY TOO_SORE -,SOME",
        "PARTLY PARTLY PARTLY,SOME",
        "TOO_SORE TOO_SORE TOO_SORE,SORE",
        "TOO_SORE - -,NOTHING",
        "- - -,NOTHING"
    })
    void of_three_things(String outcomes, Told told) {
        assertThat(HomeSheet.DayMark.of(Compositions.START, went(outcomes)))
                .isEqualTo(new HomeSheet.DayMark(Compositions.START, told));
    }

    @Test
    void a_day_that_asked_for_nothing_is_free() {
        assertThat(HomeSheet.DayMark.of(Compositions.START, List.of()).told()).isEqualTo(Told.FREE);
    }
}
