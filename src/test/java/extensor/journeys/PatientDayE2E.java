package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The patient's day on a phone: jobs nine and ten within their budget, without scripts, in few bytes, with no tap lost or forged. */
class PatientDayE2E {
    private static final Program PROGRAM = Program.demo();
    private static final Pattern FIELD = Pattern.compile("<input type=\"hidden\" name=\"([a-z]+)\" value=\"([^\"]*)\"");
    private static final int LARGEST = 60_000;
    private static final String PASSWORD = "four grey geese above the mill";
    private static final String SECOND = "For your back at work";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void job_nine_takes_one_tap_for_each_thing_and_one_for_the_pain() {
        Page page = browser.phone();
        Acts.listen(page);
        Browser.signIn(page, PROGRAM, "patient2@demo");
        int things = page.locator(".acts > form > .primary:visible").count();
        assertThat(things).isGreaterThan(2);
        Acts.begin(page);
        for (int left = things; left > 0; left--) {
            page.locator(".acts > form > .primary:visible").first().click();
            Browser.settled(page);
            assertThat(page.locator(".acts > form > .primary:visible").count()).isEqualTo(left - 1);
        }
        page.locator("#pain button[value='3']").click();
        Browser.settled(page);
        assertThat(Browser.text(page.locator("#pain"))).contains("Pain: 3 of 10");
        assertThat(Browser.text(page.locator("main"))).contains(things + " of " + things + " done", "Well done");
        assertThat(Acts.counted(page)).isEqualTo(things + 1);
        assertThat(page.url()).endsWith("/me#pain");
    }

    @Test
    void job_ten_reads_the_plan_in_two() {
        Page page = browser.phone();
        Acts.listen(page);
        Browser.signIn(page, PROGRAM, "patient@demo");
        Acts.begin(page);
        page.locator(".tabs a[href='/me/plan']").click();
        Browser.settled(page);
        page.locator("details[open] .card details > summary").first().click();
        assertThat(Browser.text(
                        page.locator("details[open] .card details[open]").first()))
                .contains("When to stop and call");
        assertThat(Acts.counted(page)).isLessThanOrEqualTo(2);
    }

    @Test
    void job_ten_asks_for_another_time_in_three_and_the_desk_is_told() {
        Page page = browser.phone();
        Acts.listen(page);
        Browser.signIn(page, PROGRAM, "patient@demo");
        Acts.begin(page);
        page.locator(".tabs a[href='/me/visits']").click();
        Browser.settled(page);
        page.locator("main summary").last().click();
        page.locator("main details[open] button[name=wanted]:visible").first().click();
        Browser.settled(page);
        assertThat(Acts.counted(page)).isEqualTo(3);
        assertThat(page.locator("main button[name=back]").count()).isEqualTo(1);
        Page desk = Browser.signIn(browser.page(), PROGRAM, "desk@demo");
        assertThat(Browser.text(desk.locator("[aria-labelledby=tasks-title]"))).contains("Maya Lindqvist");
        page.locator("main button[name=back]").click();
        Browser.settled(page);
        assertThat(page.locator("main button[name=back]").count()).isZero();
    }

    @Test
    void a_visit_that_cannot_take_place_says_that_the_clinic_will_call() {
        Page page = browser.phone();
        Browser.signIn(page, PROGRAM, "patient@demo");
        page.navigate(PROGRAM.at("/me/visits").toString());
        assertThat(Browser.text(page.locator("main"))).doesNotContain("We will call you about this visit.");
        String therapist = Browser.text(page.locator("main .facts dd").nth(1)).strip();
        Page admin = Browser.signIn(browser.page(), PROGRAM, "admin@demo");
        admin.navigate(PROGRAM.at("/clinic/accounts").toString());
        Browser.press(admin, "Close the account of " + therapist);
        Browser.press(admin, "Close the account");
        for (String address : List.of("/me/visits", "/me")) {
            page.navigate(PROGRAM.at(address).toString());
            assertThat(Browser.text(page.locator("main")))
                    .contains("We will call you about this visit.")
                    .doesNotContain("no longer works");
        }
        Browser.press(admin, "Open the account of " + therapist + " again");
        page.reload();
        assertThat(Browser.text(page.locator("main"))).doesNotContain("We will call you about this visit.");
    }

    @Test
    void a_call_is_asked_for_by_one_tap_and_settled_by_the_desk() {
        Page page = browser.phone();
        Browser.signIn(page, PROGRAM, "patient4@demo");
        page.navigate(PROGRAM.at("/me/visits").toString());
        Browser.press(page, "Please call me");
        assertThat(page.url()).endsWith("/me/visits#call");
        assertThat(Browser.text(page.locator("#call"))).contains("You asked us to call you.");
        Axe.check(page);
        Page desk = Browser.signIn(browser.page(), PROGRAM, "desk@demo");
        assertThat(Browser.text(desk.locator("[aria-labelledby=tasks-title]")))
                .contains("Eleanor Pratt", "Asks to be called");
        Browser.press(desk, "Done: Eleanor Pratt, Asks to be called");
        page.reload();
        Browser.press(page, "Please call me");
        Browser.press(page, "I do not need the call anymore");
        assertThat(Browser.text(page.locator("#call"))).doesNotContain("You asked");
    }

