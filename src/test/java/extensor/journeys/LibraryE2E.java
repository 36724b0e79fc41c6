package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The library of the composer: what suits the region of the episode first, words as people type them, and Enter. */
class LibraryE2E {
    private static final Program PROGRAM = Program.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    private Page page;

    @BeforeEach
    void compose() {
        page = Composer.open(browser, PROGRAM, "Victor Almeida", "Start from scratch")
                .page();
    }

    private Locator first() {
        return page.locator("#library-list .lib-item").first();
    }

    private Locator items() {
        return page.locator("#phases .item-name");
    }

    private void type(String words, String first) {
        page.locator("[data-find]").fill(words);
        assertThat(first()).containsText(first);
        Browser.settled(page);
    }

    private void press(Locator where, String key) {
        where.press(key);
        Browser.settled(page);
    }

    @Test
    void the_order_by_the_region_is_lifted_and_brought_back_with_the_keyboard() {
        Locator chip = page.locator("#for-region");
        assertThat(chip).hasAttribute("aria-pressed", "true");
        assertThat(chip.innerText()).startsWith("For the ");
        Locator list = page.locator("#library-list");
        String near = list.innerText();
        chip.focus();
        press(chip, "Enter");
        assertThat(chip).hasAttribute("aria-pressed", "false");
        assertThat(list.innerText()).isNotEqualTo(near);
        press(chip, "Enter");
        assertThat(list.innerText()).isEqualTo(near);
        Axe.check(page);
    }

    @Test
    void an_abbreviation_and_enter_add_the_treatment() {
        type("US", "Therapeutic ultrasound");
        press(page.locator("[data-find]"), "Enter");
        assertThat(items()).hasCount(1);
        assertThat(items().first()).containsText("Therapeutic ultrasound");
    }

    @Test
    void enter_adds_nothing_where_several_fit_and_says_so() {
        type("squat", "quat");
        press(page.locator("[data-find]"), "Enter");
        assertThat(page.locator("#library-list [role=status]")).containsText("choose one from the list");
        assertThat(items()).hasCount(0);
        type("squat to a chair", "Squat to a chair");
        assertThat(page.locator("#library-list [role=status]")).hasCount(0);
        press(page.locator("[data-find]"), "Enter");
        assertThat(items()).hasCount(1);
    }

    @Test
    void what_is_switched_off_is_not_in_the_library() {
        page.locator("[data-find]").fill("dry needling");
        assertThat(page.locator("#library-list")).containsText("Not available yet");
        assertThat(page.locator("#family-DEVICE")).hasCount(0);
    }

    /** The entry in focus, or in which the focus is. */
    private Locator entry() {
        return page.locator(".lib-item:focus-within");
    }

    @Test
    void favourites_and_what_was_used_last_come_first_after_a_key_and_a_reload() {
        page.keyboard().press("Escape");
        page.keyboard().press("a");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        String liked = entry().locator("b").innerText();
        page.keyboard().press("f");
        Browser.settled(page);
        assertThat(entry().locator(".star")).hasAttribute("aria-pressed", "true");
        assertThat(entry().locator("b")).hasText(liked);
        page.keyboard().press("ArrowDown");
        String used = entry().locator("b").innerText();
        page.keyboard().press("Enter");
        Browser.settled(page);
        assertThat(items()).hasCount(1);
        page.reload();
        Browser.settled(page);
        assertThat(page.locator(".lib h3")).hasText(new String[] {"Favorites", "Used last", "More treatments"});
        assertThat(first().locator("b")).hasText(liked);
        assertThat(page.locator(".lib-item b").nth(1)).hasText(used);
        page.evaluate("scrollTo(0, 0)"); // what is half under the bar of the page is too small a target
        Axe.check(page);
        page.keyboard().press("Escape");
        page.keyboard().press("a");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("f");
        Browser.settled(page);
        page.reload();
        assertThat(page.locator(".lib h3").first()).hasText("Used last");
    }

    @Test
    void a_card_tells_about_an_entry_by_a_key_a_pointer_that_rests_and_a_press() {
        Locator card = page.locator("#preview-card");
        // An empty plan begins in the field of the search, where the key would be typed.
        page.keyboard().press("Escape");
        page.keyboard().press("a");
        page.keyboard().press("ArrowDown");
        page.evaluate("scrollTo(0, 0)");
        page.keyboard().press("i");
        Browser.settled(page);
        assertThat(card).isVisible();
        assertThat(card.locator("h3")).hasText(first().locator("b").innerText());
        assertThat(card).containsText("What it is for");
        assertThat(card).containsText("Evidence");
        assertThat(card.locator(".mark")).isVisible();
        Axe.check(page);
        page.keyboard().press("Escape");
        assertThat(card).not().isVisible();
        page.locator(".lib-item").nth(2).locator("b").hover();
        page.locator(".lib-item").nth(2).locator("p").hover();
        assertThat(card.locator("h3"))
                .hasText(page.locator(".lib-item b").nth(2).innerText());
        page.mouse().move(700, 300);
        assertThat(card).not().isVisible();
        page.locator(".details").nth(1).dispatchEvent("click");
        assertThat(card.locator("h3"))
                .hasText(page.locator(".lib-item b").nth(1).innerText());
        card.locator("[data-close]").click();
        assertThat(card).not().isVisible();
    }

    @Test
    void the_library_is_one_stop_for_tab_and_its_families_are_another() {
        assertThat(page.locator(".lib [tabindex='0']")).hasCount(1);
        assertThat(page.locator(".lib button:not([tabindex='-1'])")).hasCount(1);
        Locator family = page.locator("#families [tabindex='0']");
        assertThat(family).hasCount(1);
        family.focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#families button").nth(1)).isFocused();
        assertThat(page.locator("#families [tabindex='0']")).hasCount(1);
        page.keyboard().press("Enter");
        Browser.settled(page);
        assertThat(page.locator("#families button").nth(1)).hasAttribute("aria-pressed", "true");
        assertThat(page.locator("#families button").nth(1)).isFocused();
        page.keyboard().press("Enter");
        Browser.settled(page);
        page.locator(".lib [tabindex='0']").focus();
        page.keyboard().press("Tab");
        assertThat(entry()).hasCount(0);
    }
}
