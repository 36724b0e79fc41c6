package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A therapist has lost the password: one administrator makes the link, another the code, and the therapist reads who it was. */
class TwoHandsE2E {
    private static final String PASSWORD = "correct horse battery staple";
    private static final String OTHER = "another horse battery staple";
    private static final Program PROGRAM = ChangedDemo.program();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_renewed_password_takes_two_people_and_its_owner_reads_of_it() {
        Page ada = Browser.signIn(browser.page(), PROGRAM, "admin@demo");
        opened(ada, "Bea Second", "bea", "administrator");
        Page bea = Browser.signIn(browser.page(), PROGRAM, "bea", PASSWORD);
        opened(ada, "Terry Example", "terry", "therapist");

        Browser.press(ada, "Make a new set-up link for Terry Example");
        String link = ada.locator("#link").inputValue();
        assertThat(ada.locator("#link-text")).containsText("another administrator");
        Axe.check(ada);
        Browser.press(ada, "Make the code for the link of Terry Example");
        assertThat(ada.locator(".problem")).containsText("somebody else has to make the code");
        bea.navigate(PROGRAM.at("/clinic/accounts").toString());
        Browser.press(bea, "Make the code for the link of Terry Example");
        String code = bea.locator("#link").inputValue();
        Axe.check(bea);

        Page terry = browser.phone();
        terry.navigate(PROGRAM.at(link.substring(link.indexOf("/setup"))).toString());
        chosen(terry, "ABCDE-FGHJK");
        assertThat(terry.locator(".problem")).containsText("This code is not right");
        Axe.check(terry);
        chosen(terry, code);
        terry.waitForURL("**/today");
        Locator news = terry.locator(".alert.caution").first();
        assertThat(news).containsText("Your password was renewed on");
        assertThat(news).containsText("and a code from Bea Second");
        Axe.check(terry);
        terry.reload();
        assertThat(terry.locator("main")).not().containsText("Your password was renewed");
    }

    /** Opens an account of the staff and lets its owner choose a password. */
    private void opened(Page administrator, String name, String signInName, String role) {
        administrator.navigate(PROGRAM.at("/clinic/accounts").toString());
        administrator.locator("[id='form:name']").fill(name);
        administrator.locator("[id='form:signInName']").fill(signInName);
        administrator.locator("[id='form:" + role + "']").check();
        Browser.press(administrator, "Open the account");
        Browser.setUp(browser.page(), PROGRAM, administrator.locator("#link").inputValue(), PASSWORD);
    }

    private static void chosen(Page page, String code) {
        page.locator("[id='form:code']").fill(code);
        page.locator("[id='form:password']").fill(OTHER);
        page.locator("[id='form:again']").fill(OTHER);
        page.locator("[id='form:complete']").click();
        page.waitForLoadState();
    }
}
