package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a therapist found at the pages of the daily work: what is there at a glance, fits, and says what it means. */
class TherapistPagesE2E {
    private static final Program PROGRAM = Program.demo();
    private static final List<Integer> WIDTHS = List.of(1440, 1024, 390);

    @RegisterExtension
    final Browser browser = new Browser();

    private Page therapist(String path) {
        Page page = Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
        page.navigate(PROGRAM.at(path).toString());
        Browser.settled(page);
        return page;
    }

    private static boolean holds(Page page, String condition) {
        return Boolean.TRUE.equals(page.evaluate(condition));
    }

    @Test
    void tasks_of_a_therapist_stand_on_today_and_the_worklist_is_not_offered() {
        Page page = therapist("/today");
        assertThat(page.locator("nav a[href*=worklist]")).hasCount(0);
        assertThat(page.locator(".news > li").first()).isVisible();
        assertThat(page.navigate(PROGRAM.at("/worklist").toString()).status()).isEqualTo(404);
        browser.forgive();
    }

    @Test
    void goals_wrap_beside_the_plan_at_every_width() {
        Page page = therapist("/patients");
        new Composer(page).begin("Grace Adeyemi", "Acute lumbar muscle spasm");
        assertThat(page.locator("#goal-table tbody tr").count()).isGreaterThan(1);
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            assertThat(
                            holds(
                                    page,
                                    "[...document.querySelectorAll('#goal-table .scroll')].every(e => e.scrollWidth <= e.clientWidth + 1)"))
                    .as("%d px", width)
                    .isTrue();
        }
    }

    /** Library and dose stay beside the plan; their bars take no room from a field and show where somebody is. */
    @Test
    void the_composer_scrolls_as_one_page_and_no_bar_narrows_a_field() {
        Page page = therapist("/patients");
        new Composer(page).begin("Grace Adeyemi", "Acute lumbar muscle spasm");
        assertThat(
                        holds(
                                page,
                                "[...document.querySelectorAll('.library, .dose')].every(e => getComputedStyle(e).scrollbarWidth === 'thin') && getComputedStyle(document.querySelector('.dose')).scrollbarGutter === 'stable'"))
                .isTrue();
        assertThat(
                        holds(
                                page,
                                "[...document.querySelectorAll('.phases, #phases, #phases section, .items')].every(e => ['visible', 'clip'].includes(getComputedStyle(e).overflowY))"))
                .as("the plan scrolls with the page")
                .isTrue();
        page.mouse().wheel(0, 2000);
        Browser.settled(page);
        assertThat(
                        holds(
                                page,
                                "(() => { const b = document.querySelector('.library').getBoundingClientRect(); return b.top >= 0 && b.top < innerHeight })()"))
                .isTrue();
    }

    @Test
    void a_chip_says_one_thing_in_words_beside_its_color() {
        Page page = therapist("/patients");
        new Composer(page).begin("Grace Adeyemi", "Acute lumbar muscle spasm");
        assertThat(page.locator(".chip").count()).isGreaterThan(3);
        assertThat(
                        holds(
                                page,
                                "[...document.querySelectorAll('.chip')].every(c => /\\p{L}/u.test(c.textContent) && ['stop', 'caution', 'ask', 'fine', 'info', 'calm'].filter(s => c.classList.contains(s)).length <= 1)"))
                .isTrue();
        assertThat(page.locator(".page-head .chip").first()).containsText(Pattern.compile("Draft"));
    }
}
