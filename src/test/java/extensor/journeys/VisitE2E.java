package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import extensor.container.Folders;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A visit in a browser: as planned and signed from the day's list, with an exception, added to afterwards, and written by two at once. On a morning of its
 * own before anybody has come, so that the hour at which it runs makes no difference.
 */
class VisitE2E {
    private static final int JOB_THREE = 5;
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Instant SIX =
            LocalDate.now(ZONE).atTime(6, 0).atZone(ZONE).toInstant();
    private static final TimeMachine TIME =
            new TimeMachine(Folders.own("visits"), Duration.between(SIX, Instant.now()));
    private static final Program PROGRAM = Program.start(TIME, "--demo").ready();

    @RegisterExtension
    final Browser browser = new Browser();

    @AfterAll
    static void end() {
        PROGRAM.close();
    }

    @Test
    void somebody_who_was_booked_and_has_come_is_signed_as_planned_within_the_budget() {
        Page desk = Browser.signIn(browser.page(), PROGRAM, "desk@demo");
        Locator expected = desk.locator("[aria-labelledby=due-title] li")
                .filter(new Locator.FilterOptions().setHasText("Daniel Osei"))
                .first();
        String patient = Browser.text(expected.locator("a span").first());
        expected.getByText("Check in").click();
        Browser.settled(desk);

        Page page = browser.page();
        Acts.listen(page);
        Browser.signIn(page, PROGRAM, "therapist2@demo");
        assertThat(row(page, patient)).containsText("Here since");
        Acts.begin(page);
        row(page, patient).locator("a.btn").click();
        page.waitForURL("**/visits/visit*");
        Browser.settled(page);
        page.locator("#form\\:sign").click();
        page.waitForURL("**/today");
        assertThat(Acts.counted(page)).as("job 3").isPositive().isLessThanOrEqualTo(JOB_THREE);
        assertThat(page.locator("#notices")).containsText("signed");
        assertThat(page.locator(".day > li").filter(new Locator.FilterOptions().setHasText(patient)))
                .containsText("Signed");
    }

    @Test
    void another_dose_is_refused_at_its_field_or_kept_as_different_from_the_plan_and_nothing_is_lost() {
        Page page = therapist("therapist2@demo");
        String visit = begun(page, "Herrera");
        page.locator("#form\\:note").fill("Shorter than planned");
        page.locator("#form\\:painBefore").fill("4");
        String link = page.locator(".given a[id$=change]").first().getAttribute("id");
        Locator item = page.locator(".given > li").nth(Integer.parseInt(link.replaceAll("\\D", "")));
        String planned = Browser.text(item.locator(".planned"));
        item.locator("a[id$=change]").click();
        Browser.settled(page);
        Locator number = item.locator("input[type=number]").first();
        String usual = number.inputValue();
        number.fill("99999");
        number.press("Tab");
        Browser.settled(page);
        assertThat(item.locator(".differently .error")).containsText("at most");
        assertThat(item.locator("input[type=number]").first()).hasValue("99999");
        assertThat(item.locator(".differs")).hasCount(0);
        Axe.check(page);

        String fewer = String.valueOf(Integer.parseInt(usual) - 1);
        number.fill(fewer);
        number.press("Tab");
        Browser.settled(page);
        assertThat(item.locator(".differently .error")).hasCount(0);
        assertThat(item.locator(".differs")).containsText(fewer);
        assertThat(item.locator(".planned")).hasText(planned);
        assertThat(item).containsText("Changed");
        assertThat(page.locator("#form\\:note")).hasValue("Shorter than planned");
        assertThat(page.locator("#form\\:painBefore")).hasValue("4");
        Axe.check(page);
        String fewest = String.valueOf(Integer.parseInt(usual) - 2);
        page.evaluate("number => document.querySelector('.differently input').value = number", fewest);
        page.evaluate("document.getElementById('form:sign').click()");
        page.waitForURL("**/today");

        page.navigate(visit);
        assertThat(page.locator("#main")).containsText("Signed by");
        Locator read = page.locator(".given > li.caution").first();
        assertThat(read.locator(".planned")).hasText(planned);
        assertThat(read.locator(".differs")).containsText(fewest);
        assertThat(page.locator("#main")).containsText("Shorter than planned");
    }

