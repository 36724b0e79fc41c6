package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever leaves the counter locks the screen: nothing of the page can be read meanwhile, nothing typed is lost. */
class LockE2E {
    private static final String TYPED = "Leave the parcel with the caretaker";
    private static final String PIN = "2947";
    private static final Program PROGRAM = ChangedDemo.program();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void what_is_typed_is_out_of_reach_behind_the_lock_and_comes_back_with_it() {
        Page page = Browser.signIn(browser.page(), PROGRAM, "desk@demo");
        Page second = page.context().newPage();
        second.navigate(at("/arrivals"));
        page.navigate(at("/patients/register"));
        field(page).fill(TYPED);
        page.keyboard().press("Control+Shift+L");
        Locator password = page.locator(".lock [id='form:password']");
        password.waitFor();
        assertThat(page.title()).isEqualTo("Locked · Extensor");
        assertThat(page.content())
                .doesNotContain("Register")
                .doesNotContain("Arrivals")
                .contains("has locked this screen");
        assertThat(page.evaluate("() => [...document.querySelectorAll('input')].map(f => f.value).join()"))
                .asString()
                .doesNotContain(TYPED);
        assertThat(second.locator(".lock [id='form:password']")).isVisible();
        assertThat(second.content()).doesNotContain("Worklist");
        Axe.check(page);

        page.keyboard().press("Control+k");
        assertThat(page.locator("dialog[open]")).hasCount(0);
        Page colleague = page.context().newPage();
        colleague.navigate(at("/arrivals"));
        assertThat(colleague.url()).endsWith("/lock");
        Axe.check(colleague);
        assertThat(colleague.content()).doesNotContain("Arrivals");
        colleague.close();

        password.fill("not the right password");
        page.keyboard().press("Enter");
        assertThat(page.locator(".lock")).containsText("That is not right");
        page.locator(".lock [id='form:password']").fill(PROGRAM.demoPassword());
        page.keyboard().press("Enter");
        assertThat(page.locator(".lock")).hasCount(0);
        assertThat(field(page)).hasValue(TYPED);
        assertThat(second.locator(".lock")).hasCount(0);
        assertThat(second.locator(".rail-nav")).isVisible();
        field(page).fill("");
        Response reload = page.reload();
        assertThat(reload.url()).endsWith("/patients/register");
        assertThat(field(page)).hasValue("");
    }

    @Test
    void a_pin_opens_at_the_counter_and_who_reloads_finds_what_was_typed() {
        Page page = Browser.signIn(browser.page(), PROGRAM, ChangedDemo.newTherapist(), ChangedDemo.PASSWORD);
        page.navigate(at("/account/pin"));
        Axe.check(page);
        choose(page, "1234");
        assertThat(page.locator(".problem")).containsText("easy to guess");
        choose(page, PIN);
        page.waitForURL("**/account");
        page.navigate(at("/patients/register"));
        field(page).fill(TYPED);
        page.locator("#lock").click();
        page.locator(".lock [id='by-pin:pin']").waitFor();
        Axe.check(page);
        kept(page);
        page.reload();
        assertThat(page.url()).endsWith("/lock");
        page.locator("[id='by-pin:pin']").fill(PIN);
        page.locator("[id='by-pin:open']").click();
        page.waitForURL("**/patients/register");
        assertThat(field(page)).hasValue(TYPED);
    }

    @Test
    void a_colleague_signs_in_instead_and_the_first_finds_what_was_typed_at_the_next_sign_in() {
        Page page = locked();
        page.getByText("Sign in as somebody else").click();
        page.waitForURL("**/login");
        Browser.signIn(page, PROGRAM, "therapist@demo");
        assertThat(page.url()).endsWith("/today");
        page.locator("#leave [aria-label='Sign out']").click();
        page.waitForURL("**/login");
        Browser.signIn(page, PROGRAM, "desk@demo");
        page.waitForURL("**/patients/register");
        assertThat(field(page)).hasValue(TYPED);
    }

    /** What waited on the server was given up long ago; what is still in the page is kept anew. */
    @Test
    void after_a_long_absence_what_is_still_in_the_page_is_back_after_signing_in() {
        Page page = locked();
        ChangedDemo.later(Duration.ofMinutes(80));
        page.locator(".lock [id='form:password']").fill(PROGRAM.demoPassword());
        page.keyboard().press("Enter");
        page.waitForURL("**/login");
        assertThat(page.locator("main")).containsText("kept for an hour");
        UnsavedWorkE2E.signIn(page, "desk@demo", PROGRAM.demoPassword());
        assertThat(page.url()).endsWith("/patients/register");
        assertThat(field(page)).hasValue(TYPED);
        page.locator("[id='restored:discard']").click();
        assertThat(field(page)).hasValue("");
    }

