package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The head of a visit in the calendar: a therapist reads there what matters of the patient, the desk the name alone. */
class PatientHeadE2E {
    private static final Program PROGRAM = Program.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_visit_tells_the_therapist_the_problem_and_the_phase_and_the_desk_neither() {
        Page thea = Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
        thea.navigate(PROGRAM.at("/calendar").toString());
        String visit =
                thea.locator("main a[href*='/calendar/visit?id=']").first().getAttribute("href");
        thea.navigate(PROGRAM.at(visit).toString());
        assertThat(thea.locator("h1")).hasCount(1);
        String problem = Browser.text(thea.locator("#case b"));
        assertThat(thea.locator("#case")).containsText("Phase");
        Axe.check(thea);

        Page dora = Browser.signIn(browser.page(), PROGRAM, "desk@demo");
        dora.navigate(PROGRAM.at(visit).toString());
        assertThat(dora.locator("h1")).hasText(Browser.text(thea.locator("h1")));
        assertThat(dora.locator("#case")).hasCount(0);
        assertThat(dora.locator("body")).not().containsText(problem);
        Axe.check(dora);
    }
}
