package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No field for a number changes a number: a comma is a point, and what is no number stays where it was typed and is refused there. */
class EveryNumberE2E {
    private static final Program PROGRAM = FieldWalk.clinic("numbers");
    private static final List<String> PEOPLE =
            List.of("therapist@demo", "therapist2@demo", "desk@demo", "admin@demo", "patient@demo");
    private static final Pattern IN_TEXT = Pattern.compile("<k:(?:number|decimal) id=\"([A-Za-z]+)\"");
    private static final Pattern NUMBERS = Pattern.compile("data-number");

    @RegisterExtension
    final Browser browser = new Browser();

    @AfterAll
    static void end() {
        PROGRAM.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE"})
    void every_field_of_every_page_keeps_the_number_or_says_that_it_is_none(String locale) {
        NumberFields fields = new NumberFields();
        for (String person : PEOPLE) {
            Page page = signedIn(person, locale);
            FieldWalk walk = new FieldWalk(PROGRAM, person, page);
            fields.on(page, walk);
            walk.addresses(NUMBERS).forEach(fields::tryAll);
        }
        Set<String> met = fields.met();
        System.out.println("NUMBERS " + locale + ": " + fields.tried() + " fields of pages tried, named " + met);
        // The fields that the pages name in their text; the others get their names from what is measured.
        assertThat(met).as("fields that were met").contains("a dose").containsAll(FieldWalk.written(IN_TEXT));
        assertThat(met.stream().filter(id -> id.startsWith("ROM")).count())
                .as("angles")
                .isGreaterThan(20);
    }

    private Page signedIn(String person, String locale) {
        Page page = browser.page(new NewContextOptions().setLocale(locale).setViewportSize(1280, 800));
        return Browser.signIn(page, PROGRAM, person);
    }
}
