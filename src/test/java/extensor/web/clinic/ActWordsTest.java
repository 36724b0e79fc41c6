package extensor.web.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.container.inside.Authorisation;
import extensor.web.kit.Messages;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ActWordsTest {
    @Test
    void every_door_is_called_by_words_and_nothing_else_is() {
        assertThat(Messages.keys("act.")
                        .map(key -> key.substring("act.".length()))
                        .collect(Collectors.toSet()))
                .isEqualTo(
                        Authorisation.doors().stream().map(Authorisation::name).collect(Collectors.toSet()));
    }

    @Test
    void no_two_acts_go_by_the_same_words() {
        assertThat(Messages.keys("act.").map(Messages::text)).doesNotHaveDuplicates();
    }

    @Test
    void an_act_is_found_by_any_part_of_its_words_or_its_door() {
        assertThat(ActWords.like(" SIGNED A V ")).containsExactly("WritingNotes.sign", "Charting.sign");
        assertThat(ActWords.like("writingNotes.sign")).containsExactly("WritingNotes.sign");
        assertThat(ActWords.like("no such act")).isEmpty();
    }

    @Test
    void a_former_name_of_an_act_leads_to_an_act_that_there_is_and_was_none_itself() {
        assertThat(Messages.keys("former.")).isNotEmpty().allSatisfy(key -> {
            assertThat(Messages.knows("act." + Messages.text(key))).as(key).isTrue();
            assertThat(Messages.knows(key.replaceFirst("former", "act")))
                    .as(key)
                    .isFalse();
        });
        assertThat(ActWords.of("Charting.sign")).isEqualTo(ActWords.of("WritingNotes.sign"));
    }

    @Test
    void an_act_of_an_older_program_goes_by_its_door() {
        assertThat(ActWords.of("WritingNotes.sign")).isEqualTo("Signed a visit note");
        assertThat(ActWords.of("WritingNotes.engrave")).isEqualTo("WritingNotes.engrave");
    }
}
