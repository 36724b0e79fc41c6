package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The desk registers somebody under another spelling, is told of it, goes on, and makes one record of the two. */
class MergeE2E {
    private static final Program PROGRAM = Program.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void somebody_registered_twice_is_shown_and_made_one_and_two_again() {
        Page page = Browser.signIn(browser.page(), PROGRAM, "desk@demo");
        String first = registered(page, "J\u00fcrgen", "M\u00fcller-Brandt", "2.3.1961", "(315) 555-0177");
        open(page, "/patients/register");
        fill(page, "Juergen", "Muellerbrandt", "03/02/1961", "+1 315 555 0177");
        assertThat(page.locator("#form\\:birth")).containsText("Read as 2 March 1961");
        assertThat(page.locator("#form\\:birth")).containsText("If 3 February 1961 is meant");
        Axe.check(page);
        page.locator("#form\\:save").click();
        Browser.settled(page);
        Locator warning = page.locator(".alert.caution");
        assertThat(warning).containsText("J\u00fcrgen M\u00fcller-Brandt");
        assertThat(warning).containsText("the same telephone number");
        assertThat(page.locator("#form\\:givenNames")).hasValue("Juergen");
        assertThat(page.locator("#form\\:phone")).hasValue("+1 315 555 0177");
        Axe.check(page);
        page.locator("#form\\:another").check();
        page.locator("#form\\:save").click();
        page.waitForURL("**/patients/patient?id=*");
        String second = page.url();

        page.getByText("Two records of one person?").click();
        page.waitForURL("**/patients/merge?id=*");
        Axe.check(page);
        page.locator("#find\\:text").fill("muellerbrandt");
        Browser.settled(page);
        assertThat(page.locator("#find\\:found a.hit")).hasCount(1);
        page.locator("#find\\:text").press("Enter");
        page.waitForURL("**&with=*");
        Browser.settled(page);
        assertThat(page.locator("[aria-labelledby=both-title]")).containsText("(315) 555-0177");
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Both records")))
                .hasCount(1);
        assertThat(page.locator("table.both tr", new Page.LocatorOptions().setHasText("Differs")))
                .hasCount(1);
        assertThat(page.locator("table.both tr", new Page.LocatorOptions().setHasText("Differs")))
                .containsText("Name");
        Axe.check(page);
        String stays = page.locator("table.both th .num").first().innerText();
        page.locator("#form\\:reason").fill("Half a sentence");
        page.locator("#form\\:swap").click();
        assertThat(page.locator("table.both th .num").last()).hasText(stays);
        assertThat(page.locator("#form\\:reason")).hasValue("Half a sentence");
        page.locator("#form\\:swap").click();
        assertThat(page.locator("table.both th .num").first()).hasText(stays);
        page.locator("#form\\:reason").fill("");
        page.locator("#form\\:merge").click();
        assertThat(page.locator("#form\\:reason-error")).containsText("fill in this field");
        page.locator("#form\\:reason").fill("Same insurance card");
        page.locator("#form\\:merge").click();
        page.waitForURL(first);
        assertThat(page.locator("#notices")).containsText("The two records are one");
        assertThat(page.locator("[aria-labelledby=merged-title]")).containsText("Same insurance card");
        Axe.check(page);

        page.navigate(second);
        page.waitForURL(first);
        Browser.settled(page);
        page.locator("[aria-labelledby=merged-title] :is(input[type=submit], button)")
                .first()
                .click();
        Browser.settled(page);
        assertThat(page.locator("#notices")).containsText("separate again");
        assertThat(page.locator("[aria-labelledby=merged-title]")).hasCount(0);
        page.navigate(second);
        assertThat(page).hasURL(second);
    }

    private static String registered(Page page, String given, String family, String born, String phone) {
        open(page, "/patients/register");
        fill(page, given, family, born, phone);
        page.locator("#form\\:save").click();
        page.waitForURL("**/patients/patient?id=*");
        return page.url();
    }

    private static void fill(Page page, String given, String family, String born, String phone) {
        page.locator("#form\\:givenNames").fill(given);
        page.locator("#form\\:familyName").fill(family);
        page.locator("#form\\:birthDate").fill(born);
        page.keyboard().press("Tab");
        Browser.settled(page);
        page.locator("#form\\:sex").selectOption("MALE");
        page.locator("#form\\:phone").fill(phone);
        page.locator("#form\\:coverage").selectOption("SELF_PAY");
        Browser.settled(page);
    }

    private static void open(Page page, String path) {
        page.navigate(PROGRAM.at(path).toString());
        Browser.settled(page);
    }
}
