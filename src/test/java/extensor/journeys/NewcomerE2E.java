package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Somebody new follows the checklist, step by step and without a wrong turn, until the visits of the first patient are booked and the patient's phone shows them with
 * the plan. Nothing is set, so staff set up their second factor first.
 */
class NewcomerE2E {
    private static final String PASSWORD = "seven quiet herons by the lake";
    private static final Instant BEGAN = Instant.now();
    private static final Program PROGRAM =
            Program.start(StaffFactor.AS_DELIVERED).ready();
    /** Of the program alone, without the time that a person needs to read and to type. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @RegisterExtension
    final Browser browser = new Browser();

    @AfterAll
    static void end() {
        PROGRAM.close();
    }

    @Test
    void from_the_set_up_link_to_the_booked_visits_on_the_patients_phone_by_the_checklist_alone() {
        Page admin = browser.page();
        Browser.setUpFirst(admin, PROGRAM, "admin", PASSWORD);
        StaffFactor.setUp(admin);
        assertThat(admin.locator("main")).containsText("Nothing can be booked yet");

        next(admin, "Country and time zone");
        admin.locator("[id='form:country']").selectOption("CH");
        Browser.settled(admin);
        Browser.press(admin, "Save");
        admin.getByText("Holidays and closed days of this site").click();
        admin.waitForURL("**/clinic/hours?site=*");
        Browser.press(admin, "Close the site on these days");

        next(admin, "Rooms");
        admin.locator("[id='rooms:name']").fill("Room 1");
        admin.locator("[id='rooms:kind']").selectOption("TREATMENT_ROOM");
        Browser.press(admin, "Add the room");

        next(admin, "People");
        admin.locator("[id='form:name']").fill("Thea Example");
        admin.locator("[id='form:signInName']").fill("thea");
        admin.locator("[id='form:therapist']").check();
        admin.locator("[id='form:desk']").check();
        Browser.press(admin, "Open the account");
        String link = admin.locator("#link").inputValue();

        next(admin, "Working hours");
        admin.locator("[id='week:MONDAY']").fill("8:00-18:00");
        Browser.press(admin, "Copy Monday to Tuesday–Friday");
        for (DayOfWeek day : new DayOfWeek[] {DayOfWeek.SATURDAY, DayOfWeek.SUNDAY})
            admin.locator("[id='week:" + day + "']").fill("8:00-18:00");
        Browser.press(admin, "Save the week");
        home(admin);
        assertThat(admin.locator(".alert.caution")).hasCount(0);
        assertThat(admin.locator(".checklist > li.on")).containsText("The first patient");

        Page thea = browser.page();
        Browser.setUp(thea, PROGRAM, link, PASSWORD);
        StaffFactor.setUp(thea);
        registered(thea);
        Composer composer = new Composer(thea).fromRecord("Acute lumbar muscle spasm");
        composer.takesBackNoneOfThese();
        composer.noneOfThese();
        while (composer.stops().count() > 0) {
            composer.stops().first().getByText("Remove it").click();
            Browser.settled(thea);
        }
        composer.complete("Joint mobilization", "segment", "L4/L5");
        composer.sign();
        thea.locator(".top .who a").click();
        thea.getByLabel("Sign-in name").fill("olive");
        Browser.press(thea, "Open an account");
        String slip = thea.locator("#link").inputValue();
        String when = booked(thea);

        Page olive = browser.phone();
        Browser.setUp(olive, PROGRAM, slip, PASSWORD);
        olive.waitForURL("**/me");
        assertThat(olive.locator("main button[name=outcome][value=DONE]").first())
                .isAttached();
        olive.navigate(PROGRAM.at("/me/visits").toString());
        assertThat(olive.locator("main")).containsText(when);
        Duration taken = Duration.between(BEGAN, Instant.now());
        assertThat(taken).as("from the start of the program").isLessThan(LONGEST);

        admin.navigate(PROGRAM.at("/").toString());
        assertThat(admin.url()).endsWith("/clinic/accounts");
        admin.navigate(PROGRAM.at("/clinic").toString());
        assertThat(admin.locator("main")).containsText("Your clinic is set up");
    }

    /** Does the step that the checklist offers now. */
    private static void next(Page admin, String step) {
        home(admin);
        assertThat(admin.locator(".checklist > li.on")).containsText(step);
        admin.locator(".checklist > li.on a.btn").click();
        admin.waitForURL(address -> !address.endsWith("/clinic"));
        Browser.settled(admin);
    }

    private static void home(Page admin) {
        if (admin.url().endsWith("/clinic")) return;
        admin.locator(".rail-nav a").first().click();
        admin.waitForURL("**/clinic");
        Browser.settled(admin);
    }

    /** Takes the times that are proposed for all visits; gives the time of day of the first. */
    private static String booked(Page thea) {
        thea.locator(".rail-nav a[href='/worklist']").click();
        thea.waitForURL("**/worklist");
        thea.getByLabel("Find times for Olive Tree").click();
        thea.waitForURL("**/worklist/book?id=*");
        Browser.settled(thea);
        Locator first = thea.locator("select[id$=slot]").first();
        String when = Browser.text(first.locator("option:checked"));
        MondayMorning.book(thea);
        assertThat(thea.locator("#notices")).containsText("for Olive Tree are booked");
        return when.replaceAll("^.*, (\\d+:\\d\\d).*$", "$1");
    }

    private static void registered(Page thea) {
        thea.locator("a[href='/patients']").first().click();
        thea.waitForURL("**/patients");
        thea.locator("main a[href='/patients/register'], .top a[href='/patients/register']")
                .first()
                .click();
        thea.waitForURL("**/patients/register");
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
        thea.locator("[id='form:onset']")
                .fill(LocalDate.now(ZoneOffset.UTC).minusDays(4).toString());
        thea.locator("[id='form:mechanism']").selectOption("OVERUSE");
        Browser.settled(thea);
        thea.locator("[id='form:save']").click();
        thea.waitForURL("**/patients/patient?id=*");
    }
}
