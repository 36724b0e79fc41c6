package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A treatment ends in a browser: the therapist reads what closing does, and does it; the desk tells the patient; the patient reads it on a phone. */
class EndingE2E {
    private static final String PATIENT = "Marcus Bell";
    private static final String PASSWORD = "nine calm otters in the reeds";
    private static final Pattern FIRST_TIME = Pattern.compile("\\d+:\\d+");
    private static final Program PROGRAM = Program.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void an_episode_is_closed_after_reading_what_that_does_and_everybody_concerned_reads_it() {
        Page page = Browser.signIn(browser.page(), PROGRAM, "therapist2@demo");
        String record = record(page);
        String link = accountOpened(page);
        toTheClosing(page, record);
        assertThat(page.locator("#visits-title")).containsText("still booked");
        List<String> visits = Browser.texts(page.locator("#form li.visit"));
        assertThat(visits).isNotEmpty();
        Axe.check(page);
        page.getByText("Leave it open").click();
        page.waitForURL("**" + record);
        assertThat(page.locator("[aria-labelledby=plans-title]")).containsText("In force");

        toTheClosing(page, record);
        page.locator("[id='form:close']").click();
        page.waitForURL("**" + record);
        assertThat(page.locator("#notices")).containsText("The episode is closed");
        assertThat(page.locator("[aria-labelledby=plans-title]")).containsText("Ended");
        assertThat(page.locator(".called-off li")).hasCount(visits.size());
        Axe.check(page);
        page.locator("[aria-labelledby=plans-title] li a").first().click();
        page.waitForURL("**/plans/plan?id=*");
        assertThat(page.locator("#main")).containsText("The episode ended on");
        assertThat(page.getByText("Change the plan")).hasCount(0);
        Axe.check(page);

        theDeskTells(visits);
        thePatientReads(link, visits);
    }

    private static String record(Page page) {
        page.navigate(PROGRAM.at("/patients").toString());
        page.getByText(PATIENT).first().click();
        page.waitForURL("**/patients/patient?id=*");
        return page.url().replaceFirst("^.*(/patients/patient.*)$", "$1");
    }

    private static String accountOpened(Page page) {
        page.getByLabel("Sign-in name").fill("marcus.bell");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open an account"))
                .click();
        Browser.settled(page);
        return Browser.text(page.locator("code").first()).strip();
    }

    private static void toTheClosing(Page page, String record) {
        page.navigate(PROGRAM.at(record).toString());
        page.locator("a[href*='&episode=']").first().click();
        page.waitForURL("**/patients/episode?*");
        page.getByText("Close the episode").click();
        page.waitForURL("**/patients/close?id=*");
    }

    private void theDeskTells(List<String> visits) {
        Page page = Browser.signIn(browser.page(), PROGRAM, "desk@demo");
        Locator task = page.locator("[aria-labelledby=tasks-title] li")
                .filter(new Locator.FilterOptions().setHasText(PATIENT));
        assertThat(task).containsText("visits were canceled");
        Axe.check(page);
        task.locator("a").first().click();
        page.waitForURL("**/patients/patient?id=*");
        assertThat(page.locator(".called-off li")).hasCount(visits.size());
        Axe.check(page);
        page.goBack();
        Browser.settled(page);
        task.getByText("Done", new Locator.GetByTextOptions().setExact(true)).click();
        Browser.settled(page);
        assertThat(task).hasCount(0);
    }

    private void thePatientReads(String link, List<String> visits) {
        Page phone = browser.phone();
        phone.navigate(link.startsWith("http") ? link : PROGRAM.at(link).toString());
        phone.locator("input[type=password]").first().fill(PASSWORD);
        phone.locator("input[type=password]").last().fill(PASSWORD);
        phone.locator("input[type=submit]").click();
        phone.waitForURL("**/me");
        assertThat(phone.locator("#main")).containsText("Your treatment has ended.");
        assertThat(phone.locator("form[action='/me/tell']")).hasCount(0);
        Axe.check(phone);
        phone.getByText("Read my last plan").click();
        phone.waitForURL("**/me/plan");
        assertThat(phone.locator("#main")).containsText("This is your last plan");
        Axe.check(phone);
        phone.locator("nav.tabs a[href$='/me/visits']").click();
        phone.waitForURL("**/me/visits");
        Locator cancelled = phone.locator("[aria-labelledby=cancelled] li");
        assertThat(cancelled).hasCount(visits.size());
        assertThat(cancelled.first()).containsText(time(visits.get(0)));
        Axe.check(phone);
        assertThat(phone.locator("script").count()).isZero();
    }

    private static String time(String visit) {
        var found = FIRST_TIME.matcher(visit);
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
