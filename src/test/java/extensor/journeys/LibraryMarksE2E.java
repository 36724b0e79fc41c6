package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The library says how its entries stand to the patient before they are added, and what is stopped offers something else instead. */
class LibraryMarksE2E {
    private static final Program PROGRAM = Program.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    private Page page;

    private Composer compose(String patient) {
        Composer composer = Composer.open(browser, PROGRAM, patient, "Start from scratch");
        page = composer.page();
        return composer;
    }

    private Locator entry(String name) {
        return page.locator("#library-list .lib-item")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    private void find(String words, String first) {
        page.locator("[data-find]").fill(words);
        assertThat(page.locator("#library-list .lib-item").first()).containsText(first);
        Browser.settled(page);
    }

    private Locator items() {
        return page.locator("#phases .item-name");
    }

    private void undo() {
        page.locator("#notices").getByText("Undo").click();
        Browser.settled(page);
    }

    @Test
    void an_entry_says_before_it_is_added_what_the_check_then_finds() {
        Composer composer = compose("Grace Adeyemi");
        find("foam", "towel roll");
        Locator foam = page.locator("#library-list .lib-item").first();
        assertThat(foam.locator(".mark.caution")).hasText("Caution: Osteoporosis");
        find("bridge", "Bridge");
        assertThat(entry("Bridge").locator(".mark.fine")).hasText("Nothing against it");
        composer.add("bridge", "Bridge");
        assertThat(page.locator("#safety .find.caution")).hasCount(0);
        Axe.check(page);
    }

    @Test
    void what_is_stopped_says_why_comes_by_its_own_button_only_and_gives_way_to_something_else() {
        Composer composer = compose("Walter Brandt");
        composer.add("cold pack knee", "old pack");
        find("tens", "TENS");
        Locator tens = entry("TENS, ");
        assertThat(tens.locator(".mark.stop")).containsText("Stopped: Cardiac pacemaker");
        page.locator("[data-find]").press("Enter");
        Browser.settled(page);
        assertThat(page.locator("#library-list [role=status]")).containsText("Enter does not add it");
        assertThat(items()).hasCount(1);
        Axe.check(page);
        tens.locator("[data-act=addEntry]").click();
        Browser.settled(page);
        composer.add("pelvic tilt", "Pelvic tilt");
        assertThat(items()).hasCount(3);
        List<String> before = items().allInnerTexts();
        Locator instead = page.locator("#safety .find.stop [data-act=substituteItem]");
        assertThat(instead.count()).isBetween(1, 3);
        String chosen = instead.first().innerText();
        Axe.check(page);
        instead.first().click();
        Browser.settled(page);
        assertThat(items().allInnerTexts()).containsExactly(before.get(0), chosen, before.get(2));
        assertThat(composer.stops()).hasCount(0);
        assertThat(page.locator(".item.on .item-name")).hasText(chosen);
        undo();
        assertThat(items().allInnerTexts()).isEqualTo(before);
        assertThat(composer.stops().first()).containsText("Cardiac pacemaker");
    }

    @Test
    void what_asks_for_care_offers_something_free_where_its_dose_is_open() {
        Composer composer = compose("Grace Adeyemi");
        composer.add("knee across", "nee across");
        assertThat(page.locator("#safety .find.caution")).hasCount(1);
        Locator instead = page.locator("#dose [data-act=substituteItem]");
        assertThat(instead.count()).isBetween(1, 3);
        instead.first().click();
        Browser.settled(page);
        assertThat(page.locator("#safety .find.caution")).hasCount(0);
        assertThat(items()).hasCount(1);
    }
}
