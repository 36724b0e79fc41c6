package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** "None of these" answers the questions that stood before the therapist, whatever has become open meanwhile. */
class FactsE2E {
    private static final Program PROGRAM = ChangedDemo.program();
    private static final String BONES = "Osteoporosis";
    private static final String JOINTS = "Hypermobility syndrome";
    private static final String METAL = "Metal (nickel) allergy";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void what_a_colleague_has_opened_again_since_the_page_was_shown_is_not_denied_with_the_rest() {
        Page colleague = facts();
        record(colleague, BONES);
        record(colleague, JOINTS);
        withdraw(colleague, JOINTS);
        Page thea = facts();
        withdraw(colleague, BONES);
        record(thea, METAL);
        thea.locator("[id='facts:none_BONES_JOINTS']").click();
        Browser.settled(thea);
        thea.reload();
        assertThat(Browser.text(line(thea, JOINTS))).isEqualTo(JOINTS + " no");
        assertThat(Browser.text(line(thea, BONES))).isEqualTo(BONES);
        assertThat(thea.locator("[id='facts:none_BONES_JOINTS']").count()).isEqualTo(1);
    }

    private Page facts() {
        Page page = Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
        page.navigate(PROGRAM.at("/patients").toString());
        String record = page.locator("a:has-text('Maya Lindqvist')").first().getAttribute("href");
        page.navigate(PROGRAM.at(record.replace("/patients/patient", "/patients/facts"))
                .toString());
        Browser.settled(page);
        return page;
    }

    private static void record(Page page, String condition) {
        page.locator(".answers").getByLabel(condition).first().check();
        Browser.settled(page);
        Browser.press(page, "Save only these");
    }

    private static void withdraw(Page page, String condition) {
        page.locator("[title='" + condition + ": Mark as wrong']").click();
        Browser.settled(page);
    }

    private static Locator line(Page page, String condition) {
        return page.locator(".answers > li:has-text('" + condition + "')");
    }
}
