package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A passkey of a device: added, used to sign in and before a grave act, and removed; with the virtual device of Chromium, at a host with a name. */
class PasskeyE2E {
    private static final Program PROGRAM = ChangedDemo.program();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void an_administrator_adds_one_signs_in_and_proves_with_it_and_removes_it() {
        Page page = browser.page();
        VirtualDevice.in(page);
        byPassword(page, "admin@demo");
        page.locator(".me a").click();
        page.locator("#passkeys-title").waitFor();
        page.getByText("Add a passkey").click();
        page.waitForURL("**/account/passkeys");
        Axe.check(page);
        added(page, "Office computer");
        page.waitForURL("**/account");
        assertThat(page.locator("body")).containsText("Your passkey has been added");
        assertThat(page.locator("main")).containsText("Office computer");
        Axe.check(page);

        page.locator("#leave [aria-label='Sign out']").click();
        page.waitForURL("**/login");
        byPasskey(page);
        page.waitForURL("**/clinic/accounts");

        ChangedDemo.later(Duration.ofMinutes(6));
        page.locator("[id^='list:accounts:'][id$=':renew']").first().click();
        Locator dialog = page.locator("dialog.proof");
        dialog.waitFor();
        Axe.check(page);
        page.locator("[id='proof-by-passkey:prove']").click();
        page.locator("#link").waitFor();
        assertThat(dialog).hasCount(0);

        page.navigate(at("/account/passkeys"));
        page.locator("[id='list:each:0:name']").fill("Desk computer");
        page.locator("[id='list:each:0:rename']").click();
        assertThat(page.locator("body")).containsText("The passkey has its new name");
        page.locator("[id='list:each:0:remove']").click();
        assertThat(page.locator("body")).containsText("The passkey Desk computer has been removed");
        page.locator("#leave [aria-label='Sign out']").click();
        page.waitForURL("**/login");
        byPasskey(page);
        assertThat(page.locator(".problem")).containsText("This passkey does not open an account here");
        Axe.check(page);
        byPassword(page, "admin@demo");
        page.waitForURL("**/clinic/accounts");
    }

    @Test
    void a_patient_adds_one_on_the_phone_and_may_be_asked_for_nothing_else() {
        Page page = browser.phone();
        VirtualDevice device = VirtualDevice.in(page);
        byPassword(page, "patient@demo");
        page.navigate(at("/account/passkeys"));
        Axe.check(page);
        added(page, "My phone");
        page.waitForURL("**/account");
        page.locator(".mast form button").click();
        page.waitForURL("**/login");
        Axe.check(page);
        page.locator("[id='by-passkey:enter']").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/me");

        page.locator(".mast form button").click();
        page.waitForURL("**/login");
        device.findsNoFinger();
        byPasskey(page);
        assertThat(page.locator("#by-passkey [role=alert]")).containsText("Nothing came from a passkey");
    }

    @Test
    void where_passkeys_cannot_be_nothing_offers_them() {
        Page page = browser.page();
        page.navigate(PROGRAM.at("/login").toString());
        assertThat(page.locator("#by-passkey")).hasCount(0);
        Page plain = browser.page(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false));
        plain.navigate(at("/login"));
        assertThat(plain.locator("[id='by-passkey:enter']")).isHidden();
        assertThat(plain.locator("[id='form:enter']")).isVisible();
    }

    private static void added(Page page, String name) {
        page.locator("[id='add:name']").fill(name);
        page.locator("[id='add:make']").click();
    }

    private static void byPasskey(Page page) {
        page.locator("[id='by-passkey:enter']").click();
        page.waitForLoadState();
    }

    private static void byPassword(Page page, String name) {
        page.navigate(at("/login"));
        page.locator("[id='form:name']").fill(name);
        page.locator("[id='form:password']").fill(PROGRAM.demoPassword());
        page.locator("[id='form:enter']").click();
        page.waitForURL(address -> !address.contains("/login"));
        Browser.settled(page);
    }

    /** Browsers make passkeys for names, not for numbers. */
    private static String at(String path) {
        return VirtualDevice.named(PROGRAM.at(path));
    }
}
