package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A page left open until the server forgot it: the next step leads to the same page anew, which says that nothing was done. */
class LeftOpenE2E {
    private static final Program PROGRAM = Program.demo();
    private static final String FORGET =
            "document.querySelectorAll('input[name=\"jakarta.faces.ViewState\"]').forEach(i => i.value = '1:2')";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_form_that_was_forgotten_is_shown_anew_with_a_word_why() {
        Page page = signedIn();
        page.navigate(PROGRAM.at("/patients/register").toString());
        page.evaluate(FORGET);
        page.locator("main form button.primary, main form input.primary, main form .btn.primary")
                .first()
                .click();
        told(page);
        assertThat(page.url()).endsWith("/patients/register");
    }

    @Test
    void a_composer_that_was_forgotten_keeps_its_plan() {
        Page page = signedIn();
        page.locator("a[href*='/plans/compose?id=']").first().click();
        page.waitForURL("**/plans/compose?id=*");
        Browser.settled(page);
        String address = page.url();
        page.evaluate(FORGET);
        page.locator(".item-name").first().click();
        told(page);
        assertThat(page.url()).isEqualTo(address);
    }

    private Page signedIn() {
        return Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
    }

    private static void told(Page page) {
        page.getByText("open for too long").first().waitFor(new Locator.WaitForOptions().setTimeout(10_000));
        Browser.settled(page);
    }
}
