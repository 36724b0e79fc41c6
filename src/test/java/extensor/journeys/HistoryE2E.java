package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was done to a draft is undone by keys alone, step by step or back to a point, also on another day. */
class HistoryE2E {
    private static final Program PROGRAM = Program.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    private Page page;
    private Composer composer;

    @BeforeEach
    void compose() {
        composer = Composer.open(browser, PROGRAM, "Victor Almeida", "Start from scratch");
        page = composer.page();
        for (String words : List.of("hot pack", "tens", "ultrasound")) composer.add(words, "");
    }

    private Locator items() {
        return page.locator("#phases .item-name");
    }

    private Locator said() {
        return page.locator("#notices");
    }

    private void press(String key) {
        page.keyboard().press(key);
        Browser.settled(page);
    }

    @Test
    void keys_undo_act_after_act_and_do_it_again() {
        press("j");
        press("x");
        press("x");
        assertThat(items()).hasCount(1);
        press("u");
        assertThat(items()).hasCount(2);
        assertThat(said()).containsText("Undone");
        assertThat(page.locator(".item.on")).hasCount(1);
        press("Control+z");
        assertThat(items()).hasCount(3);
        press("u");
        assertThat(items()).hasCount(2);
        press("Shift+U");
        assertThat(items()).hasCount(3);
        press("Control+Shift+z");
        assertThat(said()).containsText("Done again");
        assertThat(items()).hasCount(2);
    }

    @Test
    void in_a_field_the_keys_belong_to_the_field() {
        page.locator("[data-find]").focus();
        page.keyboard().type("u");
        press("Control+z");
        assertThat(items()).hasCount(3);
    }

    @Test
    void after_a_reload_the_list_leads_back_to_a_point_with_one_question() {
        page.reload();
        Browser.settled(page);
        press("h");
        Locator dialog = page.locator("#history");
        assertThat(dialog.locator("li")).hasCount(3);
        assertThat(dialog.locator("li").first()).containsText("added");
        Axe.check(page);
        press("ArrowDown");
        press("Enter");
        assertThat(dialog).containsText("Undo these 2 changes?");
        press("Enter");
        assertThat(dialog).not().isVisible();
        assertThat(items()).hasCount(1);
        press("h");
        assertThat(dialog.locator("li.undone")).hasCount(2);
        press("Escape");
        assertThat(dialog).not().isVisible();
        press("Shift+U");
        press("Shift+U");
        assertThat(items()).hasCount(3);
    }

    @Test
    void what_happened_meanwhile_is_seen_before_it_is_undone() {
        String draft = page.url();
        Page other = Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
        other.navigate(draft);
        other.locator("#phases [data-act=removeItem]").first().click();
        assertThat(other.locator("#phases .item-name")).hasCount(2);
        Browser.settled(other);
        press("u");
        assertThat(said()).containsText("in the meantime");
        assertThat(items()).hasCount(2);
        press("u");
        assertThat(items()).hasCount(3);
    }

    @Test
    void what_was_said_leaves_by_itself_and_can_be_closed() {
        page.clock().install();
        press("j");
        press("x");
        assertThat(said()).containsText("removed");
        page.locator("[id$=forget]").focus();
        page.clock().runFor(30_000);
        assertThat(said()).containsText("removed");
        page.locator("#phases .item-name").first().focus();
        page.clock().runFor(30_000);
        assertThat(said().locator(".snack")).hasCount(0);
        press("u");
        page.locator("[id$=forget]").click();
        Browser.settled(page);
        assertThat(said().locator(".snack")).hasCount(0);
    }

    /** What is offered to be undone is the act that is named, and nothing else. */
    @Test
    void the_offer_to_undo_goes_with_the_next_act_whatever_it_is() {
        press("j");
        press("x");
        assertThat(said()).containsText("Undo");
        composer.describePhase("Calm down", "Settle", "Pain below 3", 10);
        assertThat(said()).not().containsText("Undo");
        press("Escape");
        press("j");
        press("x");
        assertThat(said()).containsText("Undo");
        composer.aim("NPRS", "Less pain", "2");
        assertThat(said()).not().containsText("Undo");
        page.locator(".item-name").first().click();
        Browser.settled(page);
        press("x");
        assertThat(items()).hasCount(0);
        said().getByText("Undo").click();
        Browser.settled(page);
        assertThat(items()).hasCount(1);
    }

    @Test
    void an_offer_that_another_window_has_overtaken_undoes_nothing() {
        press("j");
        press("x");
        Page other = page.context().newPage();
        other.navigate(page.url());
        Browser.settled(other);
        other.keyboard().press("j");
        other.keyboard().press("x");
        Browser.settled(other);
        assertThat(other.locator("#phases .item-name")).hasCount(1);
        said().getByText("Undo").click();
        Browser.settled(page);
        assertThat(said()).containsText("has changed the plan in the meantime");
        assertThat(items()).hasCount(1);
    }
}