    @Test
    void everything_works_without_scripts_and_what_was_too_sore_is_answered_with_what_to_do() {
        Page page = browser.page(new com.microsoft.playwright.Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setViewportSize(390, 844));
        page.navigate(PROGRAM.at("/login").toString());
        enter(page, "patient3@demo");
        page.locator(".acts summary").first().click();
        page.locator(".acts details[open] input[value='HURTS_MORE']").check();
        page.locator(".acts details[open] textarea").fill("It <b>pulls</b>");
        page.locator(".acts details[open] button").click();
        assertThat(Browser.text(page.locator("main"))).contains("Leave this one out today.", "+1 315 555 0100");
        page.locator(".acts > form > .primary:visible").first().click();
        assertThat(page.locator(".chip.fine").count()).isEqualTo(1);
        tellsOfTingling(page);
        page.locator("a[href='/me?on=yesterday']").click();
        assertThat(Browser.text(page.locator("h1"))).isEqualTo("Yesterday");
        page.locator("#pain button[value='9']").click();
        assertThat(page.url()).endsWith("/me?on=yesterday#pain");
        assertThat(Browser.text(page.locator("#pain"))).contains("Pain: 9 of 10");
        assertThat(page.locator("script").count()).isZero();
    }

    /** What may do harm is never answered with "go on": with a call today, one tap away, and the number for emergencies. */
    private static void tellsOfTingling(Page page) {
        page.locator(".card:has(> .card-body > .what .chip.caution) details:has(form) > summary")
                .first()
                .click();
        Locator more = page.locator(".card:has(> .card-body > .what .chip.caution) .acts > details")
                .first();
        more.locator("summary").click();
        more.locator("input[value='TINGLING']").check();
        more.locator("button").click();
        Locator answer = page.locator(".card .alert.stop[role=alert]");
        assertThat(Browser.text(answer))
                .contains("Call us today", "do not go on with your plan")
                .doesNotContain("go on with the rest");
        assertThat(answer.locator("a[href='tel:+13155550100']").count()).isEqualTo(1);
        assertThat(answer.locator("a[href='tel:911']").count()).isEqualTo(1);
        String all = Browser.text(page.locator("main"));
        assertThat(all).doesNotContain("You can go on with the rest", "Well done");
        assertThat(Browser.text(page.locator("[aria-labelledby=warnings]")))
                .containsSubsequence(
                        "Emergency: call 911", "Call 911 at once if", "When to call us the same day, or to tell us");
    }

    @Test
    void the_first_visit_takes_less_than_sixty_kilobytes_over_the_wire() {
        assertThat(taken(browser.phone(), "patient@demo", PROGRAM.demoPassword()))
                .isBetween(5_000L, (long) LARGEST);
    }

    /** The bytes of signing in. */
    private static long taken(Page page, String name, String password) {
        Transfer transfer = new Transfer(page, true);
        Browser.signIn(page, PROGRAM, name, password);
        return transfer.bytes();
    }

    @Test
    void of_two_plans_that_run_each_thing_is_one_tap_away_and_each_plan_is_read_for_itself() {
        Page page = browser.phone();
        Browser.setUp(page, PROGRAM, withASecondPlan("Nora Castellano", "nora.castellano"), PASSWORD);
        assertThat(taken(page, "nora.castellano", PASSWORD)).isLessThan(LARGEST);
        Axe.check(page);
        assertThat(Browser.texts(page.locator("main > h2"))).hasSize(2).startsWith(SECOND);
        Locator open = page.locator(".acts > form > .primary:visible");
        int things = open.count();
        for (Locator thing : new Locator[] {open.first(), open.last()}) {
            String id = thing.locator("xpath=ancestor::section").getAttribute("id");
            thing.click();
            Browser.settled(page);
            assertThat(page.url()).endsWith("/me#" + id);
            assertThat(page.locator("[id='" + id + "'] .chip.fine").count()).isEqualTo(1);
        }
        assertThat(open.count()).isEqualTo(things - 2);
        String older = Browser.text(page.locator("main > h2").last());

        page.locator(".tabs a[href='/me/plan']").click();
        Browser.settled(page);
        assertThat(Browser.text(page.locator("main .big").first())).isEqualTo(SECOND);
        Axe.check(page);
        page.getByText("Your other plan: " + older).click();
        Browser.settled(page);
        assertThat(Browser.text(page.locator("main .big").first())).isEqualTo(older);
        assertThat(page.getByText("Your other plan: " + SECOND).count()).isEqualTo(1);
        String address = page.url().replaceFirst(".*(/me/plan)", "$1");
        page.locator("a.part").first().click();
        Browser.settled(page);
        assertThat(page.url()).contains(address + "&part=");
        assertThat(Browser.text(page.locator("main .big").first())).isEqualTo(older);
        DeskClient other = new DeskClient(PROGRAM);
        assertThat(other.signIn("patient4@demo", PROGRAM.demoPassword())).isTrue();
        assertThat(other.get(address).statusCode()).isEqualTo(404);
        assertThat(other.get("/me/plan").statusCode()).isEqualTo(200);
    }

