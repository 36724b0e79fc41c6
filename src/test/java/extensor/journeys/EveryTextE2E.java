package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a field lets one type can be kept, on every page. */
class EveryTextE2E {
    private static final Program PROGRAM = Program.start(Map.of(), "--demo").ready();
    private static final List<String> PEOPLE = List.of("therapist2@demo", "desk@demo", "admin@demo");
    private static final Pattern TEXTS = Pattern.compile("maxlength");

    @RegisterExtension
    final Browser browser = new Browser();

    @AfterAll
    static void end() {
        PROGRAM.close();
    }

    @Test
    void the_longest_text_of_every_field_is_taken() {
        Set<String> kept = new TreeSet<>();
        for (String person : PEOPLE) {
            LongTexts texts = new LongTexts(Browser.signIn(browser.page(), PROGRAM, person));
            for (String address : FieldWalk.addresses(PROGRAM, person, TEXTS))
                texts.fillAll(PROGRAM.at(address).toString());
            kept.addAll(texts.kept());
        }
        assertThat(kept).as("what is stored as it is left").contains("note", "title");
    }
}
