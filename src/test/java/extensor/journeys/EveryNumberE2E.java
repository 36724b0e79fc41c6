package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No field for a number changes a number: a comma is a point, and what is no number stays where it was typed and is refused there. */
class EveryNumberE2E {
    private static final Program PROGRAM = Program.start(Map.of(), "--demo").ready();
    private static final List<String> PEOPLE =
            List.of("therapist@demo", "therapist2@demo", "desk@demo", "admin@demo", "patient@demo");
    private static final Path WEBAPP = Path.of("src/main/webapp");
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
            List<String> addresses = FieldWalk.addresses(PROGRAM, person, NUMBERS);
            if (addresses.isEmpty()) continue;
            fields.on(signedIn(person, locale));
            for (String address : addresses) fields.tryAll(PROGRAM.at(address).toString());
        }
        Set<String> met = fields.met();
        assertThat(met).as("fields that were met").contains("a dose").containsAll(written());
        assertThat(met.stream().filter(id -> id.startsWith("ROM")).count())
                .as("angles")
                .isGreaterThan(20);
    }

    /** The fields that the pages name in their text; the others get their names from what is measured. */
    private static Set<String> written() {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .flatMap(file -> IN_TEXT.matcher(text(file)).results().map(found -> found.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Page signedIn(String person, String locale) {
        Page page = browser.page(new NewContextOptions().setLocale(locale).setViewportSize(1280, 800));
        return Browser.signIn(page, PROGRAM, person);
    }
}
