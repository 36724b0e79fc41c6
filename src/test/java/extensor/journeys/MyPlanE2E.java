package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The patient reads the plan and the progress: how far the goals are, part by part, in few bytes, and on paper. */
class MyPlanE2E {
    private static final Program PROGRAM = Program.demo();
    private static final int LARGEST = 60_000;
    /** Twelve points. */
    private static final double READABLE = 16;

    @RegisterExtension
    final Browser browser = new Browser();

    private Page open(String path) {
        Page page = Browser.signIn(browser.phone(), PROGRAM, "patient@demo");
        page.navigate(PROGRAM.at(path).toString());
        return page;
    }

    @Test
    void each_goal_says_where_it_began_where_it_is_and_how_far_that_is() {
        Page page = open("/me/plan");
        Locator goals = page.locator("section[aria-labelledby=goals] li");
        assertThat(Browser.texts(goals))
                .anySatisfy(goal -> assertThat(goal)
                        .contains("How far it moves: low back, bending forward: 50\u00b0 or more")
                        .containsPattern(
                                "At the start it was [0-9]+\u00b0\\. On [0-9]+ [A-Z][a-z]+ it was [0-9]+\u00b0\\.")
                        .containsPattern("That is [0-9]+\u00b0 of the [0-9]+\u00b0 you need"));
        assertThat(page.locator("section[aria-labelledby=goals] progress:not([aria-hidden=true])")
                        .count())
                .isZero();
        Axe.check(page);
    }

    @Test
    void the_other_parts_of_the_plan_are_one_tap_away_and_not_sent_before() {
        Page page = open("/me/plan");
        Transfer transfer = new Transfer(page, false);
        page.reload();
        assertThat(transfer.bytes()).isBetween(5_000L, (long) LARGEST);
        assertThat(page.locator("script").count()).isZero();
        assertThat(page.locator("details.part").count()).isEqualTo(1);
        page.locator("a.part").first().click();
        Browser.settled(page);
        assertThat(page.url()).endsWith("/me/plan?part=2#part");
        assertThat(Browser.text(page.locator("details.part h2"))).startsWith("Part 2");
        assertThat(page.locator("details.part .card").count()).isPositive();
        page.navigate(PROGRAM.at("/me/plan?part=99").toString());
        assertThat(Browser.text(page.locator("details.part h2"))).startsWith("Part 1");
    }

    @Test
    void on_paper_stands_what_is_needed_at_home_and_nothing_that_can_only_be_pressed() {
        Page page = open("/me/plan");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (String gone : List.of(".tabs", ".mast", ".skip", "a.part", "details.part .card summary"))
            assertThat(page.locator(gone).first().isVisible()).as(gone).isFalse();
        for (String there : List.of(
                ".paper",
                "section[aria-labelledby=visits] li",
                "section[aria-labelledby=warnings] li",
                "details.part .steps li",
                "section[aria-labelledby=goals] progress"))
            assertThat(page.locator(there).first().isVisible()).as(there).isTrue();
        assertThat(page.locator("section[aria-labelledby=visits]").innerText()).contains("+1 315 555 0100");
        assertThat(page.locator(".paper").innerText()).contains("Maya Lindqvist");
        assertThat(size(page, "details.part .card li")).isGreaterThanOrEqualTo(READABLE);
        assertThat(page.locator("details.part .card").first().evaluate("e => getComputedStyle(e).breakInside"))
                .isEqualTo("avoid");
        assertThat(pages(page)).isBetween(2, 12);
    }

    @Test
    void progress_on_paper_keeps_chart_and_numbers() {
        Page page = open("/me/progress");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("svg.plot").isVisible()).isTrue();
        assertThat(page.locator("details .facts dd").first().isVisible()).isTrue();
        assertThat(page.locator(".tabs").isVisible()).isFalse();
        assertThat(page.locator("main").innerText()).contains("How much your back holds you back", "Less is better.");
        assertThat(pages(page)).isBetween(1, 3);
    }

    private static double size(Page page, String what) {
        Object size = page.locator(what).first().evaluate("e => parseFloat(getComputedStyle(e).fontSize)");
        return ((Number) size).doubleValue();
    }

    private static int pages(Page page) {
        String pdf = new String(page.pdf(), StandardCharsets.ISO_8859_1);
        return pdf.split("/Type /Page\\b", -1).length - 1;
    }
}
