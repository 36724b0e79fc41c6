package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The command palette and the shortcuts, by keyboard alone. */
class PaletteE2E {
    private static final Program PROGRAM = Program.demo();
    private static final Pattern RECORD = Pattern.compile(".*/patients/patient\\?id=.*");
    private static final Pattern ASKS_FOR_A_REASON = Pattern.compile(".*/patients/take-part\\?id=.*");

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_therapist_finds_and_opens_a_patient_without_the_mouse() {
        Page page = signedIn("therapist@demo", "/today");
        Locator focused = page.locator("main a").first();
        focused.focus();
        page.keyboard().press("Control+k");
        assertThat(page.locator("#palette")).isVisible();
        assertThat(page.locator("#palette-go-0")).isVisible();
        Axe.check(page);
        page.keyboard().type("lindqvist");
        assertThat(people(page)).hasCount(1);
        assertThat(people(page)).hasText(Pattern.compile("Maya Lindqvist.*P-\\d+"));
        assertThat(people(page)).hasAttribute("aria-selected", "true");
        assertThat(page.locator("#palette-text"))
                .hasAttribute("aria-activedescendant", people(page).getAttribute("id"));
        Axe.check(page);
        page.keyboard().press("Escape");
        assertThat(page.locator("#palette")).isHidden();
        assertThat(focused).isFocused();

        page.keyboard().press("Control+k");
        assertThat(page.locator("#palette-text")).hasValue("");
        page.keyboard().type("lindqvist");
        page.keyboard().press("Enter");
        assertThat(page.locator("#palette")).isVisible();
        assertThat(people(page)).hasCount(1);
        page.keyboard().press("Enter");
        page.waitForURL(RECORD);
    }

    @Test
    void opened_again_before_the_browser_told_of_the_closing_it_still_finds_patients() {
        Page page = signedIn("therapist@demo", "/today");
        page.keyboard().press("Control+k");
        page.keyboard().type("lindqvist");
        assertThat(people(page)).hasCount(1);
        page.evaluate("""
                () => {
                  document.getElementById('palette').close();
                  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, cancelable: true }));
                }""");
        page.keyboard().type("lindqvist");
        assertThat(people(page)).hasCount(1);
    }