    @Test
    void a_visit_as_planned_is_signed_from_the_days_list_within_its_budget_and_added_to_later() {
        Page page = therapist("therapist2@demo");
        Acts.listen(page);
        String visit = begun(page, "Petrou");
        Axe.check(page);
        page.navigate(PROGRAM.at("/today").toString());
        Axe.check(page);
        Acts.begin(page);
        row(page, "Petrou").locator("a.btn").click();
        page.waitForURL("**/visits/visit*");
        page.locator("#form\\:sign").click();
        page.waitForURL("**/today");
        assertThat(Acts.counted(page)).as("job 3").isLessThanOrEqualTo(JOB_THREE);
        assertThat(page.locator("#notices")).containsText("signed");
        page.navigate(visit);
        assertThat(page.locator("#main")).containsText("Signed by");
        Axe.check(page);
        page.locator(".addenda summary").click();
        page.locator("#adding\\:addWords").fill("The skin was a little red after the massage");
        page.locator("#adding\\:addReason").fill("Forgot to write it");
        page.locator("#adding\\:add").click();
        assertThat(page.locator(".addenda .timeline")).containsText("a little red");
        Axe.check(page);
        assertThat(page.locator("#adding\\:addWords")).not().isVisible();

        page.locator(".addenda summary").click();
        page.locator("#adding\\:addWords").fill("It was gone in the evening");
        page.locator("#adding\\:addReason").fill("no");
        page.locator("#adding\\:add").click();
        Browser.settled(page);
        assertThat(page.locator("#adding\\:addReason-error")).isVisible();
        assertThat(page.locator("#adding\\:addWords")).hasValue("It was gone in the evening");
        assertThat(page.locator("#adding\\:addReason")).hasValue("no");
        Axe.check(page);
    }

    @Test
    void what_was_left_out_has_its_reason_and_can_be_taken_back_and_nobody_writes_over_another() {
        Page page = therapist("therapist2@demo");
        String visit = begun(page, "Tanabe");
        Locator first = page.locator(".given > li").first();
        first.getByText("Leave out").click();
        Browser.settled(page);
        first.locator("select").selectOption("DECLINED");
        Browser.settled(page);
        assertThat(first).containsText("Patient declined");
        Axe.check(page);
        page.locator("#notices").getByText("Undo").click();
        Browser.settled(page);
        assertThat(first).containsText(Pattern.compile("As planned|Practiced"));

        Page other = colleague(page, visit);
        other.locator("#form\\:note").fill("Written by the colleague");
        other.locator("#form\\:painBefore").focus();
        Browser.settled(other);
        page.locator("#form\\:note").fill("Written by the first");
        page.locator("#form\\:painBefore").focus();
        Browser.settled(page);
        assertThat(page.locator("[role=alert]").first()).isVisible();
        assertThat(page.locator("#form\\:note")).hasValue("Written by the colleague");
        page.locator("#form\\:keepMine").click();
        Browser.settled(page);
        assertThat(page.locator("#form\\:note")).hasValue("Written by the first");
    }

    @Test
    void undo_takes_back_one_exception_and_leaves_the_note_and_the_pain_that_were_written_since() {
        Page page = therapist("therapist2@demo");
        begun(page, "Antoniou");
        Locator first = leftOut(page);
        page.locator("#form\\:note").fill("Walked in with a stick, slept badly, less pain on the stairs");
        page.locator("#form\\:painBefore").fill("6");
        page.locator("#form\\:painAfter").fill("4");
        page.locator("#form\\:note").focus();
        Browser.settled(page);
        page.locator("#notices").getByText("Undo").click();
        Browser.settled(page);
        assertThat(first).containsText(Pattern.compile("As planned|Practiced"));
        page.reload();
        assertThat(page.locator(".given > li").first()).containsText(Pattern.compile("As planned|Practiced"));
        assertThat(page.locator("#form\\:note"))
                .hasValue("Walked in with a stick, slept badly, less pain on the stairs");
        assertThat(page.locator("#form\\:painBefore")).hasValue("6");
        assertThat(page.locator("#form\\:painAfter")).hasValue("4");
    }

    @Test
    void once_a_colleague_has_written_nothing_of_mine_is_put_over_it_by_undo() {
        Page page = therapist("therapist2@demo");
        String visit = begun(page, "Sesay");
        leftOut(page);
        Page other = colleague(page, visit);
        writes(other, "Written by the colleague");
        writes(page, "Written by the first");
        assertThat(page.locator("#form\\:note")).hasValue("Written by the colleague");
        assertThat(page.locator("#notices").getByText("Undo")).hasCount(0);
        page.locator("#form\\:takeTheirs").click();
        Browser.settled(page);
        assertThat(page.locator("#notices").getByText("Undo")).hasCount(0);

        page.locator(".given > li").first().locator("select").selectOption("NO_TIME");
        Browser.settled(page);
        assertThat(page.locator("#notices").getByText("Undo")).isVisible();
        other.reload();
        writes(other, "The colleague again");
        page.locator("#notices").getByText("Undo").click();
        Browser.settled(page);
        assertThat(page.locator("#notices")).containsText("has changed this visit in the meantime");
        assertThat(page.locator("#form\\:note")).hasValue("The colleague again");
        assertThat(page.locator("#form\\:keepMine")).isVisible();
    }

