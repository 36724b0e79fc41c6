package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The note of a visit in a browser: kept while it is written, by two at once, given up and brought back. */
class VisitNoteE2E {
    private static final SixInTheMorning MORNING = SixInTheMorning.shared();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void what_was_left_out_has_its_reason_and_can_be_taken_back_and_nobody_writes_over_another() {
        Page page = MORNING.therapist(browser);
        String visit = MORNING.begin(page, "Tanabe");
        Locator first = SixInTheMorning.leftOut(page);
        Axe.check(page);
        page.locator("#notices").getByText("Undo").click();
        Browser.settled(page);
        assertThat(first).containsText(Pattern.compile("As planned|Practiced"));

        Page other = MORNING.colleague(browser, page, visit);
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
        Page page = MORNING.therapist(browser);
        MORNING.begin(page, "Antoniou");
        Locator first = SixInTheMorning.leftOut(page);
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
        Page page = MORNING.therapist(browser);
        String visit = MORNING.begin(page, "Sesay");
        SixInTheMorning.leftOut(page);
        Page other = MORNING.colleague(browser, page, visit);
        SixInTheMorning.writes(other, "Written by the colleague");
        SixInTheMorning.writes(page, "Written by the first");
        assertThat(page.locator("#form\\:note")).hasValue("Written by the colleague");
        assertThat(page.locator("#notices").getByText("Undo")).hasCount(0);
        page.locator("#form\\:takeTheirs").click();
        Browser.settled(page);
        assertThat(page.locator("#notices").getByText("Undo")).hasCount(0);

        page.locator(".given > li").first().locator("select").selectOption("NO_TIME");
        Browser.settled(page);
        assertThat(page.locator("#notices").getByText("Undo")).isVisible();
        other.reload();
        SixInTheMorning.writes(other, "The colleague again");
        page.locator("#notices").getByText("Undo").click();
        Browser.settled(page);
        assertThat(page.locator("#notices")).containsText("has changed this visit in the meantime");
        assertThat(page.locator("#form\\:note")).hasValue("The colleague again");
        assertThat(page.locator("#form\\:keepMine")).isVisible();
    }

    @Test
    void a_note_that_was_given_up_by_one_press_is_brought_back_by_another_with_all_its_words() {
        Page page = MORNING.therapist(browser);
        String visit = MORNING.begin(page, "Moreau");
        SixInTheMorning.leftOut(page);
        SixInTheMorning.writes(page, "An hour of words");
        Page other = MORNING.colleague(browser, page, visit);
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
    void a_note_that_waits_in_a_second_tab_while_the_first_signs_can_be_added_to_what_was_signed() {
        Page page = MORNING.therapist(browser);
        String visit = MORNING.begin(page, "Dubois");
        Page second = page.context().newPage();
        second.navigate(visit);
        Browser.settled(second);
        SixInTheMorning.writes(page, "Written in the first");
        SixInTheMorning.writes(second, "Written in the second");
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
    void a_note_is_kept_some_seconds_after_the_last_letter_though_the_cursor_is_still_in_it() {
        Page page = MORNING.therapist(browser);
        String visit = MORNING.begin(page, "Gallagher");
        page.waitForResponse(
                answer -> answer.url().contains("/visits/visit")
                        && answer.request().method().equals("POST"),
                () -> page.locator("#form\\:note").fill("Still writing"));
        Browser.settled(page);
        assertThat(page.locator("#form\\:note")).isFocused();
        page.navigate(visit);
        assertThat(page.locator("#form\\:note")).hasValue("Still writing");
        assertThat(page.locator("#restored")).hasCount(0);
    }

    @Test
    void what_was_typed_when_the_session_ended_is_back_on_the_page_and_saved_by_one_press() {
        Page page = MORNING.therapist(browser);
        String visit = MORNING.begin(page, "Vasquez");
        MORNING.later(Duration.ofMinutes(20));
        page.locator("#form\\:note").fill("An hour of words");
        page.locator("#form\\:painBefore").focus();
        page.waitForURL("**/login");
        page.getByLabel("Sign-in name").fill("therapist2@demo");
        page.locator("input[type=password]").fill(MORNING.program().demoPassword());
        page.keyboard().press("Enter");
        page.waitForURL(visit);
        assertThat(page.locator("#form\\:note")).hasValue("An hour of words");
        assertThat(page.locator("#restored")).containsText("has not been saved yet");
        assertThat(page.evaluate("sessionStorage.length")).isEqualTo(0);
        Axe.check(page);
        page.getByText("Save it now").click();
        Browser.settled(page);
        assertThat(page.locator("#restored")).isHidden();
        page.reload();
        assertThat(page.locator("#form\\:note")).hasValue("An hour of words");
        assertThat(page.locator("#restored")).hasCount(0);
    }
}
