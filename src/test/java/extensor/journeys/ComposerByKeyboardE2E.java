package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The composer without a pointer: everything is a few keys away and nothing is out of reach, and a whole plan is made by keys alone. */
class ComposerByKeyboardE2E {
    private static final Program PROGRAM = Program.demo();
    private static final int FEW = 10;
    /** What tells an element from others, also when it is drawn anew. */
    private static final String CALLED =
            "e => [e.tagName, e.id, e.dataset.act, e.dataset.which, e.dataset.value, e.getAttribute('href'), e.textContent.trim()].join(' ')";

    @RegisterExtension
    final Browser browser = new Browser();

    private Page page;
    private int tabs;

    private void record(String patient) {
        page = Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
        page.navigate(PROGRAM.at("/patients").toString());
        page.getByText(patient, new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/patients/patient\\?id=.*"));
        Browser.settled(page);
    }

    private void press(String... keys) {
        for (String key : keys) {
            if (key.contains("Tab")) tabs++;
            page.keyboard().press(key);
            Browser.settled(page);
        }
    }

    private void type(String text) {
        page.keyboard().type(text);
    }

    private boolean focused(String selector) {
        return Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector));
    }

    private void isFocused(String selector) {
        assertThat(focused(selector))
                .as(selector + ", not " + page.evaluate("document.activeElement.outerHTML.slice(0, 200)"))
                .isTrue();
    }

    /** From the top of the page, by Tab and Enter, to a place that a skip link names. */
    private void skip(String text, String selector) {
        page.reload();
        Browser.settled(page);
        tabs = 0;
        do press("Tab");
        while (!String.valueOf(page.evaluate("document.activeElement.textContent"))
                .startsWith(text));
        press("Enter");
        isFocused(selector);
        assertThat(tabs).as(text).isLessThanOrEqualTo(FEW);
    }

    @Test
    void every_place_of_a_long_plan_is_at_most_ten_tabs_away() {
        record("Victor Almeida");
        new Composer(page).fromRecord("Acute lumbar muscle spasm");
        int items = page.locator(".item").count();
        assertThat(items).isGreaterThanOrEqualTo(12);
        Axe.check(page);
        skip("Library", "[data-find]");
        skip("Treatments", "#phases button");
        skip("Dose", "#phases button, #doseLine");
        skip("Safety check", ".find, [data-asked]");
        skip("Signature", "#signbar button");
        page.reload();
        Browser.settled(page);
        for (int at = 0; at < items; at++) {
            press("j");
            isFocused(".item-name[data-which='"
                    + page.locator(".item-name").nth(at).getAttribute("data-which") + "']");
        }
        press("k", "e");
        isFocused("#doseLine");
        press("Escape", "q");
        isFocused("[data-asked]");
        press("ArrowDown");
        isFocused("[data-asked]");
        press("ArrowRight");
        isFocused("[data-asked] button");
        press("s");
        isFocused("#signbar .tally button");
        press("p");
        isFocused("[id$=phaseName]");
        press("Escape", "o");
        isFocused("#goalMeasure");
        press("Escape", "h");
        isFocused("#history button");
    }

    /** Goes through the whole page: by Tab from list to list, by arrows through each. */
    @Test
    void nothing_of_the_composer_is_out_of_reach() {
        record("Grace Adeyemi");
        Composer composer = new Composer(page).fromRecord("Acute lumbar muscle spasm");
        composer.add("tens", "TENS");
        composer.select("Massage");
        page.evaluate(
                "window.called = " + CALLED
                        + "; window.seen = new Set(); document.addEventListener('focusin', e => seen.add(called(e.target))); document.activeElement.blur()");
        Set<Object> stops = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            press("Tab");
            if (stops.add(here())
                    && focused(
                            "#phases *, #timeline *, #safety *, #goal-table *, #signbar *, .page-head *, #library-list *, #families *"))
                walk();
        }
        assertThat(stops).as("stops of the whole page").hasSizeLessThan(60);
        Object missed = page.evaluate(
                "() => [...document.querySelectorAll('main :is(button, a[href], input, select, textarea, summary)')]"
                        + ".filter(e => e.checkVisibility() && !seen.has(called(e)) && e.type !== 'hidden' && !e.closest('.stepper'))"
                        + ".map(e => e.outerHTML.slice(0, 160))");
        assertThat((List<?>) missed).isEmpty();
    }

    private Object here() {
        return page.evaluate("called(document.activeElement)");
    }

    /** Up to the first row, then along each and down. Fields are left to Tab. */
    private void walk() {
        for (int up = 0; up < 80 && !focused("input, select, textarea, summary"); up++) {
            Object before = here();
            page.keyboard().press("ArrowUp");
            if (focused("[data-find]")) page.keyboard().press("ArrowDown");
            if (here().equals(before)) break;
        }
        for (int row = 0; row < 80; row++) {
            Object first = here();
            if (focused("input, select, textarea, summary")) return;
            for (int along = 0; along < 40 && !focused(".bar"); along++) {
                page.keyboard().press("ArrowRight");
                if (here().equals(first)) break;
            }
            page.keyboard().press("ArrowDown");
            if (here().equals(first)) return;
        }
    }

    @Test
    void a_whole_plan_is_made_and_signed_by_keys_alone_with_forty_tabs_at_most() {
        record("Grace Adeyemi");
        tabs = 0;
        press("Control+k");
        assertThat(page.locator("[data-section=hand]")).containsText("New plan");
        type("new plan");
        assertThat(page.locator("#palette [role=option][aria-selected=true]")).containsText("New plan");
        Browser.settled(page);
        press("Enter");
        page.waitForURL("**/plans/start?id=*");
        Browser.settled(page);
        press("Tab", "Enter");
        while (!focused("#empty")) press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL("**/plans/compose?id=*");
        Browser.settled(page);
        for (Map.Entry<String, String> one : List.of(
                Map.entry("cat-camel", "2x8 2/d 5/w"),
                Map.entry("bridge", "3x10 h5 1/d"),
                Map.entry("hot pack", "15min 2/d"),
                Map.entry("tens", "30min 2/d"))) treatment(one.getKey(), one.getValue());
        assertThat(page.locator(".item")).hasCount(4);
        press("p");
        press("Control+a");
        type("Calm down");
        press("Tab");
        press("Control+a");
        type("14");
        press("Tab");
        type("Less pain and moving again");
        press("Enter");
        press("o");
        press("Tab");
        type("Less pain");
        while (!focused("#goalTarget")) press("Tab");
        type("2");
        press("Enter");
        assertThat(page.locator("#goal-table")).containsText("Less pain");
        int steps = 0;
        while (!page.url().contains("/plans/plan?") && steps++ < 60) settle();
        assertThat(page.url()).contains("/plans/plan?id=");
        assertThat(tabs).isLessThanOrEqualTo(40);
    }

    private void treatment(String words, String dose) {
        press("Escape", "a");
        type(words);
        assertThat(page.locator("#library-list .lib-item b").first())
                .containsText(Pattern.compile(words, Pattern.CASE_INSENSITIVE));
        Browser.settled(page);
        press("Enter", "Escape", "e");
        isFocused("#doseLine");
        type(dose);
        press("Enter", "Escape");
    }

    /** Does what the place asks for to which the work has led: a value, an answer, a reason, the signature. */
    private void settle() {
        if (focused(".lacks :is(input, textarea)")) {
            type("Two channels beside L4 and L5");
            press("Enter");
        } else if (focused(".lacks select")) press("ArrowDown", "Enter");
        else if (focused("[data-reason]")) {
            type("A small range only, and watched.");
            press("Control+Enter");
        } else if (focused("[data-asked]:has([data-value=ABSENT])")) press("n");
        else if (focused("[data-asked]")) press("ArrowRight", "Enter");
        else if (focused("#signbar [data-place]")) press("Enter");
        else if (focused("[id=sign]")) {
            page.keyboard().press("Enter");
            page.waitForTimeout(300);
            Browser.settled(page);
        } else press("Escape", "s");
    }
}