    @Test
    void what_cannot_be_kept_stays_in_the_tab_until_its_owner_is_here_again() {
        Page page = typed();
        page.evaluate("document.querySelectorAll('[name=stamp]').forEach(stamp => stamp.value = 'x')");
        lock(page);
        ChangedDemo.later(Duration.ofMinutes(20));
        page.locator(".lock [id='form:password']").fill(PROGRAM.demoPassword());
        page.keyboard().press("Enter");
        assertThat(page.locator(".lock [role=alert]")).containsText("still in this tab");
        assertThat(page.content()).doesNotContain("Register");
        Axe.check(page);
        Page colleague = page.context().newPage();
        Browser.signIn(colleague, PROGRAM, "therapist@demo");
        assertThat(colleague.url()).endsWith("/today");
        assertThat(page.locator(".lock [role=alert]")).isVisible();
        colleague.locator("#leave [aria-label='Sign out']").click();
        colleague.waitForURL("**/login");
        Browser.signIn(colleague, PROGRAM, "desk@demo");
        assertThat(field(page)).hasValue(TYPED);
        page.locator(".me").waitFor();
        assertThat(page.locator(".lock")).hasCount(0);
    }

    @Test
    void a_page_that_somebody_else_locked_is_never_shown_to_whoever_signs_in_beside_it() {
        Page page = locked();
        Page colleague = page.context().newPage();
        Browser.signIn(colleague, PROGRAM, "therapist@demo");
        assertThat(page.locator(".lock [id='form:password']")).isVisible();
        page.locator(".lock [id='form:password']").fill(PROGRAM.demoPassword());
        page.keyboard().press("Enter");
        assertThat(page.locator(".lock [data-whose]")).isVisible();
        assertThat(field(page)).hasCount(0);
        assertThat(page.content()).doesNotContain(TYPED);
    }

    @Test
    void five_wrong_tries_end_the_session() {
        Page page = Browser.signIn(browser.page(), PROGRAM, ChangedDemo.newTherapist(), ChangedDemo.PASSWORD);
        page.locator("#lock").click();
        for (int i = 0; i < 4; i++) {
            page.locator(".lock [id='form:password']").fill("wrong password " + i);
            page.waitForResponse("**/lock", () -> page.keyboard().press("Enter"));
            page.locator(".lock .problem, .lock .error").first().waitFor();
        }
        page.locator(".lock [id='form:password']").fill("wrong again");
        page.keyboard().press("Enter");
        page.waitForURL("**/login");
        page.navigate(at("/today"));
        page.waitForURL("**/login");
    }

    @Test
    void a_screen_that_is_left_alone_locks_itself() {
        Page page = browser.page();
        page.clock().install();
        Browser.signIn(page, PROGRAM, "therapist@demo");
        page.clock().fastForward("04:00");
        page.keyboard().press("Shift");
        page.clock().fastForward("04:30");
        assertThat(page.locator(".lock")).hasCount(0);
        page.clock().fastForward("01:00");
        page.locator(".lock [id='form:password']").waitFor();
        page.navigate(at("/today"));
        page.waitForURL("**/lock");
    }

    /** The desk has typed something and saved nothing. */
    private Page typed() {
        Page page = Browser.signIn(browser.page(), PROGRAM, "desk@demo");
        page.navigate(at("/patients/register"));
        field(page).fill(TYPED);
        return page;
    }

    private Page locked() {
        Page page = typed();
        lock(page);
        return page;
    }

    private static void lock(Page page) {
        page.locator("#lock").click();
        page.locator(".lock [id='form:password']").waitFor();
        kept(page);
    }

    /** The server has what was typed. */
    private static void kept(Page page) {
        page.waitForCondition(
                () -> (Boolean)
                        page.evaluate(
                                "() => performance.getEntriesByType('resource').some(e => e.name.endsWith('/patients/register') && e.initiatorType === 'fetch')"));
    }

    private static void choose(Page page, String pin) {
        page.locator("[id='form:pin']").fill(pin);
        page.locator("[id='form:again']").fill(pin);
        page.locator("[id='form:choose']").click();
        page.waitForLoadState();
    }

    private static Locator field(Page page) {
        return page.locator("[id='form:address']");
    }

    private static String at(String path) {
        return PROGRAM.at(path).toString();
    }
}
