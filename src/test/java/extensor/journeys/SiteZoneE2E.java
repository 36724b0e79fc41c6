package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The administrator changes the time zone of a site: what that would do is shown and asked, and visits stay at their times. */
class SiteZoneE2E {
    private static final Program PROGRAM = Program.start(Map.of(), "--demo").ready();

    @RegisterExtension
    final Browser browser = new Browser();

    @AfterAll
    static void end() {
        PROGRAM.close();
    }

    private List<String> comingVisits(Page desk) {
        desk.navigate(
                PROGRAM.at("/calendar?who=all&day=" + MondayMorning.MONDAY).toString());
        Browser.settled(desk);
        return Browser.texts(desk.locator(".block b.num"));
    }

    @Test
    void the_number_of_visits_is_asked_about_before_the_zone_changes_and_their_times_do_not() {
        Page desk = Browser.signIn(browser.page(), PROGRAM, "desk@demo");
        List<String> before = comingVisits(desk);
        assertThat(before).isNotEmpty();
        Page page = Browser.signIn(browser.page(), PROGRAM, "admin@demo");
        page.navigate(PROGRAM.at("/clinic/site").toString());
        page.locator("[id='form:zone']").selectOption("America/Chicago");
        page.locator("[id='form:save']").click();
        assertThat(page.locator(".alert.caution")).containsText("will stay at the same time by the clock on the wall");
        Axe.check(page);
        page.locator("[id='form:keep']").click();
        assertThat(page.locator(".alert.caution")).hasCount(0);
        assertThat(page.locator("[id='form:zone']")).hasValue("America/New_York");
        page.locator("[id='form:zone']").selectOption("America/Chicago");
        page.locator("[id='form:save']").click();
        page.locator("[id='form:confirm']").click();
        assertThat(page.locator("#notices")).containsText("Saved");
        assertThat(page.locator("[id='form:zone']")).hasValue("America/Chicago");
        assertThat(comingVisits(desk)).isEqualTo(before);
    }

    @Test
    void a_zone_is_found_by_its_place_and_offered_once() {
        Page page = Browser.signIn(browser.page(), PROGRAM, "admin@demo");
        page.navigate(PROGRAM.at("/clinic/site?id=new").toString());
        List<String> zones = Browser.texts(page.locator("[id='form:zone'] option"));
        assertThat(zones).contains("Zurich (Europe)", "Kolkata (Asia)").doesNotHaveDuplicates();
        assertThat(zones).doesNotContain("Calcutta (Asia)");
    }
}
