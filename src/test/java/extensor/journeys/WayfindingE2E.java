package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What helps on the way: a long list is narrowed, a day is told in words, one page leads to the next. */
class WayfindingE2E {
    private static final Program PROGRAM = Program.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void conditions_are_found_by_words_and_nothing_unseen_is_answered_meanwhile() {
        Page page = Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
        page.navigate(PROGRAM.at("/patients").toString());
        page.getByText("Victor Almeida").first().click();
        page.waitForURL("**/patients/patient?id=*");
        page.navigate(page.url().replace("/patients/patient", "/patients/facts"));
        List<String> groups = page.locator("#facts section h3").allInnerTexts();
        assertThat(groups.get(0)).as("the most dangerous first").isEqualTo("Warning signs");
        Locator whole = page.locator("#facts .whole:visible");
        assertThat(whole.count()).as("groups to deny as a whole").isPositive();
        Locator field = page.locator("#narrow");
        field.fill("open wound");
        assertThat(page.locator("#facts .answers > li:visible")).hasCount(1);
        assertThat(page.locator("#facts .answers > li:visible")).containsText("Open wound");
        assertThat(whole).hasCount(0);
        assertThat(page.locator("#narrowed")).containsText("Only what was found is shown");
        Axe.check(page);
        field.press("Enter");
        page.locator("#facts .answers > li:visible input[type=checkbox]").check();
        Browser.settled(page);
        assertThat(page.locator("#facts .answers > li:visible")).hasCount(1);
        assertThat(page.locator("#facts .actions :text('Save only these')")).isVisible();
        assertThat(whole).hasCount(0);
        field.press("Escape");
        assertThat(field).hasValue("");
        assertThat(page.locator("#facts section:visible")).hasCount(groups.size());
        assertThat(whole.count()).isPositive();
        field.fill("no such thing");
        assertThat(page.locator("#narrowed")).hasText("No condition has these words.");
    }

    @Test
    void each_patient_of_a_therapist_says_when_the_next_visit_is() {
        Page page = Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
        page.navigate(PROGRAM.at("/patients").toString());
        List<String> lines = Browser.texts(page.locator(".hits .case-facts"));
        assertThat(lines)
                .isNotEmpty()
                .allMatch(line -> line.contains("Next visit") || line.contains("No visit booked"));
        assertThat(lines).anyMatch(line -> line.contains("Next visit"));
    }

    @Test
    void a_day_is_told_in_words_whatever_order_the_browser_writes_it_in() {
        Page page = browser.page(new NewContextOptions().setLocale("en-US").setViewportSize(1280, 800));
        Browser.signIn(page, PROGRAM, "therapist@demo");
        page.navigate(PROGRAM.at("/patients").toString());
        page.getByText("Victor Almeida").first().click();
        page.waitForURL("**/patients/patient?id=*");
        page.navigate(page.url().replace("/patients/patient", "/patients/episode"));
        Locator field = page.locator("[id='form:onset']");
        Locator words =
                page.locator(".day", new Page.LocatorOptions().setHas(field)).locator(".in-words");
        field.fill("1968-11-12");
        assertThat(words).hasText("Tue 12 Nov 1968");
        field.fill("");
        assertThat(words).hasText("");
    }

    @Test
    void a_treated_visit_of_the_calendar_leads_to_its_note() {
        Page page = Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
        page.navigate(PROGRAM.at("/patients").toString());
        page.getByText("Maya Lindqvist").first().click();
        page.waitForURL("**/patients/patient?id=*");
        String note = page.locator("a[href^='/visits/visit?id=']").last().getAttribute("href");
        page.navigate(PROGRAM.at(note.replace("/visits/", "/calendar/")).toString());
        page.getByText("Read the note").click();
        page.waitForURL("**" + note);
        assertThat(page.locator("main")).containsText("Signed");
    }
}
