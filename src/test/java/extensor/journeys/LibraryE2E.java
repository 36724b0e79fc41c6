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
        page = Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
        page.navigate(PROGRAM.at("/patients").toString());
        new Composer(page).begin("Victor Almeida", "Start from scratch");
    }

    private Locator first() {
        return page.locator("#library-list .lib-item").first();
    }

    private Locator items() {
        return page.locator("#phases .item-name");
    }

    private void type(String words, String first) {
        page.locator("[data-find]").fill(words);
        page.locator("[data-find]").dispatchEvent("keyup"); // filling sends no key
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
        String near = first().innerText();
        chip.focus();
        press(chip, "Enter");
        assertThat(chip).hasAttribute("aria-pressed", "false");
        assertThat(first().innerText()).isNotEqualTo(near);
        press(chip, "Enter");
        assertThat(first().innerText()).isEqualTo(near);
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
        page.locator("[data-find]").dispatchEvent("keyup");
        assertThat(page.locator("#library-list")).containsText("Not available yet");
        assertThat(page.locator("#family-DEVICE")).hasCount(0);
    }
}
