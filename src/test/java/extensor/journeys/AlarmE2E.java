package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A sign that cannot wait: every page about the patient says what to do, the patient reads it in other words, and an answer lifts it. */
class AlarmE2E {
    private static final Program PROGRAM = Program.demo();
    private static final String SIGN = "Cauda equina syndrome suspected";
    private static final String ACTION = "Send to the emergency department now for an MRI";

    @RegisterExtension
    final Browser browser = new Browser();

    private Page thea;
    private String record;

    private void go(String path) {
        thea.navigate(PROGRAM.at(path).toString());
        Browser.settled(thea);
    }

    private Locator alarm() {
        return thea.locator(".alert.stop[role=alert]");
    }

    private void warns() {
        assertThat(Browser.text(alarm())).contains("Emergency: " + SIGN, ACTION, "Recorded by");
    }

    @Test
    void a_suspected_cauda_equina_syndrome_reaches_everybody_and_goes_with_a_no() {
        thea = Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
        go("/patients");
        record = thea.locator("a:has-text('Maya Lindqvist')")
                .first()
                .getAttribute("href")
                .replaceFirst(".*id=", "");
        go("/patients/facts?id=" + record);
        assertThat(alarm().count()).isZero();
        thea.locator(".answers").getByLabel(SIGN).first().check();
        Browser.settled(thea);
        Browser.press(thea, "Save only these");
        warns();
        assertThat(Browser.text(thea.locator(".notices"))).contains(SIGN + ": " + ACTION);
        assertThat(Browser.text(thea.locator("#case"))).startsWith(SIGN);
        String plan = everyPageOfTheRecordWarns();
        thePatientReadsWhatToDo();
        theAnswerLiftsIt(plan);
    }

    private String everyPageOfTheRecordWarns() {
        go("/patients/patient?id=" + record);
        warns();
        Axe.check(thea);
        Locator plan = thea.locator("[aria-labelledby=plans-title] li").first();
        assertThat(Browser.text(plan)).contains("On hold since", ": " + SIGN).doesNotContain("In force");
        String href = plan.locator("a").first().getAttribute("href");
        go("/patients/progress?id=" + record);
        warns();
        go(href);
        warns();
        assertThat(thea.locator(".item").count()).isPositive();
        assertThat(Browser.texts(thea.locator(".item:not(:has(.chip.stop))")))
                .as("what is not on hold has had its last day")
                .allSatisfy(
                        item -> assertThat(item).containsPattern("\u00b7 [A-Z][a-z]+ [0-9]+ [A-Z][a-z]+ \u2013\\s"));
        assertThat(Browser.text(thea.locator(".item:has-text('Hot pack')").first()))
                .contains("On hold", SIGN, "Record that it is over");
        Axe.check(thea);
        go("/today");
        assertThat(Browser.text(thea.locator(".news li").first()))
                .contains("Maya Lindqvist", "Emergency", SIGN + ": " + ACTION);
        return href;
    }

    private void thePatientReadsWhatToDo() {
        Page maya = Browser.signIn(browser.phone(), PROGRAM, "patient@demo");
        assertThat(Browser.text(maya.locator("main [role=alert]")))
                .contains(
                        "You need to be seen by a doctor at once", "call your emergency number now", "+1 315 555 0100")
                .doesNotContainIgnoringCase("cauda");
        assertThat(maya.locator(".card:has(h2[id^=t])").count()).isPositive();
        assertThat(maya.locator(".acts").count()).isZero();
        assertThat(maya.locator("main .alert.fine").count()).as("no praise").isZero();
        Axe.check(maya);
    }

    private void somebodySaysWhatWasDone() {
        go("/today");
        thea.locator(".news > li:has(.acts) a[id$=open]").first().click();
        Browser.settled(thea);
        thea.locator("[id='form:whom']").fill("Dr. Lang");
        thea.locator("[id='form:reached']").selectOption("true");
        thea.locator("[id='form:save']").click();
        Browser.settled(thea);
    }

    private void theAnswerLiftsIt(String plan) {
        go("/patients/facts?id=" + record);
        thea.locator("[title='" + SIGN + ": Mark as wrong']").click();
        Browser.settled(thea);
        assertThat(Browser.text(thea.locator("main"))).contains("First say at its task what was done about it");
        warns();
        somebodySaysWhatWasDone();
        go("/patients/facts?id=" + record);
        thea.locator("[title='" + SIGN + ": Mark as wrong']").click();
        Browser.settled(thea);
        assertThat(alarm().count()).isZero();
        go(plan);
        Locator asks = thea.locator(".item:has-text('Hot pack')").first();
        assertThat(Browser.text(asks)).contains("Nobody has recorded whether the patient has this: " + SIGN);
        asks.locator("a").first().click();
        Browser.settled(thea);
        thea.locator("[title='" + SIGN + ": No']").click();
        Browser.settled(thea);
        go(plan);
        assertThat(thea.locator(".item .chip.stop").count()).isZero();
        Page maya = Browser.signIn(browser.phone(), PROGRAM, "patient@demo");
        assertThat(maya.locator("main [role=alert]").count()).isZero();
        assertThat(maya.locator(".acts").count()).isPositive();
    }
}
