package extensor.care.safety;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.patients.Age;
import extensor.care.patients.Fact;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Safety and the pages agree on how old somebody is. */
class AgeFactsTest {
    private static final int CHILD = 12;
    private static final int GROWING = 18;
    private static final int OLD = 75;

    @Test
    void who_was_born_on_29_february_stops_growing_on_1_march() {
        assertThat(AgeFacts.facts(LocalDate.of(2008, 2, 29)))
                .extracting(Fact::until)
                .contains(LocalDate.of(2026, 3, 1));
    }

    @Property(tries = 1000)
    void facts_change_on_the_day_on_which_the_page_counts_another_year(@ForAll @IntRange(max = 45_000) int days) {
        LocalDate born = LocalDate.of(1900, 1, 1).plusDays(days);
        assertThat(AgeFacts.facts(born).stream()
                        .flatMap(fact -> Stream.ofNullable(fact.from() == null ? fact.until() : fact.from()))
                        .map(day -> Age.on(day, born).years()
                                - Age.on(day.minusDays(1), born).years()))
                .containsExactly(1, 1, 1);
        assertThat(AgeFacts.facts(born))
                .extracting(fact -> Age.on(fact.from() == null ? fact.until() : fact.from(), born)
                        .years())
                .containsExactly(CHILD, GROWING, OLD);
    }
}
