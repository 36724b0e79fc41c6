package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import extensor.container.Folders;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A demo clinic at six this morning, before anybody has come, so that the hour of the test run makes no difference. All tests of visits share it. */
final class SixInTheMorning {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Instant SIX =
            LocalDate.now(ZONE).atTime(6, 0).atZone(ZONE).toInstant();
    private static SixInTheMorning shared;

    private final TimeMachine time = new TimeMachine(Folders.own("visits"), Duration.between(SIX, Instant.now()));
    private final Program program = Program.start(time, "--demo").ready();

    static synchronized SixInTheMorning shared() {
        if (shared == null) {
            shared = new SixInTheMorning();
            Runtime.getRuntime().addShutdownHook(new Thread(shared.program::close));
        }
        return shared;
    }

    Program program() {
        return program;
    }

    URI at(String path) {
        return program.at(path);
    }

    /** Sets the time to this much after six. */
    void later(Duration time) {
        this.time.set(Duration.between(SIX, Instant.now()).minus(time));
    }

    Page therapist(Browser browser) {
        return Browser.signIn(browser.page(), program, "therapist2@demo");
    }

    /** The page of another therapist, who takes part in the patient's record and opens the same visit. */
    Page colleague(Browser browser, Page page, String visit) {
        Page other = Browser.signIn(browser.page(), program, "therapist@demo");
        String record = page.locator(".who a").getAttribute("href");
        other.navigate(program.at(record).toString());
        other.waitForURL("**/take-part*");
        other.locator("#form textarea, #form input[type=text]").first().fill("Covering for a colleague today");
        other.locator("#form [type=submit]").first().click();
        Browser.settled(other);
        other.navigate(visit);
        return other;
    }

    /** Begins the visit of a walk-in; gives its address. */
    String begin(Page page, String patient) {
        page.navigate(program.at("/patients").toString());
        page.getByText(patient).first().click();
        Browser.settled(page);
        page.locator("#came a.btn").first().click();
        page.waitForURL("**/visits/visit*");
        Browser.settled(page);
        return page.url();
    }

    /** Leaves the first treatment out. */
    static Locator leftOut(Page page) {
        Locator first = page.locator(".given > li").first();
        first.getByText("Leave out").click();
        Browser.settled(page);
        first.locator("select").selectOption("DECLINED");
        Browser.settled(page);
        assertThat(first).containsText("Patient declined");
        assertThat(page.locator("#notices").getByText("Undo")).isVisible();
        return first;
    }

    /** Writes the note and waits until it is kept. */
    static void writes(Page page, String note) {
        page.locator("#form\\:note").fill(note);
        page.locator("#form\\:painBefore").focus();
        Browser.settled(page);
    }
}
