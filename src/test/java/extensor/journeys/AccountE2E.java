package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import extensor.shared.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People look after their own account: they end what they left open elsewhere, and choose another password. */
class AccountE2E {
    private static final String OTHER = "another horse battery staple";
    private static final Program PROGRAM = ChangedDemo.program();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_session_left_open_elsewhere_is_ended_from_the_page_behind_the_own_name() {
        String therapist = ChangedDemo.newTherapist();
        Page left = Browser.signIn(browser.page(), PROGRAM, therapist, ChangedDemo.PASSWORD);
        Page here = Browser.signIn(browser.page(), PROGRAM, therapist, ChangedDemo.PASSWORD);
        here.locator(".me a").click();
        here.waitForURL("**/account");
        assertThat(here.locator("#main")).containsText("Chrome, Linux");
        assertThat(here.getByText("This session")).hasCount(1);
        Locator others = here.locator("[id^='open:each'][id$=':end']");
        for (int open = others.count(); open > 0; open--) {
            others.first().click();
            assertThat(here.locator("body")).containsText("has ended");
            assertThat(others).hasCount(open - 1);
        }
        left.navigate(PROGRAM.at("/today").toString());
        left.waitForURL("**/login");
        here.reload();
        assertThat(here.locator("h1")).containsText("My account");
    }

    @Test
    void a_patient_changes_the_password_and_is_signed_out_everywhere_else() {
        Page left = browser.phone();
        Browser.signIn(left, PROGRAM, "patient2@demo");
        Page here = browser.phone();
        Browser.signIn(here, PROGRAM, "patient2@demo");
        here.locator(".mast > a.btn").click();
        here.waitForURL("**/account");
        change(here, "not the right password", OTHER);
        assertThat(here.locator("[id='form:currentPassword-error']")).containsText("not your current password");
        Axe.check(here);
        change(here, PROGRAM.demoPassword(), OTHER);
        assertThat(here.locator("body")).containsText("Your password has been changed");
        left.navigate(PROGRAM.at("/me").toString());
        left.waitForURL("**/login");
        Browser.signIn(left, PROGRAM, "patient2@demo", OTHER);
        change(here, OTHER, "horse " + Id.text(Id.next()) + " battery staple");
        left.reload();
        left.waitForURL("**/login");
    }

    private static void change(Page page, String current, String fresh) {
        page.locator("[id='form:currentPassword']").fill(current);
        page.locator("[id='form:password']").fill(fresh);
        page.locator("[id='form:again']").fill(fresh);
        page.locator("[id='form:change']").click();
        page.waitForLoadState();
    }
}
