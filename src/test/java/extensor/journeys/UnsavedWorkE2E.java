package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import extensor.container.Folders;
import extensor.container.Ports;
import extensor.shared.Id;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What staff typed is not lost with the session: it is back in its fields for the same person alone, is not saved by itself, and does not wait for ever. */
class UnsavedWorkE2E {
    private static final Program PROGRAM = ChangedDemo.program();
    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    @RegisterExtension
    final Browser browser = new Browser();

    private static void signIn(Page page, String name) {
        signIn(page, name, PROGRAM.demoPassword());
    }

    static void signIn(Page page, String name, String password) {
        page.waitForURL("**/login");
        page.getByLabel("Sign-in name").fill(name);
        page.locator("input[type=password]").fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.contains("/login"));
        Browser.settled(page);
    }

    private Page registration(String person, String familyName) {
        Page page = Browser.signIn(browser.page(), PROGRAM, person);
        page.navigate(PROGRAM.at("/patients/register").toString());
        page.locator("[id='form:familyName']").fill(familyName);
        page.locator("[id='form:coverage']").selectOption("INSURED");
        page.locator("[id='form:insurer']").fill("Insurer of " + familyName);
        return page;
    }

    private static void press(Page page) {
        page.locator("[id='form:save']").click();
        page.waitForURL("**/login");
    }

    private static int found(String familyName) {
        DeskClient desk = new DeskClient(PROGRAM);
        assertThat(desk.signIn("desk@demo", PROGRAM.demoPassword())).isTrue();
        String hits = Wire.post(PROGRAM.at("/palette"), "q=" + familyName, "Cookie", "__Host-extensor=" + desk.secret())
                .body();
        return hits.split(familyName, -1).length - 1;
    }

    @Test
    void a_registration_is_back_when_the_same_person_signs_in_and_is_saved_by_nobody_else() {
        Page page = registration("desk@demo", "Backagain");
        ChangedDemo.later(Duration.ofMinutes(20));
        press(page);
        assertThat(page.locator("body")).containsText("kept for an hour");
        assertThat(found("Backagain")).isZero();
        signIn(page, "therapist@demo");
        page.navigate(PROGRAM.at("/patients/register").toString());
        assertThat(page.locator("[id='form:familyName']")).hasValue("");
        assertThat(page.locator("#restored")).hasCount(0);
        page.locator("#leave [aria-label='Sign out']").click();
        signIn(page, "desk@demo");
        assertThat(page.url()).endsWith("/patients/register");
        assertThat(page.locator("#restored")).containsText("has not been saved yet");
        assertThat(page.locator("[id='form:familyName']")).hasValue("Backagain");
        assertThat(page.locator("[id='form:insurer']")).hasValue("Insurer of Backagain");
        assertThat(found("Backagain")).isZero();
        Axe.check(page);
        page.reload();
        assertThat(page.locator("[id='form:familyName']")).hasValue("Backagain");
        page.locator("[id='form:givenNames']").fill("Backina");
        page.locator("[id='form:birthDate']").fill("1962-09-30");
        page.locator("[id='form:sex']").selectOption("FEMALE");
        page.locator("[id='form:memberNumber']").fill("B 62");
        page.locator("[id='form:save']").click();
        page.waitForURL("**/patients/patient?id=*");
        page.navigate(PROGRAM.at("/patients/register").toString());
        assertThat(page.locator("[id='form:familyName']")).hasValue("");
        assertThat(page.locator("#restored")).hasCount(0);
    }

    @Test
    void nothing_waits_longer_than_an_hour_or_after_it_was_discarded() {
        Page page = registration("desk@demo", "Toolate");
        ChangedDemo.later(Duration.ofMinutes(20));
        press(page);
        ChangedDemo.later(Duration.ofMinutes(61));
        signIn(page, "desk@demo");
        page.navigate(PROGRAM.at("/patients/register").toString());
        assertThat(page.locator("[id='form:familyName']")).hasValue("");
        Page second = registration("desk@demo", "Unwanted");
        ChangedDemo.later(Duration.ofMinutes(20));
        press(second);
        signIn(second, "desk@demo");
        second.locator("[id='restored:discard']").click();
        second.locator("#restored").waitFor(GONE);
        assertThat(second.locator("[id='form:familyName']")).hasValue("");
        second.reload();
        assertThat(second.locator("[id='form:familyName']")).hasValue("");
    }

    @Test
    void a_correction_is_shown_beside_the_fields_when_somebody_else_has_changed_the_record_meanwhile() {
        DeskClient other = new DeskClient(PROGRAM);
        assertThat(other.signIn("desk@demo", PROGRAM.demoPassword())).isTrue();
        String name = DeskClient.newName();
        String record = other.registered(name);
        assertThat(record).isNotEmpty();
        String address = "/patients/register?id=" + record;
        Page page = Browser.signIn(browser.page(), PROGRAM, "desk@demo");
        page.navigate(PROGRAM.at(address).toString());
        page.locator("[id='form:phone']").fill("+44 20 7946 0111");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("__Host-extensor"));
        press(page);
        HttpResponse<String> changed = other.send(
                address,
                Map.of(
                        "form:givenNames",
                        "Ulrike",
                        "form:familyName",
                        name,
                        "form:birthDate",
                        "1971-03-09",
                        "form:sex",
                        "FEMALE",
                        "form:phone",
                        "+44 20 7946 0222",
                        "form:coverage",
                        "SELF_PAY",
                        "form:save",
                        "save"));
        assertThat(changed.headers().firstValue("Location").orElse("")).endsWith("/patients/patient?id=" + record);
        signIn(page, "desk@demo");
        assertThat(page.url()).endsWith(address);
        assertThat(page.locator("[id='form:phone']")).hasValue("+44 20 7946 0222");
        assertThat(page.locator("#restored")).containsText("+44 20 7946 0111");
        assertThat(page.locator("#restored")).not().containsText(name);
    }

    /** The treatment that was open is opened again before the fields are filled, and whatever is done next leaves alone what is not stored yet. */
    @Test
    void a_title_that_was_typed_beside_an_open_treatment_is_back_and_stays_whatever_is_pressed_next() {
        Composer composer = Composer.open(browser, PROGRAM, "Victor Almeida", "Acute lumbar muscle spasm");
        Page page = composer.page();
        composer.select("Hot pack");
        page.locator("details.rename summary").click();
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("__Host-extensor"));
        page.locator("[id=title]").selectText();
        page.locator("[id=title]").pressSequentially("Walk to the lake");
        page.locator("[id=add-phase]").click();
        signIn(page, "therapist@demo");
        assertThat(page.locator("#restored")).containsText("has not been saved yet");
        assertThat(page.locator("[id=title]")).hasValue("Walk to the lake");
        assertThat(page.locator(".item-name[aria-expanded=true]")).containsText("Hot pack");
        page.locator("#phases [data-act=moveUp]").nth(1).click();
        Browser.settled(page);
        page.locator("[id=add-phase]").click();
        Browser.settled(page);
        assertThat(page.locator("[id=title]")).hasValue("Walk to the lake");
        page.locator("[data-restored-save]").click();
        Browser.settled(page);
        page.reload();
        assertThat(page.locator("h1")).hasText("Walk to the lake");
        assertThat(page.locator("#restored")).hasCount(0);
    }

    /** A closed form is no part of its page, so it is built again before anything is put into it. */
    @Test
    void a_task_and_a_goal_that_were_open_are_open_again_with_what_was_typed_into_them() {
        Page page = Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
        assertThat(page.locator("[id='form:task']")).hasCount(0);
        page.locator("[id$=':open']").first().click();
        Browser.settled(page);
        page.locator("[id='form:note']").fill("Called, nobody was in");
        forgetSession(page);
        page.locator("[id='form:save']").click();
        signIn(page, "therapist@demo");
        assertThat(page.locator("[id='form:task']")).isVisible();
        assertThat(page.locator("[id='form:note']")).hasValue("Called, nobody was in");
        page.navigate(PROGRAM.at("/today").toString());
        page.locator("a[href^='/plans/compose']").first().click();
        Browser.settled(page);
        page.locator("[id=add-goal]").click();
        Browser.settled(page);
        page.locator("[id=goalText]").fill("Walk to the lake again");
        forgetSession(page);
        page.locator("[id=save-goal]").click();
        signIn(page, "therapist@demo");
        assertThat(page.locator("[id=goal-form]")).isVisible();
        assertThat(page.locator("[id=goalText]")).hasValue("Walk to the lake again");
        page.locator("[id=close-goal]").click();
        Browser.settled(page);
        assertThat(page.locator("[id=goal-form]")).hasCount(0);
    }

    /** Both sites are new, so both are at the same revision. */
    @Test
    void what_was_typed_for_one_site_is_back_at_that_site_alone_also_after_a_refused_press() throws IOException {
        try (Program clinic = Program.start(Folders.own("two-sites"), Ports.free(), Map.of(), "--demo")
                .ready()) {
            Page page = Browser.signIn(browser.page(), clinic, "admin@demo");
            String first = added(page, clinic, "Annex");
            String second = added(page, clinic, "Uptown");
            page.locator("[id='form:phone']").fill("call us");
            page.locator("[id='form:save']").click();
            page.locator("[id='form:phone'][aria-invalid=true]").waitFor();
            assertThat(page.url()).isEqualTo(second);
            page.locator("[id='form:phone']").fill("+1 315 555 0142");
            page.locator("[id='form:name']").fill("Uptown House");
            forgetSession(page);
            press(page);
            signIn(page, "admin@demo", clinic.demoPassword());
            assertThat(page.url()).isEqualTo(second);
            assertThat(page.locator("[id='form:name']")).hasValue("Uptown House");
            assertThat(page.locator("[id='form:phone']")).hasValue("+1 315 555 0142");
            page.locator("[id='form:save']").click();
            assertThat(page.locator("#notices")).containsText("Saved");
            page.navigate(first);
            assertThat(page.locator("[id='form:name']")).hasValue("Annex");
            assertThat(page.locator("[id='form:phone']")).hasValue("");
            isNeitherPutNorSavedElsewhere(clinic, first, second);
        }
    }

    private static String added(Page page, Program clinic, String name) {
        page.navigate(clinic.at("/clinic/site?id=new").toString());
        page.locator("[id='form:name']").fill(name);
        page.locator("[id='form:zone']").selectOption("America/New_York");
        page.locator("[id='form:save']").click();
        page.waitForURL(address -> address.contains("/clinic/site?id=") && !address.endsWith("=new"));
        return page.url();
    }

    /** The form of one site is sent to the address, and into the page, of another. */
    private static void isNeitherPutNorSavedElsewhere(Program clinic, String first, String second) {
        DeskClient admin = new DeskClient(clinic);
        assertThat(admin.signIn("admin@demo", clinic.demoPassword())).isTrue();
        String there = first.substring(first.indexOf("/clinic"));
        Map<String, String> form = admin.form(there);
        form.put(
                "form:about",
                admin.form(second.substring(second.indexOf("/clinic"))).get("form:about"));
        form.putAll(Map.of("form:name", "Elsewhere", "form:zone", "America/New_York", "form:save", "x"));
        HttpResponse<String> answer = admin.post(there, form);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(there);
        assertThat(admin.get(there).body())
                .contains("value=\"Annex\"", "Elsewhere", "id=\"restored\"")
                .doesNotContain("value=\"Elsewhere\"");
    }

    @Test
    void measures_that_were_refused_once_are_back_at_their_patient() {
        Page page = Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
        page.navigate(PROGRAM.at("/patients").toString());
        page.getByText("Victor Almeida").first().click();
        page.waitForURL("**/patients/patient?id=*");
        String address = page.url().replace("/patients/patient", "/patients/measure");
        page.navigate(address);
        Locator number = page.locator("details.joint input[data-number]").first();
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        number.fill("far");
        page.locator("[id='form:save']").click();
        page.locator("[aria-invalid=true]").first().waitFor();
        assertThat(page.url()).isEqualTo(address);
        number.fill("41");
        forgetSession(page);
        press(page);
        signIn(page, "therapist@demo");
        assertThat(page.url()).isEqualTo(address);
        assertThat(number).hasValue("41");
        page.locator("[id='restored:discard']").click();
        page.locator("#restored").waitFor(GONE);
    }

    @Test
    void a_way_back_that_leads_nowhere_is_dropped_with_a_word() {
        Page page = Browser.signIn(browser.page(), PROGRAM, "desk@demo");
        page.navigate(PROGRAM.at("/patients/register").toString());
        String token = page.locator("[id='form'] input[name=stamp]").inputValue();
        String nobody = "/patients/register?id=" + Id.text(Id.next());
        HttpResponse<String> late =
                Wire.post(PROGRAM.at(nobody), "form=form&form:familyName=Canary+Nowhere&stamp=" + token);
        assertThat(late.headers().firstValue("Location").orElse("")).endsWith("/login");
        forgetSession(page);
        page.navigate(PROGRAM.at("/login").toString());
        signIn(page, "desk@demo");
        assertThat(page.url()).endsWith("/arrivals");
        assertThat(page.locator("#notices")).containsText("gone or no longer open to you");
        forgetSession(page);
        page.navigate(PROGRAM.at("/login").toString());
        signIn(page, "desk@demo");
        assertThat(page.url()).endsWith("/arrivals");
        assertThat(page.locator("#notices")).not().containsText("gone or no longer open to you");
    }

    @Test
    void a_page_that_was_open_for_too_long_says_that_nothing_of_it_was_kept() {
        Page page = registration("desk@demo", "Toolong");
        page.evaluate("document.querySelectorAll('[name=stamp]').forEach(stamp => stamp.value = 'x')");
        forgetSession(page);
        press(page);
        assertThat(page.locator("main")).containsText("could not be kept");
        assertThat(page.locator("main")).not().containsText("kept for an hour");
        signIn(page, "desk@demo");
        forgetSession(page);
        page.navigate(PROGRAM.at("/login").toString());
        assertThat(page.locator("main")).not().containsText("could not be kept");
    }

    static void forgetSession(Page page) {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("__Host-extensor"));
    }

    @Test
    void more_than_can_be_kept_is_said_and_secrets_and_forged_forms_are_not_kept() {
        DeskClient admin = new DeskClient(PROGRAM);
        assertThat(admin.signIn("admin@demo", PROGRAM.demoPassword())).isTrue();
        String form = admin.get("/clinic/accounts").body();
        String token = form.replaceAll("(?s).*name=\"stamp\" value=\"([^\"]+)\".*", "$1");
        late("form=form&form:name=Canary+Forged&stamp=" + token.replaceFirst(".$", "x"));
        home(admin);
        assertThat(admin.get("/clinic/accounts").body()).doesNotContain("Canary Forged", "id=\"restored\"");
        late("form=form&form:name=Canary+Right&form:password=canary-secret&stamp=" + token);
        home(admin);
        assertThat(admin.get("/clinic/accounts").body())
                .contains("Canary Right", "id=\"restored\"")
                .doesNotContain("canary-secret");
        late("form=form&form:name=" + "x".repeat(100_001) + "&stamp=" + token);
        home(admin);
        assertThat(admin.get("/clinic/accounts").body())
                .contains("too much to keep")
                .doesNotContain("Canary Right");
    }

    private static void late(String form) {
        HttpResponse<String> answer = Wire.post(PROGRAM.at("/clinic/accounts"), form);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
    }

    /** Signs in again. */
    private static void home(DeskClient admin) {
        assertThat(admin.signIn("admin@demo", PROGRAM.demoPassword())).isTrue();
        assertThat(admin.get("/").statusCode()).isEqualTo(302);
    }
}
