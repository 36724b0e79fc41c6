package extensor.web.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.container.inside.Authorisation;
import extensor.web.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ActWordsTest {
    @Test
    void every_door_is_called_by_words_and_nothing_else_is() {
        assertThat(Stream.concat(Messages.keys("act."), Messages.keys("look."))
                        .map(key -> key.substring(key.indexOf('.') + 1))
                        .collect(Collectors.toList()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        Authorisation.doors().stream().map(Authorisation::name).collect(Collectors.toSet()));
    }

    @Test
    void no_two_acts_go_by_the_same_words() {
        assertThat(Stream.concat(Messages.keys("act."), Messages.keys("look.")).map(Messages::text))
                .doesNotHaveDuplicates();
    }

    @Test
    void an_act_is_found_by_any_part_of_its_words_or_its_door() {
        assertThat(ActWords.like(" SIGNED A V ", null)).containsExactly("WritingNotes.sign", "Charting.sign");
        assertThat(ActWords.like("writingNotes.sign", null)).containsExactly("WritingNotes.sign");
        assertThat(ActWords.like("no such act", null)).isEmpty();
    }

    @Test
    void acts_are_told_apart_by_whether_they_only_read_also_under_former_names() {
        assertThat(ActWords.like("signed plan", ActKind.LOOK))
                .containsExactly("Signing.readVersion", "Signing.version");
        assertThat(ActWords.like("signed plan", ActKind.ACT)).isEmpty();
        assertThat(ActWords.like("", ActKind.ACT)).contains("Signing.sign", "Charting.sign");
        List<String> both = new ArrayList<>(ActWords.like("", ActKind.ACT));
        both.addAll(ActWords.like("", ActKind.LOOK));
        assertThat(both).containsExactlyInAnyOrderElementsOf(ActWords.like("", null));
    }

    @Test
    void a_former_name_of_an_act_leads_to_an_act_that_there_is_and_was_none_itself() {
        assertThat(Messages.keys("former.")).isNotEmpty().allSatisfy(key -> {
            assertThat(known(Messages.text(key))).as(key).isTrue();
            assertThat(known(key.substring("former.".length()))).as(key).isFalse();
        });
        assertThat(ActWords.of("Charting.sign")).isEqualTo(ActWords.of("WritingNotes.sign"));
    }

    @Test
    void an_act_of_an_older_program_goes_by_its_door() {
        assertThat(ActWords.of("WritingNotes.sign")).isEqualTo("Signed a visit note");
        assertThat(ActWords.of("WritingNotes.engrave")).isEqualTo("WritingNotes.engrave");
    }

    private static boolean known(String verb) {
        return Messages.knows("act." + verb) || Messages.knows("look." + verb);
    }
}
