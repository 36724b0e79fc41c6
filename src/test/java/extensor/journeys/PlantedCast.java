package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;

/** A therapist measures a limb and puts the first cast on. */
final class PlantedCast {
    private PlantedCast() {}

    static void goesOn(Page thea, URI casts, String note) {
        thea.navigate(casts.toString());
        Browser.settled(thea);
        thea.locator("[id='form:worstPain']").fill("2");
        thea.locator("[id='form:skinSeen']").check();
        thea.locator("[id='form:circulationSeen']").check();
        thea.locator("[id='form:readings']").fill("-40 -41 -39,5");
        thea.locator("[id='form:endFeel']").selectOption("FIRM");
        thea.locator("[id='form:judge']").click();
        Browser.settled(thea);
        thea.locator("[id='form:taught']").check();
        thea.locator("[id='form:note']").fill(note);
        thea.locator("[id='form:record']").click();
        Browser.settled(thea);
        assertThat(thea.locator("#notices")).containsText("Recorded");
    }
}