    @Test
    void arrows_lead_from_the_search_into_the_patients_and_back_and_enter_opens_one() {
        Page page = signedIn("therapist@demo", "/patients");
        Locator text = page.locator("[id='form:text']");
        text.focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".hit").nth(1)).isFocused();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(text).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL(RECORD);
    }

    @Test
    void arrows_go_round_through_what_is_seen() {
        Page page = signedIn("admin@demo", "/clinic/accounts");
        page.keyboard().press("Control+k");
        assertThat(options(page).first()).hasAttribute("aria-selected", "true");
        int all = options(page).count();
        for (int i = 0; i < all; i++) {
            assertThat(options(page).nth(i)).hasAttribute("aria-selected", "true");
            page.keyboard().press("ArrowDown");
        }
        assertThat(options(page).first()).hasAttribute("aria-selected", "true");
        page.keyboard().press("ArrowUp");
        assertThat(options(page).nth(all - 1)).hasAttribute("aria-selected", "true");
        page.keyboard().type("trail");
        assertThat(options(page)).hasCount(1);
        page.keyboard().press("Enter");
        page.waitForURL("**/clinic/audit");
        page.keyboard().press("Control+k");
        page.keyboard().type("nothing like it");
        assertThat(page.locator("#palette-none")).containsText("No matches");
        page.keyboard().press("Enter");
        assertThat(page.locator("#palette")).isVisible();
    }

    @Test
    void whom_one_does_not_treat_is_opened_where_a_reason_is_asked_for() {
        Page page = signedIn("therapist2@demo", "/today");
        page.keyboard().press("Control+k");
        page.keyboard().type("lindqvist");
        assertThat(people(page)).hasCount(1);
        page.keyboard().press("Enter");
        page.waitForURL(ASKS_FOR_A_REASON);
    }

    @Test
    void the_desk_comes_to_the_pages_of_the_desk() {
        Page page = signedIn("desk@demo", "/arrivals");
        page.locator("#main").focus();
        page.keyboard().press("Control+k");
        page.keyboard().type("lindqvist");
        assertThat(people(page)).hasCount(1);
        page.keyboard().press("Enter");
        page.waitForURL(RECORD);
        page.keyboard().press("Control+k");
        assertThat(page.locator("#palette-list [role=option][href^='/today']")).hasCount(0);
        assertThat(page.locator("#palette-list [role=option][href^='/plans']")).hasCount(0);
    }

    @Test
    void nobody_else_is_told_of_patients() {
        for (String who : new String[] {"patient@demo", "admin@demo"}) {
            Page page = signedIn(who, who.startsWith("admin") ? "/clinic/accounts" : "/me");
            Object status = page.evaluate(
                    "() => fetch('/palette', {method: 'POST', body: new URLSearchParams({q: 'a'})}).then(r => r.status)");
            assertThat(status).as(who).isEqualTo(404);
        }
        browser.forgive();
        HttpResponse<String> visitor = Wire.post(PROGRAM.at("/palette"), "q=a");
        assertThat(visitor.statusCode()).isEqualTo(302);
        assertThat(visitor.headers().firstValue("Location").orElse("")).endsWith("/login");
        Page desk = signedIn("desk@demo", "/arrivals");
        assertThat(desk.evaluate("() => fetch('/palette?q=a').then(r => r.status)"))
                .isEqualTo(404);
        var answer = desk.waitForResponse("**/palette", () -> desk.keyboard().press("Control+k"));
        assertThat(answer.headerValue("cache-control")).isEqualTo("no-store");
        assertThat(answer.headerValue("content-type")).startsWith("application/json");
        browser.forgive();
    }

    @Test
    void single_keys_go_to_pages_but_not_while_typing_and_can_be_turned_off() {
        Page page = signedIn("therapist@demo", "/today");
        page.keyboard().press("g");
        page.keyboard().press("p");
        page.waitForURL("**/patients");
        Browser.settled(page);
        Locator field = page.locator("[id='form:text']");
        field.focus();
        page.keyboard().type("g t?");
        assertThat(field).hasValue("g t?");
        assertThat(page.locator("#keys")).isHidden();
        assertThat(page.url()).endsWith("/patients");

        page.locator("#main").focus();
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        assertThat(page.locator("#keys dl")).containsText("Today");
        Axe.check(page);
        page.locator("#keys-on").focus();
        page.keyboard().press("Space");
        page.keyboard().press("Escape");
        page.locator("#main").focus();
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isHidden();
        page.keyboard().press("g");
        page.keyboard().press("t");
        page.reload();
        assertThat(page.url()).endsWith("/patients");
        page.locator("#main").focus();
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isHidden();
        page.keyboard().press("Control+k");
        assertThat(page.locator("#palette")).isVisible();
        page.keyboard().type("shortcuts");
        page.keyboard().press("Enter");
        assertThat(page.locator("#keys-on")).not().isChecked();
        page.locator("#keys-on").focus();
        page.keyboard().press("Space");
        page.keyboard().press("Escape");
        page.locator("#main").focus();
        page.keyboard().press("g");
        page.keyboard().press("t");
        page.waitForURL("**/today");
    }

    @Test
    void what_can_be_done_with_the_patient_at_hand_stands_first_and_is_done_by_keyboard() {
        Page page = atRecord("therapist@demo", "lindqvist");
        page.keyboard().press("Control+k");
        assertThat(page.locator("#palette-head-AT_HAND")).hasText("Maya Lindqvist");
        assertThat(options(page).first()).hasText("Write the visit");
        Axe.check(page);
        page.keyboard().type("pain");
        assertThat(options(page).first()).hasText("Measure");
        page.keyboard().press("Enter");
        page.waitForURL("**/patients/measure?id=*");
        Browser.settled(page);
        page.keyboard().press("Control+k");
        assertThat(page.locator("#palette-head-AT_HAND")).hasText("Maya Lindqvist");
        page.keyboard().type("open the plan");
        page.keyboard().press("Enter");
        page.waitForURL("**/plans/plan?id=*");
    }

    @Test
    void with_nothing_typed_the_record_opened_last_comes_first() {
        Page page = atRecord("therapist@demo", "olsen");
        page.navigate(PROGRAM.at("/today").toString());
        Browser.settled(page);
        page.keyboard().press("Control+k");
        assertThat(page.locator("#palette-head-RECENT")).hasText("Recently opened");
        assertThat(options(page).first()).hasAttribute("aria-selected", "true");
        assertThat(options(page).first()).hasText(Pattern.compile(".*Olsen.*"));
        page.keyboard().press("Enter");
        page.waitForURL(RECORD);
    }

    @Test
    void a_plan_is_found_by_its_title_and_a_command_by_another_word() {
        Page page = signedIn("therapist@demo", "/today");
        page.keyboard().press("Control+k");
        page.keyboard().type("new patient");
        assertThat(page.locator("#palette-new")).isVisible();
        assertThat(page.locator("#palette-new")).hasAttribute("aria-selected", "true");
        page.keyboard().press("Control+a");
        page.keyboard().type("muscle spasm");
        Locator plan = page.locator("[data-kind=PLANS] [role=option]").first();
        assertThat(plan).containsText("spasm");
        plan.click();
        page.waitForURL(Pattern.compile(".*/plans/(plan|compose)\\?id=.*"));
    }

    @Test
    void the_desk_is_offered_no_plan_and_nothing_about_health() {
        Page page = atRecord("desk@demo", "lindqvist");
        page.keyboard().press("Control+k");
        assertThat(page.locator("#palette-head-AT_HAND")).hasText("Maya Lindqvist");
        assertThat(page.locator("[data-kind=AT_HAND] [role=option]").first()).hasText("Open the record");
        assertThat(page.locator("[data-kind=AT_HAND] [href^='/plans'], [data-kind=AT_HAND] [href*='measure']"))
                .hasCount(0);
        page.keyboard().type("spasm");
        assertThat(page.locator("#palette-none")).containsText("No matches");
        assertThat(page.locator("[data-kind=PLANS]")).hasCount(0);
    }

    @Test
    void a_page_of_somebody_elses_patient_offers_nothing_about_them() {
        Page mine = atRecord("therapist@demo", "lindqvist");
        String address = mine.url().replaceFirst("https?://[^/]+", "");
        Page other = signedIn("therapist2@demo", "/today");
        Object answer = other.evaluate(
                "at => fetch('/palette', {method: 'POST', body: new URLSearchParams({q: '', at})}).then(r => r.text())",
                address);
        assertThat(answer.toString()).doesNotContain("AT_HAND").doesNotContain("Lindqvist");
    }

    private Page atRecord(String who, String name) {
        Page page = signedIn(who, "/patients");
        page.keyboard().press("Control+k");
        page.keyboard().type(name);
        assertThat(people(page)).hasCount(1);
        page.keyboard().press("Enter");
        page.waitForURL(RECORD);
        Browser.settled(page);
        return page;
    }

    private static Locator people(Page page) {
        return page.locator("[data-kind=PEOPLE] [role=option]");
    }

    private static Locator options(Page page) {
        return page.locator("#palette-list [role=option]:visible");
    }

    private Page signedIn(String name, String home) {
        Page page = Browser.signIn(browser.page(), PROGRAM, name);
        page.navigate(PROGRAM.at(home).toString());
        Browser.settled(page);
        return page;
    }

    @Test
    void a_treatment_of_a_plan_is_opened_and_removed_by_its_name() {
        Page page = signedIn("therapist@demo", "/patients");
        Composer composer = new Composer(page).begin("Victor Almeida", "Start from scratch");
        composer.add("hot pack", "Hot pack");
        composer.add("bridge", "Bridge");
        composer.select("Bridge");
        page.keyboard().press("Control+k");
        assertThat(options(page).first()).hasText("Dose of Bridge");
        assertThat(page.locator("[data-section=thing] [role=option]").last()).containsText("Remove");
        Axe.check(page);
        page.keyboard().type("repetitions hot");
        assertThat(options(page).first()).containsText("Dose of Hot pack");
        page.keyboard().press("Enter");
        Browser.settled(page);
        assertThat(page.locator("[id=doseLine]")).isFocused();
        assertThat(page.locator("#dose-title")).containsText("Hot pack");
        page.keyboard().press("Control+k");
        page.keyboard().type("delete bridge");
        assertThat(options(page).first()).containsText("Remove Bridge");
        page.keyboard().press("Enter");
        Browser.settled(page);
        assertThat(page.locator(".item")).hasCount(1);
        page.keyboard().press("Control+k");
        page.keyboard().type("of");
        assertThat(options(page).first()).containsText("Dose of Hot pack");
    }
}
