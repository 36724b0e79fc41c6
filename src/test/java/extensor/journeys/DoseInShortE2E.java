package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A plan is composed with the keyboard alone: one goes through it, writes doses in short, turns numbers, moves, removes and takes back. */
class DoseInShortE2E {
    private static final Program PROGRAM = Program.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    private static void press(Page page, String key) {
        page.keyboard().press(key);
        Browser.settled(page);
    }

    private static Locator value(Page page, String code) {
        return page.locator("#dose [data-code=" + code + "]");
    }

    private static void line(Page page, String text) {
        press(page, "e");
        assertThat(page.locator("#doseLine")).isFocused();
        page.keyboard().type(text);
        press(page, "Enter");
    }

    @Test
    void a_dose_is_written_in_short_told_back_and_never_half_understood() {
        Composer composer = Composer.open(browser, PROGRAM, "Victor Almeida", "Start from scratch");
        Page page = composer.page();
        composer.add("bridge", "Bridge");
        composer.add("clam", "Clam");
        page.locator("body").click(new Locator.ClickOptions().setPosition(2, 2));
        press(page, "k");
        assertThat(page.locator(".item-name").first()).isFocused();
        press(page, "j");
        assertThat(page.locator(".item-name").nth(1)).isFocused();
        press(page, "k");

        line(page, "3x12 h5 2/d 4/w");
        assertThat(page.locator(".dose-line .told")).containsText("Sets: 3 sets, Repetitions: 12 repetitions");
        assertThat(value(page, "sets")).hasValue("3");
        assertThat(page.locator(".items .item").first()).containsText("3 × 12, hold 5 s, 2× a day, 4 days a week");
        Axe.check(page);

        page.locator("#doseLine").fill("4x8 soonish");
        press(page, "Enter");
        assertThat(page.locator("#doseLine-error"))
                .containsText("“soonish” does not fit this treatment. Nothing was changed.");
        assertThat(page.locator("#doseLine")).hasValue("4x8 soonish");
        assertThat(value(page, "sets")).hasValue("3");

        page.locator("#doseLine").fill("99x8");
        press(page, "Enter");
        assertThat(page.locator("#doseLine-error")).containsText("Nothing was changed.");
        assertThat(page.locator("#doseLine")).hasValue("99x8");
        assertThat(value(page, "sets")).hasValue("3");
        assertThat(value(page, "reps")).hasValue("12");
        assertThat(page.locator(".items .item").first()).containsText("3 × 12");
        Axe.check(page);

        page.locator("#doseLine").fill("999999999999999x3");
        press(page, "Enter");
        assertThat(page.locator("#doseLine-error")).containsText("Sets: ");
        assertThat(value(page, "reps")).hasValue("12");
        value(page, "sets").fill("4");
        press(page, "Tab");
        assertThat(page.locator(".items .item").first()).containsText("4 × 12");

        page.locator("#doseLine").fill("2x8");
        press(page, "Enter");
        assertThat(page.locator(".items .item").first()).containsText("2 × 8");

        value(page, "reps").focus();
        press(page, "ArrowUp");
        press(page, "ArrowUp");
        press(page, "Tab");
        assertThat(page.locator(".items .item").first()).containsText("2 × 10");

        page.locator("#dose-more summary").click();
        value(page, "tempo").fill("2-0-2-0");
        page.keyboard().press("Tab");
        String next = (String) page.evaluate("document.activeElement.id");
        Browser.settled(page);
        assertThat(page.locator("#dose-more")).hasAttribute("open", "");
        assertThat(page.locator("[id='" + next + "']")).isFocused();
    }

    @Test
    void keys_go_through_phases_move_remove_and_take_back() {
        Composer composer = Composer.open(browser, PROGRAM, "Victor Almeida", "Start from scratch");
        Page page = composer.page();
        composer.add("bridge", "Bridge");
        composer.add("clam", "Clam");
        composer.add("hot pack", "Hot pack");
        String first = page.locator(".item-name").first().innerText();
        page.locator(".item-name").first().focus();
        press(page, "Alt+ArrowDown");
        press(page, "Alt+ArrowDown");
        assertThat(page.locator(".item-name").nth(2)).hasText(first);
        assertThat(page.locator(".item-name").nth(2)).isFocused();

        press(page, "x");
        assertThat(page.locator(".item-name")).hasCount(2);
        press(page, "u");
        assertThat(page.locator(".item-name")).hasCount(3);
        page.locator("[id$=add-phase]").click();
        Browser.settled(page);
        page.locator(".item-name").first().focus();
        press(page, "]");
        assertThat(page.locator(".phases .drop").last()).isFocused();
        press(page, "[");
        assertThat(page.locator(".item-name").first()).isFocused();
        press(page, "s");
        Assertions.assertEquals(true, page.evaluate("document.activeElement.closest('#signbar') !== null"));
    }
}
