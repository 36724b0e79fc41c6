package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A comma is a point, and what is no number stays where it was typed and is refused there. EveryNumberE2E tries the fields of all pages (-Pslow). */
class NumbersE2E {
    private static final Program PROGRAM = Program.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_time_with_a_comma_is_that_time_in_the_chart() {
        Page page = signedIn("therapist@demo", "de-DE");
        page.navigate(PROGRAM.at("/patients").toString());
        String record = page.locator("a[href*='/patients/patient?id=']").first().getAttribute("href");
        page.navigate(PROGRAM.at("/patients/measure" + record.substring(record.indexOf('?')))
                .toString());
        Locator field = page.locator("[id='form:TUG']");
        for (String fold : List.of("More: other regions", "General tests"))
            page.locator("summary")
                    .filter(new Locator.FilterOptions().setHasText(fold))
                    .first()
                    .press("Enter");
        field.pressSequentially("9,5");
        field.press("Control+Enter");
        page.waitForURL("**/patients/progress?id=*");
        assertThat(page.locator("table.values tbody tr .worth").first()).containsText("9.5");
    }

    private Page signedIn(String person, String locale) {
        Page page = browser.page(new NewContextOptions().setLocale(locale).setViewportSize(1280, 800));
        return Browser.signIn(page, PROGRAM, person);
    }
}
