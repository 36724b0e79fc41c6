package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Some minutes after signing in, a grave act asks over the page who it is, then happens, and nothing that was typed is lost. */
class GraveActsE2E {
    private static final Program PROGRAM = ChangedDemo.program();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void an_administrator_is_asked_before_a_link_is_made_and_then_not_again_at_once() {
        Page page = Browser.signIn(browser.page(), PROGRAM, "admin@demo");
        minutesPass();
        Locator first = page.locator("[id^='list:accounts:'][id$=':renew']").first();
        first.click();
        Locator dialog = page.locator("dialog.proof");
        dialog.waitFor();
        Axe.check(page);
        answer(page, "not the right password");
        assertThat(dialog).containsText("That is not right");
        answer(page, PROGRAM.demoPassword());
        page.locator("#link").waitFor();
        assertThat(dialog).hasCount(0);
        page.locator("[id^='list:accounts:'][id$=':renew']").last().click();
        page.waitForLoadState();
        assertThat(dialog).hasCount(0);
    }

    @Test
    void a_therapist_is_asked_before_signing_against_a_precaution() {
        Page page = Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
        page.navigate(PROGRAM.at("/patients").toString());
        page.getByText("Whitaker").first().click();
        page.waitForURL("**/patients/patient?id=*");
        Composer composer = new Composer(page).fromRecord("Start from scratch");
        composer.add("massage low back", "Light massage, low back");
        page.locator("select[data-code=pressure]").selectOption("DEEP");
        Browser.settled(page);
        if (composer.questions().count() > 0) composer.noneOfThese();
        Locator careful = page.locator("#safety .find.caution");
        assertThat(careful).not().hasCount(0);
        while (careful.count() > 0) composer.explain("Slowly, as agreed.");
        minutesPass();
        page.getByText("Sign plan").click();
        page.locator("dialog.proof").waitFor();
        Axe.check(page);
        answer(page, PROGRAM.demoPassword());
        page.waitForURL("**/plans/plan?id=*");
    }

    private static void answer(Page page, String secret) {
        page.locator("[id='proof-form:secret']").fill(secret);
        page.locator("[id='proof-form:prove']").click();
        Browser.settled(page);
    }

    private static void minutesPass() {
        ChangedDemo.later(Duration.ofMinutes(6));
    }
}
