package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An empty installation gets its rooms, devices and hours. The pages say what is missing and what is wrong. */
class TimetableE2E {
    private static final String PASSWORD = "correct horse battery staple";
    private static final int NARROWEST = 320;
    private static final Program PROGRAM = Program.start(Map.of()).ready();

    @RegisterExtension
    final Browser browser = new Browser();

    @AfterAll
    static void end() {
        PROGRAM.close();
    }

    @Test
    void rooms_devices_hours_and_closed_days_from_nothing() {
        Page page = browser.page();
        Browser.setUpFirst(page, PROGRAM, "admin", PASSWORD);
        page.waitForURL("**/clinic");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Rooms and devices"))
                .click();
        page.waitForURL("**/clinic/rooms");
        roomsAreKept(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Working hours"))
                .click();
        page.waitForURL("**/clinic/hours");
        assertThat(page.locator("body")).containsText("No therapists yet");
        look(page);
        page.navigate(PROGRAM.at("/clinic/accounts").toString());
        page.locator("[id='form:name']").fill("Terry Example");
        page.locator("[id='form:signInName']").fill("terry");
        page.locator("[id='form:therapist']").check();
        Browser.press(page, "Open the account");
        page.navigate(PROGRAM.at("/clinic/hours").toString());
        hoursAreKept(page);
    }

    private static void roomsAreKept(Page page) {
        assertThat(page.locator("body")).containsText("No rooms yet");
        look(page);
        page.locator("[id='rooms:name']").fill("Room 1");
        Browser.press(page, "Add the room");
        assertThat(page.locator("[id='rooms:kind-error']")).containsText("Choose a kind");
        page.locator("[id='rooms:kind']").selectOption("TREATMENT_ROOM");
        Browser.press(page, "Add the room");
        assertThat(page.locator("#notices")).containsText("Room 1 can now be booked");
        page.locator("[id='rooms:name']").fill("room 1");
        page.locator("[id='rooms:kind']").selectOption("GYM");
        Browser.press(page, "Add the room");
        assertThat(page.locator("[id='rooms:name-error']")).containsText("already in use");
        look(page);
        Browser.press(page, "Rename Room 1");
        page.locator("[id='rooms:name']").fill("Blue room");
        Browser.press(page, "Save");
        Browser.press(page, "Retire Blue room");
        assertThat(page.locator("[id='rooms']")).containsText("Retired");
        look(page);
        Browser.press(page, "Undo");
        assertThat(page.locator("[id='rooms']")).not().containsText("Retired");
        page.locator("[id='devices:name']").fill("Stim A");
        page.locator("[id='devices:kind']").selectOption("STIM_UNIT");
        Browser.press(page, "Add the device");
        assertThat(page.locator("[id='devices']")).containsText("Stim A");
    }

    private static void hoursAreKept(Page page) {
        assertThat(page.locator("body")).containsText("No hours here");
        page.locator("[id='week:MONDAY']").fill("8:00-12:00, 11:00-17:00");
        Browser.press(page, "Save the week");
        assertThat(page.locator("[id='week:MONDAY-error']")).containsText("overlaps");
        assertThat(page.locator("[id='week:MONDAY']")).hasValue("8:00-12:00, 11:00-17:00");
        look(page);
        page.locator("[id='week:MONDAY']").fill("8:00-12:00, 13:00-17:00");
        Browser.press(page, "Copy Monday to Tuesday–Friday");
        Browser.press(page, "Save the week");
        assertThat(page.locator("[id='all']")).containsText("Mon\u2013Fri 8:00\u201312:00, 13:00\u201317:00");
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(20);
        page.locator("[id='absence:first']").fill(day.toString());
        page.locator("[id='absence:last']").fill(day.minusDays(1).toString());
        Browser.press(page, "Add days off");
        assertThat(page.locator("[id='absence:last-error']")).containsText("before the first");
        page.locator("[id='absence:last']").fill(day.plusDays(1).toString());
        Browser.press(page, "Add days off");
        assertThat(page.locator("#notices")).containsText("No visit is affected");
        page.locator("[id='closed:closedOn']").fill(day.toString());
        page.locator("[id='closed:closedReason']").fill("Holiday");
        Browser.press(page, "Add a closed day");
        assertThat(page.locator("[id='closed']")).containsText("Holiday");
        look(page);
        Page slower = page.context().newPage();
        slower.navigate(page.url());
        Browser.press(page, "Undo");
        assertThat(page.locator("[id='closed']")).not().containsText("Holiday");
        slower.locator("[id='closed'] button[id$=remove]").first().click();
        assertThat(slower.locator("#notices")).containsText("There is nothing there");
        assertThat(slower.locator("[id='closed']")).not().containsText("Holiday");
        slower.close();
    }

    private static void look(Page page) {
        Axe.check(page);
        page.setViewportSize(NARROWEST, 800);
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .as(page.url())
                .isLessThanOrEqualTo(NARROWEST);
        page.setViewportSize(1280, 800);
    }
}