    /** The therapist signs a second plan for a patient and opens the account; gives its link. */
    private String withASecondPlan(String patient, String account) {
        Page thea = Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
        thea.navigate(PROGRAM.at("/patients").toString());
        thea.getByText(patient).first().click();
        thea.waitForURL("**/patients/patient?id=*");
        String record = thea.url();
        Composer composer = new Composer(thea).fromRecord("Start from scratch");
        composer.rename(SECOND);
        composer.add("pelvic tilt", "Pelvic tilt");
        if (composer.questions().count() > 0) composer.noneOfThese();
        while (thea.locator("#safety .find.caution").count() > 0) composer.explain("Slowly, as agreed.");
        composer.sign();
        thea.navigate(record);
        thea.getByLabel("Sign-in name").fill(account);
        Browser.press(thea, "Open an account");
        return Browser.text(thea.locator("code").first()).strip();
    }

    @Test
    void a_tap_that_comes_after_the_session_has_ended_waits_for_the_same_person_and_for_nobody_else() {
        Page page = browser.phone();
        Browser.signIn(page, PROGRAM, "patient@demo");
        Locator thing = page.locator(".card:has(.acts > form > .primary)").first();
        String id = thing.getAttribute("id");
        page.context().clearCookies();
        thing.locator(".acts > form > .primary").click();
        assertThat(page.url()).endsWith("/login");
        assertThat(Browser.text(page.locator("body"))).contains("We kept what you just tapped");
        assertThat(page.context().cookies()).singleElement().satisfies(cookie -> {
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.secure).isTrue();
            assertThat(cookie.value).doesNotContain("DONE", "outcome");
        });
        enter(page, "patient@demo");
        assertThat(page.url()).endsWith("/me");
        assertThat(Browser.text(page.locator("main"))).contains("What you tapped has been saved");
        assertThat(page.locator("#" + id + " .chip.fine").count()).isEqualTo(1);
        assertThat(page.context().cookies())
                .extracting(cookie -> cookie.name)
                .containsExactlyInAnyOrder("__Host-extensor", "__Host-extensor-known");

        page.locator("#" + id + " summary").first().click();
        page.context().clearCookies();
        page.locator("#" + id + " button[value='PARTLY']").click();
        enter(page, "patient4@demo");
        assertThat(Browser.text(page.locator("main"))).doesNotContain("has been saved");
        assertThat(page.context().cookies())
                .extracting(cookie -> cookie.name)
                .containsExactlyInAnyOrder("__Host-extensor", "__Host-extensor-known");
        page.context().clearCookies();
        Browser.signIn(page, PROGRAM, "patient@demo");
        assertThat(page.locator("#" + id + " .chip.fine").count()).isEqualTo(1);
    }

    @Test
    void a_form_without_our_stamp_or_with_that_of_another_account_does_nothing() {
        Page page = browser.phone();
        Browser.signIn(page, PROGRAM, "patient3@demo");
        String mine = page.content();
        String cookie = page.context().cookies().stream()
                .filter(each -> each.name.equals("__Host-extensor"))
                .map(each -> each.name + "=" + each.value)
                .findFirst()
                .orElseThrow();
        String before = Browser.text(page.locator("#pain h2"));
        String stamp = field(mine, "stamp");
        String day = field(mine, "day");
        String[] forged = {
            "", "x", stamp.substring(0, stamp.length() - 1) + (stamp.endsWith("0") ? "1" : "0"), "1" + stamp
        };
        for (String wrong : forged) {
            HttpResponse<String> answer = tell(wrong, day, cookie);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
        }
        Page other = browser.phone();
        Browser.signIn(other, PROGRAM, "patient4@demo");
        assertThat(tell(field(other.content(), "stamp"), day, cookie).statusCode())
                .isEqualTo(400);
        assertThat(tell("forged", day, "a=b").headers().allValues("Set-Cookie")).isEmpty();
        page.reload();
        assertThat(Browser.text(page.locator("#pain h2"))).isEqualTo(before);
        assertThat(tell(stamp, day, cookie).statusCode()).isEqualTo(303);
        page.reload();
        assertThat(Browser.text(page.locator("#pain h2"))).isEqualTo("Pain: 8 of 10");
    }

    private static HttpResponse<String> tell(String stamp, String day, String cookie) {
        return Wire.post(PROGRAM.at("/me/tell"), "pain=8&day=" + day + "&stamp=" + coded(stamp), "Cookie", cookie);
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String field(String page, String name) {
        Matcher found = FIELD.matcher(page);
        while (found.find()) if (found.group(1).equals(name)) return found.group(2);
        throw new AssertionError("no field " + name);
    }

    private static void enter(Page page, String name) {
        page.locator("[id='form:name']").fill(name);
        page.locator("[id='form:password']").fill(PROGRAM.demoPassword());
        page.locator("[id='form:enter']").click();
        page.waitForURL("**/me");
    }
}
