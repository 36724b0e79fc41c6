package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The administrator opens an account, its owner comes in by the link, the account is closed and opened again, and the audit trail has it all. */
class AdministratorE2E {
    private static final String PASSWORD = "correct horse battery staple";
    private static final Program PROGRAM = Program.start(java.util.Map.of()).ready();

    @RegisterExtension
    final Browser browser = new Browser();

    @AfterAll
    static void end() {
        PROGRAM.close();
    }

    @Test
    void an_account_from_the_first_link_to_the_last_line_of_the_trail() {
        Page admin = browser.page();
        Browser.setUpFirst(admin, PROGRAM, "admin", PASSWORD);
        admin.waitForURL("**/clinic");
        assertThat(admin.locator("main")).containsText("Nothing can be booked yet");
        Axe.check(admin);
        fitsPhone(admin);
        countrySetsTheRest(admin);
        admin.navigate(PROGRAM.at("/clinic/accounts").toString());
        Axe.check(admin);

        Browser.press(admin, "Open the account");
        assertThat(admin.locator("body")).containsText("Use 3 to 100");
        Axe.check(admin);
        admin.locator("[id='form:name']").fill("Terry Example");
        admin.locator("[id='form:signInName']").fill("terry");
        admin.locator("[id='form:therapist']").check();
        Browser.press(admin, "Open the account");
        String link = admin.locator("#link").inputValue();
        assertThat(link).startsWith("http://127.0.0.1:" + PROGRAM.port() + "/setup?link=");
        Axe.check(admin);
        handedOverOnPaper(admin, link);

        Page terry = browser.phone();
        Browser.setUp(terry, PROGRAM, link, PASSWORD);
        terry.waitForURL("**/today");

        admin.navigate(PROGRAM.at("/clinic/accounts").toString());
        Browser.press(admin, "Close the account of Terry Example");
        assertThat(admin.locator("body")).containsText("can no longer sign in");
        Axe.check(admin);
        terry.navigate(PROGRAM.at("/today").toString());
        assertThat(terry.url()).endsWith("/login");
        Browser.press(admin, "Open the account of Terry Example again");
        assertThat(admin.locator("body")).containsText("can sign in again");
        severalRoles(admin);

        fitsPhone(admin);
        admin.navigate(PROGRAM.at("/clinic/audit").toString());
        Axe.check(admin);
        fitsPhone(admin);
        assertThat(admin.locator("table")).containsText("Closed an account");
        admin.locator("[id='form:act']").fill("opened an account");
        Browser.press(admin, "Show");
        assertThat(admin.locator("table")).containsText("Opened an account");
        assertThat(admin.locator("table")).not().containsText("Closed an account");
        Browser.press(admin, "Check integrity");
        assertThat(admin.locator("body")).containsText("The audit trail is intact");
        admin.locator("[id='form:person']").fill("nobody is called so");
        Browser.press(admin, "Show");
        assertThat(admin.locator("[id='form:person-error']")).containsText("Nobody has a name like this");
        admin.locator("[id='form:person']").fill("terry");
        admin.locator("[id='form:act']").fill("");
        admin.locator("[id='form:kind']").selectOption("ACT");
        Browser.press(admin, "Show");
        assertThat(admin.locator("table")).containsText("Signed in");
        assertThat(admin.locator("table")).not().containsText("Read own schedule for the day");
        Download file =
                admin.waitForDownload(() -> admin.getByText("Export as CSV").click());
        assertThat(file.suggestedFilename()).matches("audit-\\d{4}-\\d\\d-\\d\\d\\.csv");
        assertThat(text(file))
                .startsWith("\uFEFF\"When\",\"Who\",")
                .contains("\"Visitor\",\"Signed in\",\"\",\"Account Terry Example\",\"Done\"");
        admin.locator("table").getByText("Account Terry Example").first().click();
        admin.waitForURL("**/clinic/audit?account=*");
        assertThat(admin.locator("main")).containsText("Only the entries of one person");
        assertThat(admin.locator("table")).containsText("Read own schedule for the day");
        Axe.check(admin);
        admin.locator("[id='form:record']").fill("!!");
        Browser.press(admin, "Show");
        assertThat(admin.locator("body")).containsText("no record with this number");
        Axe.check(admin);
    }

    /** A further role counts at once, one that goes ends the session; the only administrator also treats. */
    private void severalRoles(Page admin) {
        Page terry = browser.page();
        Browser.signIn(terry, PROGRAM, "terry", PASSWORD);
        terry.waitForURL("**/today");
        Browser.press(admin, "Change the name or the roles of Terry Example");
        admin.locator("[id='changed:desk']").check();
        Axe.check(admin);
        fitsPhone(admin);
        Browser.press(admin, "Save changes");
        assertThat(admin.locator("table")).containsText("Physical therapist, Front desk");
        terry.navigate(PROGRAM.at("/arrivals").toString());
        assertThat(terry.locator(".rail-nav a"))
                .hasText(new String[] {"Today", "Patients", "Calendar", "Arrivals", "Worklist", "Register"});
        Axe.check(terry);
        fitsPhone(terry);

        Browser.press(admin, "Change the name or the roles of Terry Example");
        admin.locator("[id='changed:desk']").uncheck();
        admin.locator("[id='changed:therapist']").uncheck();
        Browser.press(admin, "Save changes");
        assertThat(admin.locator("[id='changed:roles']")).containsText("Choose at least one role");
        Axe.check(admin);
        admin.locator("[id='changed:therapist']").check();
        Browser.press(admin, "Save changes");
        terry.navigate(PROGRAM.at("/today").toString());
        assertThat(terry.url()).endsWith("/login");

        Browser.press(admin, "Change the name or the roles of Ada Example");
        admin.locator("[id='changed:therapist']").check();
        Browser.press(admin, "Save changes");
        admin.navigate(PROGRAM.at("/today").toString());
        assertThat(admin.locator(".rail-nav")).containsText("Audit trail");
        Axe.check(admin);
        fitsPhone(admin);
        admin.navigate(PROGRAM.at("/clinic/audit?").toString());
        assertThat(admin.locator("table")).containsText("Roles from now on: Physical therapist, Administrator");
        admin.navigate(PROGRAM.at("/clinic/accounts").toString());
    }

