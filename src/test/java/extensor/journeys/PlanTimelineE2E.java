package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The plan over time: bars by setting and phase; keys and a pointer move the ends of one within its phase, and the server keeps them. */
class PlanTimelineE2E {
    private static final Program PROGRAM = Program.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    private static Locator bar(Page page, String item) {
        return page.locator(".spans .bar").filter(new Locator.FilterOptions().setHasText(item));
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
    }

    private static void days(Page page, String item, String days) {
        assertThat(bar(page, item)).hasAttribute("title", item + ", days " + days);
    }

    @Test
    void the_ends_of_a_treatment_move_by_keys_and_by_dragging_and_stay_within_its_phase() {
        Composer composer = Composer.open(browser, PROGRAM, "Victor Almeida", "Start from scratch");
        Page page = composer.page();
        composer.add("bridge", "Bridge");
        composer.add("hot pack", "Hot pack");
        assertThat(page.locator(".spans .bar")).hasCount(2);
        days(page, "Bridge", "0–13");
        Axe.check(page);

        bar(page, "Bridge").focus();
        press(page, "ArrowRight");
        press(page, "ArrowRight");
        press(page, "Shift+ArrowLeft");
        Browser.settled(page);
        days(page, "Bridge", "2–12");
        assertThat(page.locator(".items .item").first()).containsText("days 2–12");
        assertThat(bar(page, "Bridge")).isFocused();
        press(page, "Shift+ArrowRight");
        press(page, "Shift+ArrowRight");
        press(page, "Shift+ArrowRight");
        Browser.settled(page);
        days(page, "Bridge", "2–13");

        BoundingBox box = bar(page, "Bridge").boundingBox();
        double day = box.width / 12;
        page.mouse().move(box.x + box.width - 3, box.y + box.height / 2);
        page.mouse().down();
        page.mouse().move(box.x + box.width - 3 - 4 * day, box.y + box.height / 2);
        page.mouse().up();
        Browser.settled(page);
        days(page, "Bridge", "2–9");

        for (String days :
                List.of("", "{ name: 'first', value: -3 }, { name: 'last', value: 5 }", "{ name: 'last', value: 5 }")) {
            String which = bar(page, "Bridge").getAttribute("data-which");
            page.evaluate("window.moveSpan([{ name: 'which', value: " + which + " }, " + days + "])");
            Browser.settled(page);
            assertThat(page.locator("#signbar .problem")).containsText("There is nothing there");
        }
        page.reload();
        days(page, "Bridge", "2–9");
        bar(page, "Bridge").click();
        Browser.settled(page);
        assertThat(page.locator("#dose-title")).hasText("Bridge");
        page.locator("#timeline summary").click();
        page.locator("[data-act=moveDown]").first().click();
        Browser.settled(page);
        assertThat(page.locator(".spans")).isHidden();
        page.setViewportSize(390, 800);
        assertThat(page.locator("#timeline")).isHidden();
    }
}
