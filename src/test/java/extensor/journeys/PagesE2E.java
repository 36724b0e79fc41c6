package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every page of each role: accessible, no wider than the screen, and within the content security policy. */
class PagesE2E {
    private static final Program PROGRAM = Program.demo();
    private static final int NARROWEST = 320;

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void the_pages_of_a_therapist_are_open_to_everybody_who_may_use_them() {
        Page page = signedIn("therapist2@demo");
        String record = path(page.getByText("Beatrice Lund").first());
        page.navigate(PROGRAM.at("/patients").toString());
        page.getByText("Vasquez").first().click();
        Browser.settled(page);
        String plan = path(page.locator("a[href*='/plans/plan']").first());
        List<String> visits = List.of(
                path(page.locator("#came .rows a").first()),
                path(page.locator("#came .rows a").last()));
        look(page, "/today", "/patients", "/patients/register", record, plan, visits.get(0), visits.get(1));
        String id = record.substring(record.indexOf('?'));
        look(
                page,
                "/patients/facts" + id,
                "/patients/safeguards" + id,
                "/patients/episode" + id,
                "/patients/progress" + id,
                "/patients/measure" + id,
                "/patients/merge" + id);
        page.navigate(PROGRAM.at(record).toString());
        page.navigate(PROGRAM.at("/patients").toString());
        page.getByText("Feldman").first().click();
        Browser.settled(page);
        page.navigate(
                PROGRAM.at(path(page.locator("a[href*='/plans/plan']").first())).toString());
        look(page, path(page.locator("a[href*='/plans/casts']").first()));
        page.navigate(PROGRAM.at(record).toString());
        String episode = path(page.locator("a[href*='&episode=']").first());
        look(page, episode, "/patients/close?id=" + episode.replaceFirst("^.*episode=", ""));
        page.navigate(PROGRAM.at(record).toString());
        look(page, path(page.locator("#came .rows a").first()));
        page.navigate(PROGRAM.at(record).toString());
        String start = path(page.getByText("New plan").first());
        look(page, start);
        page.navigate(PROGRAM.at(start).toString());
        page.locator(".offer h3 a").first().click();
        page.waitForURL("**/plans/compose?id=*");
        Browser.settled(page);
        page.locator(".item-name").first().click();
        Browser.settled(page);
        check(page);
    }

    @Test
    void the_pages_of_the_desk_are_open() {
        Page page = signedIn("desk@demo");
        page.navigate(PROGRAM.at("/patients").toString());
        page.locator("input[type=search], input[type=text]").first().fill("Lindqvist");
        page.getByText("Maya Lindqvist").first().waitFor();
        String record = path(page.locator("a")
                .filter(new Locator.FilterOptions().setHasText("Maya Lindqvist"))
                .first());
        look(
                page,
                "/account",
                "/account/passkeys",
                "/arrivals",
                "/worklist",
                "/calendar",
                "/patients",
                "/patients/register",
                record);
        look(page, "/patients/merge" + record.substring(record.indexOf('?')));
        page.navigate(PROGRAM.at("/worklist").toString());
        String booking = path(page.locator("a[href*='/worklist/book']").first());
        look(page, booking);
    }

    @Test
    void the_pages_of_a_patient_are_open_on_a_phone() {
        Page page = browser.phone();
        Browser.signIn(page, PROGRAM, "patient@demo");
        look(
                page,
                "/account",
                "/account/passkeys",
                "/me",
                "/me?on=yesterday",
                "/me/plan",
                "/me/progress",
                "/me/visits");
    }

    @Test
    void the_pages_of_the_administrator_are_open() {
        look(
                signedIn("admin@demo"),
                "/clinic",
                "/clinic/accounts",
                "/clinic/site",
                "/clinic/rooms",
                "/clinic/hours",
                "/clinic/audit");
    }

    private void look(Page page, String... paths) {
        for (String path : paths) {
            page.navigate(PROGRAM.at(path).toString());
            check(page);
        }
    }

    private static void check(Page page) {
        Axe.check(page);
        assertThat(
                        page.evaluate(
                                "performance.getEntriesByType('resource').map(e => new URL(e.name).pathname)"
                                        + ".filter(p => p.includes('resource')).filter(p => !/-[0-9a-f]{16}[.][a-z0-9]+$/.test(p)).join(' ')"))
                .as("files of %s that are not kept for a year", page.url())
                .isEqualTo("");
        assertThat(page.content()).as("texts of " + page.url()).doesNotContain("???");
        assertThat(page.locator(".null").count()).as("styles of " + page.url()).isZero();
        List<Integer> widths = new ArrayList<>(List.of(page.viewportSize().width, NARROWEST));
        int height = page.viewportSize().height;
        int width = widths.get(0);
        for (int wide : widths) {
            page.setViewportSize(wide, height);
            int needed = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
            assertThat(needed).as("width of %s at %d px", page.url(), wide).isLessThanOrEqualTo(wide);
        }
        page.setViewportSize(width, height);
    }

    private static String path(Locator link) {
        String href = link.getAttribute("href");
        return href == null ? (String) link.evaluate("e => e.closest('a').getAttribute('href')") : href;
    }

    private Page signedIn(String name) {
        return Browser.signIn(browser.page(), PROGRAM, name);
    }
}
