package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody comes for whom no plan is signed yet, in a browser and without a mouse. */
class WalkInE2E {
    private static final SixInTheMorning MORNING = SixInTheMorning.shared();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_visit_without_a_plan_is_written_and_signed_by_keyboard_and_the_page_leads_to_the_plan() {
        Page page = MORNING.therapist(browser);
        page.navigate(MORNING.at("/patients").toString());
        page.locator("#main a")
                .filter(new Locator.FilterOptions().setHasText("Beatrice Lund"))
                .first()
                .press("Enter");
        page.waitForURL("**/patients/patient*");
        String record = page.url();
        Axe.check(page);
        Locator walkIn = page.locator("#came a.btn");
        assertThat(walkIn).hasText("Add a walk-in visit without a plan");
        walkIn.press("Enter");
        page.waitForURL("**/visits/visit*");
        Browser.settled(page);
        String visit = page.url();
        assertThat(page.locator("#form")).containsText("No plan signed yet");
        assertThat(page.locator("#form .empty a")).hasAttribute("href", Pattern.compile("/plans/start\\?id=.+"));
        assertThat(page.locator("#form .given")).hasCount(0);
        Axe.check(page);

        page.locator("#form\\:sign").press("Enter");
        Browser.settled(page);
        assertThat(page.locator("#form\\:note-error")).containsText("Write in the note what you did");
        type(page, "painBefore", "5");
        type(page, "note", "Wrist warm, bends less than last time");
        type(page, "painAfter", "3");
        page.locator("#form\\:sign").press("Enter");
        page.waitForURL("**/today");
        assertThat(page.locator("#notices")).containsText("Lund signed");

        page.navigate(visit);
        assertThat(page.locator("#main")).containsText("Signed by");
        assertThat(page.locator("#main")).containsText("Wrist warm, bends less than last time");
        assertThat(page.locator("#form")).containsText("Without a plan");
        assertThat(page.locator("#form")).not().containsText("No plan signed yet");
        assertThat(page.locator("#form a[href*='/plans/']")).hasCount(0);
        Axe.check(page);
        page.navigate(record);
        assertThat(page.locator("#came .rows > li").first()).containsText("without a plan");
        assertThat(page.locator("#came .rows > li").first()).not().containsText("as planned");
    }

    private static void type(Page page, String field, String words) {
        page.locator("#form\\:" + field).focus();
        page.keyboard().type(words);
        page.keyboard().press("Tab");
        Browser.settled(page);
    }
}
