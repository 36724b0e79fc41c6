package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a field lets one type can be kept, on every page. */
class EveryTextE2E {
    private static final Program PROGRAM = FieldWalk.clinic("texts");
    private static final List<String> PEOPLE = List.of("therapist2@demo", "desk@demo", "admin@demo");
    private static final Pattern TEXTS = Pattern.compile("maxlength");
    private static final Pattern IN_TEXT =
            Pattern.compile("<k:(?:text|textarea|email|phone|search) id=\"([A-Za-z]+)\"");

    @RegisterExtension
    final Browser browser = new Browser();

    @AfterAll
    static void end() {
        PROGRAM.close();
    }

    @Test
    void the_longest_text_of_every_field_is_taken() {
        Set<String> kept = new TreeSet<>();
        Set<String> tried = new TreeSet<>();
        for (String person : PEOPLE) {
            Page page = Browser.signIn(browser.page(), PROGRAM, person);
            FieldWalk walk = new FieldWalk(PROGRAM, person, page);
            LongTexts texts = new LongTexts(page, walk);
            walk.addresses(TEXTS).forEach(texts::fillAll);
            kept.addAll(texts.kept());
            tried.addAll(texts.tried());
        }
        Set<String> missed = FieldWalk.written(IN_TEXT);
        missed.removeAll(
                tried.stream().map(field -> field.replaceFirst(".* ", "")).toList());
        System.out.println("TEXTS " + tried.size() + " fields of pages filled, stored as they were left " + kept
                + ", not reached " + missed);
        assertThat(kept).as("what is stored as it is left").contains("note", "title");
    }
}
