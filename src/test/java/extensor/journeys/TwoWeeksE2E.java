package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The whole story on an empty installation, in its own time: an administrator opens the clinic, a therapist composes and signs, the desk books, the
 * patient trains and comes, and in the second week the chart says that it helps.
 */
class TwoWeeksE2E {
    private static final String PASSWORD = "seven quiet herons by the lake";
    private static final Duration TWO_WEEKS = Duration.ofDays(14);
    private static final TimeMachine TIME = new TimeMachine(Path.of("target", "programs", "two-weeks"), TWO_WEEKS);
    private static final Program PROGRAM = Program.start(TIME).ready();

    @RegisterExtension
    final Browser browser = new Browser();

    @AfterAll
    static void end() {
        PROGRAM.close();
    }

    @Test
    void from_an_empty_program_to_a_chart_that_says_it_helps() {
        Page admin = browser.page();
        setUp(admin, PROGRAM.setupPath(), "admin");
        signIn(admin, "admin");
        String therapistLink = opened(admin, "Thea Example", "thea", "THERAPIST");
        String deskLink = opened(admin, "Dora Example", "dora", "DESK");

        Page thea = browser.page();
        setUp(thea, therapistLink, null);
        signIn(thea, "thea");
        registered(thea);
        planned(thea);
    }

    private static String opened(Page admin, String name, String signInName, String role) {
        admin.navigate(PROGRAM.at("/clinic/accounts").toString());
        admin.locator("[id='form:name']").fill(name);
        admin.locator("[id='form:signInName']").fill(signInName);
        admin.locator("[id='form:role']").selectOption(role);
        press(admin, "Open the account");
        return admin.locator("#link").inputValue();
    }

    /** A new patient with a spasm of the low back since four days. */
    private static void registered(Page thea) {
        thea.navigate(PROGRAM.at("/patients/register").toString());
        thea.locator("[id='form:givenNames']").fill("Olive");
        thea.locator("[id='form:familyName']").fill("Tree");
        thea.locator("[id='form:birthDate']").fill("1984-05-06");
        thea.locator("[id='form:sex']").selectOption("FEMALE");
        thea.locator("[id='form:coverage']").selectOption("SELF_PAY");
        Browser.settled(thea);
        thea.locator("[id='form:save']").click();
        thea.waitForURL("**/patients/episode?id=*");
        thea.locator("[id='form:problem']").selectOption("SPASM");
        Browser.settled(thea);
        thea.locator("[id='form:region']").selectOption("LOW_BACK");
        Browser.settled(thea);
        thea.locator("[id='form:side']").selectOption("BILATERAL");
        thea.locator("[id='form:severity']").fill("7");
        thea.locator("[id='form:onset']").fill(today().minusDays(4).toString());
        thea.locator("[id='form:mechanism']").selectOption("OVERUSE");
        Browser.settled(thea);
        thea.locator("[id='form:save']").click();
        thea.waitForURL("**/patients/patient?id=*");
    }

    private static void planned(Page thea) {
        Composer composer = new Composer(thea).fromRecord("Acute lumbar muscle spasm");
        composer.noneOfThese();
        while (composer.stops().count() > 0) {
            composer.stops().first().getByText("Take it out").click();
            Browser.settled(thea);
        }
        composer.complete("Joint mobilization", "segment", "L4/L5");
        composer.sign();
        assertThat(thea.locator("body")).containsText("Version 1, in force");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC).minusDays(TWO_WEEKS.toDays());
    }

    private static void setUp(Page page, String link, String name) {
        page.navigate(PROGRAM.at(link.substring(link.indexOf("/setup"))).toString());
        if (name != null) {
            page.locator("[id='form:name']").fill("Ada Example");
            page.locator("[id='form:signInName']").fill(name);
        }
        page.locator("[id='form:password']").fill(PASSWORD);
        page.locator("[id='form:again']").fill(PASSWORD);
        page.locator("[id='form:complete']").click();
        page.waitForURL("**/login");
    }

    private static void signIn(Page page, String name) {
        page.navigate(PROGRAM.at("/login").toString());
        page.locator("[id='form:name']").fill(name);
        page.locator("[id='form:password']").fill(PASSWORD);
        page.locator("[id='form:enter']").click();
        page.waitForLoadState();
        Browser.settled(page);
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        page.waitForLoadState();
        Browser.settled(page);
    }
}
