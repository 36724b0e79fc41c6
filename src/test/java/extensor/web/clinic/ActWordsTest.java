package extensor.web.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.container.inside.Authorisation;
import extensor.web.kit.Say;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ActWordsTest {
    @Test
    void every_door_is_called_by_words_and_nothing_else_is() {
        assertThat(Say.keys("act.").map(key -> key.substring("act.".length())).collect(Collectors.toSet()))
                .isEqualTo(
                        Authorisation.doors().stream().map(Authorisation::name).collect(Collectors.toSet()));
    }

    @Test
    void no_two_acts_go_by_the_same_words() {
        assertThat(Say.keys("act.").map(Say::text)).doesNotHaveDuplicates();
    }

    @Test
    void an_act_is_found_by_any_part_of_its_words_or_its_door() {
        assertThat(ActWords.like(" SIGNED A V ")).containsExactly("Charting.sign");
        assertThat(ActWords.like("charting.sign")).containsExactly("Charting.sign");
        assertThat(ActWords.like("no such act")).isEmpty();
    }

    @Test
    void an_act_of_an_older_program_goes_by_its_door() {
        assertThat(ActWords.of("Charting.sign")).isEqualTo("Signed a visit");
        assertThat(ActWords.of("Charting.engrave")).isEqualTo("Charting.engrave");
    }
}
