package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A visit in a browser: as planned and signed from the day's list, with an exception, added to afterwards, and written by two at once. */
class VisitE2E {
    private static final int JOB_THREE = 5;
    private static final Program PROGRAM = Program.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_visit_as_planned_is_signed_from_the_days_list_within_its_budget_and_added_to_later() {
        Page page = therapist("therapist2@demo");
        Acts.listen(page);
        String visit = begun(page, "Vasquez");
        Axe.check(page);
        page.navigate(PROGRAM.at("/today").toString());
        Axe.check(page);
        Acts.begin(page);
        row(page, "Vasquez").locator("a.btn").click();
        page.waitForURL("**/visits/visit*");
        page.locator("#form\\:sign").click();
        page.waitForURL("**/today");
        assertThat(Acts.counted(page)).as("job 3").isLessThanOrEqualTo(JOB_THREE);
        assertThat(page.locator("#notices")).containsText("signed");
        page.navigate(visit);
        assertThat(page.locator("#main")).containsText("Signed by");
        Axe.check(page);
        page.locator(".addenda summary").click();
        page.locator("#adding\\:addWords").fill("The skin was a little red after the massage");
        page.locator("#adding\\:addReason").fill("Forgot to write it");
        page.locator("#adding\\:add").click();
        assertThat(page.locator(".addenda .timeline")).containsText("a little red");
        Axe.check(page);
    }

    @Test
    void what_was_left_out_has_its_reason_and_can_be_taken_back_and_nobody_writes_over_another() {
        Page page = therapist("therapist2@demo");
        String visit = begun(page, "Antoniou");
        Locator first = page.locator(".given > li").first();
        first.getByText("Leave out").click();
        Browser.settled(page);
        first.locator("select").selectOption("DECLINED");
        Browser.settled(page);
        assertThat(first).containsText("Patient did not want it");
        Axe.check(page);
        page.locator("#notices").getByText("Undo").click();
        Browser.settled(page);
        assertThat(first).containsText(Pattern.compile("As planned|Practised"));

        Page other = therapist("therapist@demo");
        String record = page.locator(".who a").getAttribute("href");
        other.navigate(PROGRAM.at(record).toString());
        other.waitForURL("**/take-part*");
        other.locator("#form textarea, #form input[type=text]").first().fill("Covering for a colleague today");
        other.locator("#form [type=submit]").first().click();
        Browser.settled(other);
        other.navigate(visit);
        other.locator("#form\\:note").fill("Written by the colleague");
        other.locator("#form\\:painBefore").focus();
        Browser.settled(other);
        page.locator("#form\\:note").fill("Written by the first");
        page.locator("#form\\:painBefore").focus();
        Browser.settled(page);
        assertThat(page.locator("[role=alert]").first()).isVisible();
        assertThat(page.locator("#form\\:note")).hasValue("Written by the colleague");
        page.locator("#form\\:keepMine").click();
        Browser.settled(page);
        assertThat(page.locator("#form\\:note")).hasValue("Written by the first");
    }

    private Page therapist(String name) {
        return Browser.signIn(browser.page(), PROGRAM, name);
    }

    /** Begins the visit of somebody who just came and gives its address. */
    private static String begun(Page page, String patient) {
        page.navigate(PROGRAM.at("/patients").toString());
        page.getByText(patient).first().click();
        Browser.settled(page);
        page.locator("#came a.btn").first().click();
        page.waitForURL("**/visits/visit*");
        Browser.settled(page);
        return page.url();
    }

    private static Locator row(Page page, String patient) {
        return page.locator(".day > li.begun")
                .filter(new Locator.FilterOptions().setHasText(patient))
                .first();
    }
}