    @Test
    void a_note_that_was_given_up_by_one_press_is_brought_back_by_another_with_all_its_words() {
        Page page = therapist("therapist2@demo");
        String visit = begun(page, "Moreau");
        leftOut(page);
        writes(page, "An hour of words");
        Page other = colleague(page, visit);
        assertThat(other.locator("#form\\:sign")).isVisible();
        assertThat(other.locator("#form\\:drop")).hasCount(0);
        page.locator("#form\\:drop").click();
        page.waitForURL("**/today");
        Locator finish = page.locator("[aria-labelledby=unfinished-title]");
        assertThat(page.locator("#notices")).containsText("Moreau");
        assertThat(finish.getByText("Moreau")).hasCount(0);
        Axe.check(page);
        page.locator("#notices").getByText("Undo").click();
        Browser.settled(page);
        assertThat(finish).containsText("Moreau");
        page.navigate(visit);
        assertThat(page.locator("#form\\:note")).hasValue("An hour of words");
        assertThat(page.locator(".given > li").first()).containsText("Patient declined");
    }

    @Test
    void an_exception_that_is_open_and_not_settled_stops_signing_and_the_next_item_and_keeps_what_was_typed() {
        Page page = therapist("therapist2@demo");
        String visit = begun(page, "Vasquez");
        Locator first = page.locator(".given > li:not(.stop)").first();
        first.getByText("Leave out").click();
        Browser.settled(page);
        first.locator("input[type=text]").fill("Skin was red, hot pack not applied");
        pressSign(page);
        assertThat(first.locator(".error")).containsText("Choose why it was left out");
        assertThat(first.locator("input[type=text]")).hasValue("Skin was red, hot pack not applied");
        assertThat(page.locator("#form .problem")).containsText("is open but not finished");
        Axe.check(page);

        first.locator("input[type=text]").fill("");
        first.locator("select").selectOption("OTHER");
        Browser.settled(page);
        Locator second = page.locator(".given > li:not(.stop)").nth(1);
        second.getByText("Leave out").click();
        Browser.settled(page);
        assertThat(first.locator(".error").filter(new Locator.FilterOptions().setHasText("Explain why")))
                .isVisible();
        assertThat(first.locator("select")).hasValue("OTHER");
        assertThat(second.locator("select")).hasCount(0);
        pressSign(page);
        assertThat(first.locator("select")).hasValue("OTHER");
        first.getByText("As planned").last().click();
        Browser.settled(page);

        String link = page.locator(".given a[id$=change]").first().getAttribute("id");
        Locator item = page.locator(".given > li").nth(Integer.parseInt(link.replaceAll("\\D", "")));
        item.locator("a[id$=change]").click();
        Browser.settled(page);
        item.locator("input[type=number]").first().fill("99999");
        pressSign(page);
        assertThat(item.locator(".differently .error")).containsText("at most");
        assertThat(item.locator("input[type=number]").first()).hasValue("99999");
        page.navigate(visit);
        assertThat(page.locator("#form\\:sign")).isVisible();
        assertThat(page.locator("#main")).not().containsText("Signed by");
    }

    @Test
    void a_note_that_waits_in_a_second_tab_while_the_first_signs_can_be_added_to_what_was_signed() {
        Page page = therapist("therapist2@demo");
        String visit = begun(page, "Dubois");
        Page second = page.context().newPage();
        second.navigate(visit);
        Browser.settled(second);
        writes(page, "Written in the first");
        writes(second, "Written in the second");
        assertThat(second.locator("#form\\:keepMine")).isVisible();
        page.locator("#form\\:sign").click();
        page.waitForURL("**/today");
        second.locator("#form\\:keepMine").click();
        Browser.settled(second);
        assertThat(second.locator("#form .problem")).containsText("has signed this visit");
        assertThat(second.locator("#form\\:sign")).hasCount(0);
        assertThat(second.locator("#form")).containsText("Written in the first");
        assertThat(second.locator("#adding\\:addWords")).isVisible();
        assertThat(second.locator("#adding\\:addWords")).hasValue("Written in the second");
        assertThat(second.locator(".addenda")).containsText("before your note was saved");
        Axe.check(second);
    }

