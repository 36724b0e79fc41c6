package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** A therapist changes the cast of another patient of the demo clinic, and remarks on it. */
final class PlantedCast {
    private PlantedCast() {}

    static void changed(Page therapist, Program program, String note) {
        therapist.navigate(program.at("/patients").toString());
        therapist.getByText("Tanabe").first().click();
        Browser.settled(therapist);
        therapist.locator("a[href*='/plans/plan']").first().click();
        Browser.settled(therapist);
        therapist.locator("a[href*='/plans/casts']").first().click();
        Browser.settled(therapist);
        therapist.locator("[id='form:worstPain']").fill("1");
        therapist.locator("[id='form:condition']").selectOption("WHOLE");
        therapist.locator("[id='form:skinSeen']").check();
        therapist.locator("[id='form:circulationSeen']").check();
        therapist.locator("[id='form:readings']").fill("2 3 2,5");
        therapist.locator("[id='form:judge']").click();
        Browser.settled(therapist);
        therapist.locator("[id='form:note']").fill(note);
        therapist.locator("[id='form:record']").click();
        Browser.settled(therapist);
        assertThat(therapist.locator("#notices")).containsText("Recorded");
    }
}
