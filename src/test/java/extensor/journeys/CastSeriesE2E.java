package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A therapist changes a cast: what is found is judged at once, decided, and kept; two who do it at once write it once. */
class CastSeriesE2E {
    /** The condition of the cast, the skin, the circulation, the pain, all readings, and the proposal is taken. */
    private static final int CHANGE_A_CAST = 6;

    private static final Program PROGRAM = Program.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    private Page casts(String side) {
        Page page = browser.page();
        Acts.listen(page);
        Browser.signIn(page, PROGRAM, "therapist2@demo");
        page.navigate(PROGRAM.at("/patients").toString());
        page.getByText("Tanabe").first().click();
        Browser.settled(page);
        page.locator("a[href*='/plans/plan']").first().click();
        Browser.settled(page);
        page.locator("a[href*='/plans/casts']").first().click();
        Browser.settled(page);
        page.locator(".filters a[href*='" + side + "']").click();
        Browser.settled(page);
        return page;
    }

    private static void found(Page page, String readings) {
        page.locator("[id='form:worstPain']").fill("1");
        page.locator("[id='form:condition']").selectOption("WHOLE");
        page.locator("[id='form:skinSeen']").press("Space");
        page.locator("[id='form:circulationSeen']").press("Space");
        page.locator("[id='form:readings']").fill(readings);
        page.keyboard().press("Tab");
        Browser.settled(page);
    }

    @Test
    void job_four_a_cast_is_changed_in_six_acts() {
        Page page = casts("LEFT");
        assertThat(page.locator("section[aria-labelledby=sittings-title] tbody tr"))
                .hasCount(3);
        Acts.begin(page);
        found(page, "2 3 2,5");
        assertThat(page.locator("#form [role=status] .verdict")).hasText("Proposed: put on the next cast");
        assertThat(page.locator("#form input[value='RECAST']")).isChecked();
        assertThat(page.locator("[id='form:degrees']")).hasValue("-2.5");
        page.locator("[id='form:record']").click();
        Browser.settled(page);
        assertThat(page.locator("#notices")).containsText("Recorded");
        assertThat(Acts.counted(page) + 1).as("with the choice from the list").isLessThanOrEqualTo(CHANGE_A_CAST);
        assertThat(page.locator("section[aria-labelledby=sittings-title] tbody tr"))
                .hasCount(4);
        assertThat(page.locator(".verdict").first()).containsText("The last two casts gained 9.5°");
        Axe.check(page);
    }

    @Test
    void who_comes_second_reads_who_was_first_and_keeps_what_was_typed() {
        Page first = casts("RIGHT");
        Page second = casts("RIGHT");
        found(second, "-2 -3 -1");
        found(first, "-1 -1 -1");
        first.locator("[id='form:record']").click();
        Browser.settled(first);
        assertThat(first.locator("#notices")).containsText("Recorded");
        second.locator("[id='form:record']").click();
        Browser.settled(second);
        assertThat(second.locator(".problem")).containsText("Daniel Osei has recorded this sitting meanwhile");
        assertThat(second.locator("[id='form:readings']")).hasValue("-2 -3 -1");
    }

    @Test
    void sore_skin_is_no_ground_for_a_cast() {
        Page page = casts("RIGHT");
        page.locator("[id='form:worstPain']").fill("1");
        page.locator("[id='form:condition']").selectOption("WHOLE");
        page.locator("[id='form:skinSeen']").check();
        page.locator("#form details summary").click();
        page.locator("#form details select").first().selectOption("BLISTER");
        page.locator("[id='form:circulationSeen']").check();
        page.locator("[id='form:readings']").fill("0 0 0");
        page.keyboard().press("Tab");
        Browser.settled(page);
        assertThat(page.locator("#form [role=status]")).containsText("The skin under the cast is damaged or swollen.");
        assertThat(page.locator("#form input[value='PAUSE']")).isChecked();
        page.locator("#form input[value='RECAST']").check();
        page.locator("[id='form:degrees']").fill("-6");
        page.locator("[id='form:record']").click();
        Browser.settled(page);
        assertThat(page.locator(".problem")).containsText("It has to heal and be seen first.");
        Axe.check(page);
    }
}