    @Test
    void a_pain_that_cannot_be_is_still_refused_when_the_note_is_written_after_it() {
        Page page = therapist("therapist2@demo");
        String visit = begun(page, "Gallagher");
        page.locator("#form\\:painBefore").fill("12");
        page.locator("#form\\:note").fill("Slept badly");
        page.locator("#form\\:painAfter").focus();
        Browser.settled(page);
        assertThat(page.locator("#form\\:painBefore-error")).containsText("whole number");
        assertThat(page.locator("#form\\:painBefore")).hasValue("12");
        assertThat(page.locator("#form\\:note")).hasValue("Slept badly");
        page.locator("#form\\:painBefore").fill("2");
        page.locator("#form\\:painAfter").focus();
        Browser.settled(page);
        assertThat(page.locator("#form\\:painBefore-error")).isEmpty();
        page.navigate(visit);
        assertThat(page.locator("#form\\:painBefore")).hasValue("2");
        assertThat(page.locator("#form\\:note")).hasValue("Slept badly");
    }

    @Test
    void a_note_is_kept_some_seconds_after_the_last_letter_though_the_cursor_is_still_in_it() {
        Page page = therapist("therapist2@demo");
        String visit = begun(page, "Gallagher");
        page.waitForResponse(
                answer -> answer.url().contains("/visits/visit")
                        && answer.request().method().equals("POST"),
                () -> page.locator("#form\\:note").fill("Still writing"));
        Browser.settled(page);
        assertThat(page.locator("#form\\:note")).isFocused();
        page.navigate(visit);
        assertThat(page.locator("#form\\:note")).hasValue("Still writing");
        assertThat(page.locator("#unsaved")).isHidden();
    }

    @Test
    void what_was_typed_when_the_session_ended_is_offered_back_on_the_page_one_is_led_back_to() {
        Page page = therapist("therapist2@demo");
        String visit = begun(page, "Vasquez");
        TIME.set(Duration.between(SIX, Instant.now()).minus(Duration.ofMinutes(20)));
        page.locator("#form\\:note").fill("An hour of words");
        page.locator("#form\\:painBefore").focus();
        page.waitForURL("**/login");
        page.getByLabel("Sign-in name").fill("therapist2@demo");
        page.locator("input[type=password]").fill(PROGRAM.demoPassword());
        page.keyboard().press("Enter");
        page.waitForURL(visit);
        assertThat(page.locator("#unsaved .written")).hasText("An hour of words");
        assertThat(page.locator("#form\\:note")).hasValue("");
        Axe.check(page);
        page.getByText("Restore it").click();
        Browser.settled(page);
        page.reload();
        assertThat(page.locator("#form\\:note")).hasValue("An hour of words");
        assertThat(page.locator("#unsaved")).isHidden();
        assertThat(page.evaluate("Object.keys(sessionStorage).filter(k => k.startsWith('unsaved')).length"))
                .isEqualTo(0);
    }

    private static void pressSign(Page page) {
        page.locator("#form\\:sign").click();
        Browser.settled(page);
    }

    private static Locator leftOut(Page page) {
        Locator first = page.locator(".given > li").first();
        first.getByText("Leave out").click();
        Browser.settled(page);
        first.locator("select").selectOption("DECLINED");
        Browser.settled(page);
        assertThat(first).containsText("Patient declined");
        assertThat(page.locator("#notices").getByText("Undo")).isVisible();
        return first;
    }

    private static void writes(Page page, String note) {
        page.locator("#form\\:note").fill(note);
        page.locator("#form\\:painBefore").focus();
        Browser.settled(page);
    }

    /** Another therapist, who takes part in the patient's record and opens the same visit. */
    private Page colleague(Page page, String visit) {
        Page other = therapist("therapist@demo");
        String record = page.locator(".who a").getAttribute("href");
        other.navigate(PROGRAM.at(record).toString());
        other.waitForURL("**/take-part*");
        other.locator("#form textarea, #form input[type=text]").first().fill("Covering for a colleague today");
        other.locator("#form [type=submit]").first().click();
        Browser.settled(other);
        other.navigate(visit);
        return other;
    }

    private Page therapist(String name) {
        return Browser.signIn(browser.page(), PROGRAM, name);
    }

    /** Begins the visit of somebody who just came and gives its address. */
    private static String begun(Page page, String patient) {
        page.navigate(PROGRAM.at("/patients").toString());
        page.getByText(patient).first().click();
        Browser.settled(page);
        page.locator("#came a.btn").first().click();
        page.waitForURL("**/visits/visit*");
        Browser.settled(page);
        return page.url();
    }

    private static Locator row(Page page, String patient) {
        return page.locator(".day > li.begun")
                .filter(new Locator.FilterOptions().setHasText(patient))
                .first();
    }
}
