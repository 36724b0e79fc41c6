package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The administrator changes the time zone of a site: what that would do is shown and asked, and visits stay at their times. */
class SiteZoneE2E {
    private static final Program PROGRAM = ChangedDemo.program();

    @RegisterExtension
    final Browser browser = new Browser();

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
    void a_room_moves_to_another_site_after_a_question_and_everybody_begins_at_their_own_site() {
        Page admin = Browser.signIn(browser.page(), PROGRAM, "admin@demo");
        admin.navigate(PROGRAM.at("/clinic/site?id=new").toString());
        admin.locator("[id='form:name']").fill("Annex");
        admin.locator("[id='form:zone']").selectOption("America/New_York");
        admin.locator("[id='form:save']").click();
        assertThat(admin.locator("#notices")).containsText("has been added");
        admin.navigate(PROGRAM.at("/").toString());
        assertThat(admin.locator("main")).containsText("Annex has no room");
        admin.navigate(PROGRAM.at("/clinic/rooms").toString());
        assertThat(admin.locator(".filters [aria-current]")).hasText("Lakeside Physical Therapy");
        Browser.press(admin, "Retire Gym");
        assertThat(admin.locator(".question")).containsText("booked visits depend on this");
        Axe.check(admin);
        Browser.press(admin, "Leave it as it is");
        assertThat(admin.locator(".question")).hasCount(0);
        assertThat(admin.locator("[id='rooms']")).not().containsText("Retired");
        Browser.press(admin, "Rename or move Gym");
        admin.locator("[id='rooms:site']").selectOption(new SelectOption().setLabel("Annex"));
        admin.locator("[id='rooms:save']").click();
        Browser.settled(admin);
        assertThat(admin.locator(".question")).containsText("Move Gym to Annex?");
        Browser.press(admin, "Move it");
        assertThat(admin.locator("#notices")).containsText("Gym now belongs to Annex");
        Page desk = Browser.signIn(browser.page(), PROGRAM, "desk@demo");
        desk.navigate(PROGRAM.at("/worklist").toString());
        assertThat(desk.locator("main")).containsText("Gym is no longer");
        admin.locator(".filters a:not([aria-current])").click();
        assertThat(admin.locator("[id='rooms']")).containsText("Gym");
        admin.navigate(PROGRAM.at("/clinic/hours").toString());
        assertThat(admin.locator(".filters [aria-current]")).hasText("Annex");
        Axe.check(admin);
        String name = ChangedDemo.newTherapist();
        Page therapist = Browser.signIn(browser.page(), PROGRAM, name, ChangedDemo.PASSWORD);
        therapist.navigate(PROGRAM.at("/calendar").toString());
        Locator begun = therapist.locator("nav[aria-label=Sites] [aria-current]");
        assertThat(begun).hasText("Lakeside Physical Therapy");
        therapist.locator("nav[aria-label=Sites] a:not([aria-current])").click();
        Browser.settled(therapist);
        Browser.press(therapist, "Always begin with Annex");
        assertThat(therapist.locator("#notices")).containsText("begin with Annex");
        therapist = Browser.signIn(browser.page(), PROGRAM, name, ChangedDemo.PASSWORD);
        therapist.navigate(PROGRAM.at("/calendar").toString());
        assertThat(therapist.locator("nav[aria-label=Sites] [aria-current]")).hasText("Annex");
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
