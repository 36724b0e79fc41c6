package extensor.care.home;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.Dose;
import extensor.care.catalogue.Setting;
import extensor.care.course.HomeDay;
import extensor.care.home.HomeSheet.Mark.Told;
import extensor.care.plans.Compositions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mark below a day says what was done, not what was answered. */
class MarkTest {
    private static HomeDay asking(int things) {
        Dose heat = Dose.usual(Compositions.CATALOGUE.intervention("HEAT_HOT_PACK"));
        return HomeDay.of(
                Compositions.of(
                        7,
                        java.util.stream.Stream.generate(() -> Compositions.item(heat, Setting.HOME, null, null))
                                .limit(things)
                                .toList()),
                Compositions.START);
    }

    /** The first things went like this, by the letter each. */
    private static Map<Integer, HomeLine> went(String outcomes) {
        Map<Integer, HomeLine> said = new HashMap<>();
        List<String> all = Arrays.stream(outcomes.split(" ")).collect(Collectors.toList());
        for (int i = 0; i < all.size(); i++)
            if (!all.get(i).equals("-"))
                said.put(
                        2 + i,
                        new HomeLine(1, 1, 2 + i, Compositions.START, HomeOutcome.valueOf(all.get(i)), null, null));
        return said;
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
        assertThat(HomeSheet.Mark.of(Compositions.START, asking(3), went(outcomes)))
                .isEqualTo(new HomeSheet.Mark(Compositions.START, told));
    }

    @Test
    void a_day_that_asked_for_nothing_is_free_whatever_was_told() {
        assertThat(HomeSheet.Mark.of(Compositions.START, asking(0), went("DONE"))
                        .told())
                .isEqualTo(Told.FREE);
    }
}
