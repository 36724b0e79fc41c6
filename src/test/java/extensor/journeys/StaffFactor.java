package extensor.journeys;

import com.microsoft.playwright.Page;
import extensor.care.accounts.PhoneApp;
import java.time.Instant;
import java.util.Map;

/** The second factor that staff must have: how somebody sets up an authenticator app. */
final class StaffFactor {
    /** As the program comes. Other journeys switch it off. */
    static final Map<String, String> AS_DELIVERED = Map.of(
            "EXTENSOR_SECONDFACTOR_THERAPIST", "true",
            "EXTENSOR_SECONDFACTOR_DESK", "true",
            "EXTENSOR_SECONDFACTOR_ADMINISTRATOR", "true");

    private StaffFactor() {}

    /** Somebody whom the first sign-in has led here takes an app, keeps the codes, and goes on to the own home page. */
    static void setUp(Page page) {
        page.waitForURL("**/account/second-factor");
        confirmed(page, begun(page).code(Instant.now()));
        page.getByText("I have kept them").click();
        page.waitForURL(address -> !address.contains("/account"));
        Browser.settled(page);
    }

    static PhoneApp begun(Page page) {
        page.locator("[id='form:begin']").click();
        page.locator("svg[role=img]").waitFor();
        return new PhoneApp(page.locator("main code").first().textContent());
    }

    static void confirmed(Page page, String code) {
        page.locator("[id='form:code']").fill(code);
        page.locator("[id='form:confirm']").click();
        page.waitForLoadState();
    }
}
