package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A page left open until the server forgot it: the next step leads to the same page anew, which says that nothing was done. */
class LeftOpenE2E {
    private static final Program PROGRAM = Program.demo();
    private static final String FORGET =
            "document.querySelectorAll('input[name=\"jakarta.faces.ViewState\"]').forEach(i => i.value = '1:2')";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_form_that_was_forgotten_is_shown_anew_with_a_word_why() {
        Page page = signedIn();
        page.navigate(PROGRAM.at("/patients/register").toString());
        page.locator("[id='form:familyName']").fill("Leftopen");
        page.evaluate(FORGET);
        page.locator("main form button.primary, main form input.primary, main form .btn.primary")
                .first()
                .click();
        told(page);
        assertThat(page.url()).endsWith("/patients/register");
        assertThat(page.locator("[id='form:familyName']").inputValue()).isEqualTo("Leftopen");
        assertThat(page.locator("#restored").innerText()).contains("has not been saved yet");
        page.locator("[id='restored:discard']").click();
        page.locator("#restored").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    @Test
    void a_form_that_cannot_be_kept_is_shown_empty_and_says_so() {
        Page page = signedIn();
        page.navigate(PROGRAM.at("/patients/register").toString());
        page.locator("[id='form:familyName']").fill("Leftopen");
        page.evaluate(FORGET);
        page.evaluate("document.querySelectorAll('input[name=\"stamp\"]').forEach(i => i.value = 'x')");
        page.locator("main form .primary").first().click();
        told(page);
        assertThat(Browser.text(page.locator(".notices"))).contains("could not be kept. Please enter it again");
        assertThat(page.locator("[id='form:familyName']").inputValue()).isEmpty();
        assertThat(page.locator("#restored").count()).isZero();
    }

    @Test
    void a_form_with_the_nonce_of_another_page_is_refused_before_it_does_anything() {
        DeskClient desk = new DeskClient(PROGRAM);
        assertThat(desk.signIn("desk@demo", PROGRAM.demoPassword())).isTrue();
        String forged = DeskClient.newName();
        assertThat(desk.registration(
                                forged, Map.of("primefaces.nonce", "MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw"))
                        .statusCode())
                .isEqualTo(409);
        String right = DeskClient.newName();
        assertThat(desk.registered(right)).isNotEmpty();
        assertThat(found(desk, right)).contains(right);
        assertThat(found(desk, forged)).doesNotContain(forged);
    }

    private static String found(DeskClient desk, String name) {
        return Wire.post(PROGRAM.at("/palette"), "q=" + name, "Cookie", "__Host-extensor=" + desk.secret())
                .body();
    }

    @Test
    void a_composer_that_was_forgotten_keeps_its_plan() {
        Page page = signedIn();
        page.locator("a[href*='/plans/compose?id=']").first().click();
        page.waitForURL("**/plans/compose?id=*");
        Browser.settled(page);
        String address = page.url();
        page.evaluate(FORGET);
        page.locator(".item-name").first().click();
        told(page);
        assertThat(page.url()).isEqualTo(address);
        page.locator(".item-name").first().click();
        Browser.settled(page);
    }

    private Page signedIn() {
        return Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
    }

    private static void told(Page page) {
        page.getByText("open for too long").first().waitFor(new Locator.WaitForOptions().setTimeout(10_000));
        Browser.settled(page);
    }
}
