package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import extensor.care.accounts.PhoneApp;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The desk and the administrator must have a second factor and set it up at the next sign-in; everybody else may. */
class SecondFactorE2E {
    private static final Program PROGRAM = Program.start(
                    Map.of("EXTENSOR_SECONDFACTOR_DESK", "true", "EXTENSOR_SECONDFACTOR_ADMINISTRATOR", "true"),
                    "--demo")
            .ready();

    @RegisterExtension
    final Browser browser = new Browser();

    @AfterAll
    static void end() {
        PROGRAM.close();
    }

    @Test
    void the_desk_sets_it_up_before_anything_else_opens_and_gives_a_code_from_then_on() {
        Page page = browser.page();
        Browser.signIn(page, PROGRAM, "desk@demo");
        page.waitForURL("**/account/second-factor");
        page.navigate(PROGRAM.at("/arrivals").toString());
        page.waitForURL("**/account/second-factor");
        assertThat(page.locator("main")).containsText("Your role needs a second factor");
        Axe.check(page);
        PhoneApp app = StaffFactor.begun(page);
        Axe.check(page);
        StaffFactor.confirmed(page, "000000");
        assertThat(page.locator(".problem")).containsText("This code is not right");
        StaffFactor.confirmed(page, app.code(Instant.now()));
        assertThat(page.locator("ol code")).hasCount(10);
        Axe.check(page);
        String recovery = page.locator("ol code").first().textContent();
        page.getByText("I have kept them").click();
        page.waitForURL("**/arrivals");

        Page again = browser.page();
        passwordOfTheDesk(again);
        again.waitForURL("**/login/code");
        Axe.check(again);
        entered(again, "123 456");
        assertThat(again.locator(".problem")).containsText("This code is not right");
        again.navigate(PROGRAM.at("/arrivals").toString());
        again.waitForURL("**/login/code");
        entered(again, app.code(Instant.now().plusSeconds(30)));
        again.waitForURL("**/arrivals");

        Page withoutPhone = browser.page();
        passwordOfTheDesk(withoutPhone);
        withoutPhone.waitForURL("**/login/code");
        entered(withoutPhone, recovery);
        withoutPhone.waitForURL("**/arrivals");
        assertThat(withoutPhone.locator(".alert.caution").first()).containsText("9 are left");
        Axe.check(withoutPhone);
    }

    @Test
    void a_patient_sets_one_up_and_removes_it_again() {
        Page page = browser.phone();
        Browser.signIn(page, PROGRAM, "patient@demo");
        page.waitForURL("**/me");
        page.navigate(PROGRAM.at("/account").toString());
        page.getByText("Add a second factor").click();
        page.waitForURL("**/account/second-factor");
        PhoneApp app = StaffFactor.begun(page);
        Axe.check(page);
        StaffFactor.confirmed(page, app.code(Instant.now()));
        page.getByText("I have kept them").click();
        page.waitForURL("**/account");
        page.getByText("Change the second factor").click();
        page.waitForURL("**/account/second-factor");
        Axe.check(page);
        page.locator("[id='form:remove']").click();
        page.waitForURL("**/account");
        assertThat(page.locator("main")).containsText("Your second factor is gone");
    }

    @Test
    void an_administrator_takes_a_passkey_instead_of_an_app_and_gives_it_from_then_on() {
        Page page = browser.page();
        VirtualDevice.in(page);
        password(page, VirtualDevice.named(PROGRAM.at("/login")), "admin@demo");
        page.waitForURL("**/account/second-factor");
        page.getByText("Use a passkey instead").click();
        page.waitForURL("**/account/passkeys");
        Axe.check(page);
        page.locator("[id='add:name']").fill("Office computer");
        page.locator("[id='add:make']").click();
        page.waitForURL("**/clinic/accounts");
        page.locator("#leave [aria-label='Sign out']").click();
        page.waitForURL("**/login");
        password(page, VirtualDevice.named(PROGRAM.at("/login")), "admin@demo");
        page.waitForURL("**/login/code");
        Axe.check(page);
        assertThat(page.locator("[id='form:code']")).hasCount(0);
        page.locator("[id='by-passkey:enter']").click();
        page.waitForURL("**/clinic/accounts");
        page.navigate(VirtualDevice.named(PROGRAM.at("/account/passkeys")));
        page.locator("[id='list:each:0:remove']").click();
        assertThat(page.locator(".problem")).containsText("Your role needs a second factor, and this passkey is yours");
    }

    private static void passwordOfTheDesk(Page page) {
        password(page, PROGRAM.at("/login").toString(), "desk@demo");
    }

    private static void password(Page page, String address, String name) {
        page.navigate(address);
        page.locator("[id='form:name']").fill(name);
        page.locator("[id='form:password']").fill(PROGRAM.demoPassword());
        page.locator("[id='form:enter']").click();
    }

    private static void entered(Page page, String code) {
        page.locator("[id='form:code']").fill(code);
        page.locator("[id='form:enter']").click();
        page.waitForLoadState();
    }
}
