package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a therapist does with tasks on the page of the day, by keyboard alone; and the filters of the own patients. */
class TaskE2E {
    private static final Program PROGRAM = Program.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    private Page today(String who) {
        Page page = Browser.signIn(browser.page(), PROGRAM, who);
        page.navigate(PROGRAM.at("/today").toString());
        Browser.settled(page);
        return page;
    }

    private static Locator tasks(Page page) {
        return page.locator(".news > li:has(.acts)");
    }

    private static void press(Page page, Locator what) {
        what.focus();
        page.keyboard().press("Enter");
        Browser.settled(page);
    }

    /** Gives the address of the record. */
    private static String emergency(Page page) {
        page.navigate(PROGRAM.at("/patients").toString());
        press(page, page.locator("a.hit").filter(new Locator.FilterOptions().setHasText("Lindqvist")));
        page.waitForURL("**/patients/patient?id=*");
        String record = page.url();
        page.navigate(record.replace("/patients/patient", "/patients/facts"));
        Browser.settled(page);
        page.locator(".answers")
                .getByLabel("Cauda equina syndrome suspected")
                .first()
                .check();
        Browser.settled(page);
        Browser.press(page, "Save only these");
        page.navigate(PROGRAM.at("/today").toString());
        Browser.settled(page);
        return record;
    }

    @Test
    void an_emergency_asks_whom_when_and_whether_it_reached_them_and_the_record_keeps_the_answer() {
        Page page = today("therapist@demo");
        String record = emergency(page);
        Locator first = tasks(page).first();
        assertThat(first.locator("a[id$=done]")).hasCount(0);
        press(page, first.locator("a[id$=open]"));
        assertThat(page.locator("[id='form:whom']")).isFocused();
        Axe.check(page);
        press(page, page.locator("[id='form:save']"));
        assertThat(page.locator(".task .problem")).isFocused();
        page.locator("[id='form:whom']").fill("Dr. Lang");
        page.locator("[id='form:reached']").selectOption("false");
        assertThat(page.locator("[id='form:againTime']")).isVisible();
        press(page, page.locator("[id='form:save']"));
        assertThat(page.locator(".task")).containsText("Enter when to try again");
        page.locator("[id='form:reached']").selectOption("true");
        assertThat(page.locator("[id='form:againTime']")).isHidden();
        int before = tasks(page).count();
        press(page, page.locator("[id='form:save']"));
        assertThat(page.locator("#notices")).containsText("Recorded, and done");
        assertThat(tasks(page)).hasCount(before - 1);
        assertThat(tasks(page).first().locator(".what > a")).isFocused();
        page.navigate(record);
        Browser.settled(page);
        assertThat(page.locator("[aria-labelledby=tasks-title]")).containsText("Told Dr. Lang on");
    }

    @Test
    void a_task_is_handed_to_a_colleague_who_sees_from_whom_and_one_is_put_off() {
        Page page = today("therapist@demo");
        Locator review = tasks(page)
                .filter(new Locator.FilterOptions().setHasText("Review due"))
                .first();
        press(page, review.locator("a[id$=open]"));
        assertThat(page.locator("[id='form:note']")).isFocused();
        press(page, page.locator(".task .filters a").filter(new Locator.FilterOptions().setHasText("Later")));
        assertThat(page.locator("[id='form:until']")).isFocused();
        String day = page.locator("[id='form:until']").getAttribute("max");
        page.locator("[id='form:until']").fill(day);
        page.locator("[id='form:reason']").fill("Waits for the surgeon");
        int before = tasks(page).count();
        press(page, page.locator("[id='form:save']"));
        assertThat(tasks(page)).hasCount(before - 1);
        assertThat(page.locator("#notices")).containsText("Shown again on");
        Browser.press(page, "Undo");
        assertThat(tasks(page)).hasCount(before);
        press(page, review.locator("a[id$=open]"));
        press(page, page.locator(".task .filters a").filter(new Locator.FilterOptions().setHasText("Hand over")));
        assertThat(page.locator(".task")).containsText(Pattern.compile("Colleague|Nobody else treats"));
        press(page, page.locator("[id='form:leave']"));
        assertThat(page.locator(".task")).hasCount(0);
    }

    @Test
    void done_moves_the_focus_to_the_name_of_the_next_task_and_can_be_undone() {
        Page page = today("therapist@demo");
        int before = tasks(page).count();
        assertThat(before).isGreaterThan(1);
        Locator done = tasks(page).locator("a[id$=done]").first();
        press(page, done);
        assertThat(tasks(page)).hasCount(before - 1);
        assertThat(page.evaluate("document.activeElement.matches('.news .what > a')"))
                .isEqualTo(true);
        Browser.press(page, "Undo");
        assertThat(tasks(page)).hasCount(before);
    }

    @Test
    void own_patients_are_filtered_and_the_filter_is_kept_renamed_removed_and_brought_back() {
        Page page = today("therapist@demo");
        page.navigate(PROGRAM.at("/patients").toString());
        Browser.settled(page);
        int all = page.locator(".hit").count();
        press(page, chip(page, "No plan"));
        assertThat(page.locator(".count")).containsText("My patients with all of this");
        int few = page.locator(".hit").count();
        assertThat(few).isPositive().isLessThan(all);
        Axe.check(page);
        press(page, page.locator("[id='form:name-it']"));
        assertThat(page.locator("[id='form:name']")).isFocused();
        page.keyboard().type("To plan");
        page.keyboard().press("Enter");
        page.waitForLoadState();
        Browser.settled(page);
        assertThat(chip(page, "To plan")).hasAttribute("aria-current", "true");
        press(page, page.locator("[id='form:clear']"));
        assertThat(page.locator(".hit")).hasCount(all);
        press(page, chip(page, "To plan"));
        assertThat(page.locator(".hit")).hasCount(few);
        press(page, page.locator("[id='form:name-it']"));
        page.locator("[id='form:name']").fill("Plans to write");
        press(page, page.locator("[id='form:save']"));
        assertThat(chip(page, "Plans to write")).hasCount(1);
        press(page, page.locator("[id='form:remove']"));
        assertThat(chip(page, "Plans to write")).hasCount(0);
        Browser.press(page, "Undo");
        assertThat(chip(page, "Plans to write")).hasCount(1);
        Page other = today("therapist2@demo");
        other.navigate(PROGRAM.at("/patients").toString());
        Browser.settled(other);
        assertThat(chip(other, "Plans to write")).hasCount(0);
    }

    private static Locator chip(Page page, String name) {
        return page.locator(".filters a").filter(new Locator.FilterOptions().setHasText(name));
    }
}
