package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The story of the product in a browser: compose safely, sign, and the patient reads it on a phone. */
class StoryE2E {
    private static final String PASSWORD = "seven quiet herons by the lake";
    private static final int SIXTY_KILOBYTES = 60 * 1024;
    private static final Program PROGRAM = Program.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_plan_for_a_patient_with_a_pacemaker_is_composed_safely_signed_and_read_on_a_phone() {
        Page page = Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
        Axe.check(page);
        Composer composer = new Composer(page).begin("Ada Marsh", "Acute lumbar muscle spasm");
        Axe.check(page);

        composer.fillIn("segment", "L4/L5");
        composer.addStopped("tens", "TENS");
        assertThat(composer.stops()
                        .filter(new Locator.FilterOptions().setHasText("Cardiac pacemaker"))
                        .first())
                .containsText("CI018");
        page.getByText("Sign plan").click();
        Browser.settled(page);
        assertThat(page.locator("#signbar .problem")).isVisible();
        Axe.check(page);
        while (composer.stops().count() > 0) {
            composer.stops().first().getByText("Remove it").click();
            Browser.settled(page);
        }
        assertThat(page.locator("#notices")).containsText("removed");

        composer.addStopped("hot pack low back", "Hot pack, low back");
        assertThat(composer.stops()).hasCount(1);
        assertThat(composer.stops()).containsText("Acute injury");
        composer.stops().getByText("Start on").click();
        Browser.settled(page);
        assertThat(composer.stops()).hasCount(0);

        assertThat(composer.questions()).hasCount(2);
        Locator bridge = composer.mark("bridge", "Bridge");
        assertThat(bridge).containsText("Ask first: Cauda equina");
        composer.answerNo();
        composer.answerNo();
        assertThat(bridge).hasText("Nothing against it");
        assertThat(page.locator("#safety .kept")).containsText("Dose keeps to: long, light strokes");
        composer.sign();
        assertThat(page.locator("body")).containsText("Version 1, in force");
        assertThat(page.locator("body")).containsText("Dose keeps to: long, light strokes");
        Axe.check(page);

        String link = openAccount(page, "ada.marsh");
        readOnAPhone(link);
    }

    /** The therapist opens the patient's account and hands the link over. */
    private String openAccount(Page page, String name) {
        page.locator(".top .who a").click();
        Browser.settled(page);
        page.getByLabel("Sign-in name").fill(name);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open an account"))
                .click();
        Browser.settled(page);
        Axe.check(page);
        return Browser.text(page.locator("code").first()).strip();
    }

    private void readOnAPhone(String link) {
        Page phone = browser.phone();
        Browser.setUp(phone, PROGRAM, link, PASSWORD);
        Browser.signIn(phone, PROGRAM, "ada.marsh", PASSWORD);
        phone.waitForURL("**/me");
        Axe.check(phone);
        int[] bytes = {0};
        phone.onResponse(response -> bytes[0] += response.body().length);
        phone.locator("nav.tabs a[href$='/me/plan']").click();
        phone.waitForURL("**/me/plan");
        Axe.check(phone);
        assertThat(phone.locator("body")).containsText("Hot pack");
        assertThat(phone.locator("body")).not().containsText("TENS");
        assertThat(phone.locator("script").count()).isZero();
        assertThat(((Number) phone.evaluate("document.documentElement.scrollWidth")).intValue())
                .isLessThanOrEqualTo(390);
        assertThat(bytes[0]).isLessThan(SIXTY_KILOBYTES);
    }
}