    private static String text(Download file) {
        try (InputStream in = file.createReadStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The link is copied by a button, and printed with nothing else of the page; no address ever holds it but the one it opens. */
    private static void handedOverOnPaper(Page admin, String link) {
        assertThat(admin.locator(".link-ways svg[role=img]")).isVisible();
        fitsPhone(admin);
        admin.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Browser.press(admin, "Copy the link");
        assertThat(admin.locator("#link-copied")).hasText("Copied");
        assertThat(admin.evaluate("navigator.clipboard.readText()")).isEqualTo(link);
        admin.evaluate("window.print = () => document.documentElement.dataset.printed = 'yes'");
        Browser.press(admin, "Print a slip");
        assertThat(admin.locator("html")).hasAttribute("data-printed", "yes");
        admin.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        String paper = admin.locator("body").innerText();
        assertThat(paper).contains("Access for Terry Example", "Clinic", "terry", link, "Works once, until");
        assertThat(paper).doesNotContain("Ada Example", "Open an account");
        admin.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        admin.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(admin.locator("body > .slip")).hasCount(0);
        assertThat(admin.url()).doesNotContain("link=");
        assertThat(PROGRAM.output()).doesNotContain(link.substring(link.indexOf("link=")));
    }

    /** One question answers several; where a country has several zones, it asks which. */
    private static void countrySetsTheRest(Page admin) {
        admin.getByText("Do it now").first().click();
        admin.waitForURL("**/clinic/site?id=*");
        admin.locator("[id='form:country']").selectOption("CH");
        Browser.settled(admin);
        assertThat(admin.locator("[id='form:zone']")).hasValue("Europe/Zurich");
        assertThat(admin.locator("main")).containsText("call 144 in an emergency");
        assertThat(admin.locator("main")).containsText("taken as +41 numbers");
        assertThat(admin.locator("main")).containsText("Its public holidays are known here");
        admin.locator("[id='form:region']").selectOption("zh");
        admin.locator("[id='form:country']").selectOption("KP");
        Browser.settled(admin);
        assertThat(admin.locator("main")).containsText("Its public holidays are not known here");
        assertThat(admin.locator("[id='form:region']")).hasCount(0);
        admin.locator("[id='form:country']").selectOption("US");
        Browser.settled(admin);
        assertThat(admin.locator("[id='form:zone']")).hasValue("");
        assertThat(admin.locator("main")).containsText("the month comes first");
        Browser.press(admin, "Save");
        assertThat(admin.locator("[id='form:zone-error']")).isVisible();
        Axe.check(admin);
        fitsPhone(admin);
        admin.locator("[id='form:zone']").selectOption("America/Denver");
        admin.locator("[id='form:region']").selectOption("ut");
        admin.locator("[id='form:address']").fill("1 Canyon Road, Provo");
        Browser.press(admin, "Save");
        assertThat(admin.locator("#notices")).containsText("Saved");
        assertThat(admin.locator("[id='form:address']")).hasValue("1 Canyon Road, Provo");
        holidays(admin);
        admin.navigate(PROGRAM.at("/").toString());
        assertThat(admin.locator(".checklist > li").first()).containsText("Done");
        assertThat(admin.locator(".checklist > li.on")).containsText("Rooms");
    }

    /** The set-up leads to them; one press closes the site on all but the one that is unticked, and it can be undone. */
    private static void holidays(Page admin) {
        admin.getByText("Holidays and closed days of this site").click();
        admin.waitForURL("**/clinic/hours?site=*");
        assertThat(admin.locator("[id='holidays']")).containsText("Utah, United States");
        int all = admin.locator("[id='holidays'] input[type=checkbox]").count();
        assertThat(all).isGreaterThan(10);
        admin.locator("[id='holidays'] input[type=checkbox]").nth(1).uncheck();
        Browser.press(admin, "Close the site on these days");
        assertThat(admin.locator("#notices")).containsText("closed on " + (all - 1) + " more days");
        assertThat(admin.locator("[id='holidays'] input[type=checkbox]")).hasCount(1);
        assertThat(admin.locator("[id='closed']")).containsText("Christmas");
        Axe.check(admin);
        fitsPhone(admin);
        Browser.press(admin, "Undo");
        assertThat(admin.locator("[id='holidays'] input[type=checkbox]")).hasCount(all);
        assertThat(admin.locator("[id='closed']")).not().containsText("Christmas");
        Browser.press(admin, "Close the site on these days");
        admin.navigate(PROGRAM.at("/clinic").toString());
        assertThat(admin.locator(".checklist > li", new Page.LocatorOptions().setHasText("Public holidays")))
                .containsText("Done");
    }

    private static void fitsPhone(Page page) {
        page.setViewportSize(390, 844);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(page.url())
                .isTrue();
        page.setViewportSize(1280, 800);
    }
}
