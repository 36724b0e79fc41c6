package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** After weeks in which nobody came the desk asks, the therapist decides, and the desk books the series as it moves along. */
class MissedVisitsE2E {
    private static final MondayMorning MORNING = new MondayMorning("missed");
    private static final int WEEKS = 3;

    @RegisterExtension
    final Browser browser = new Browser();

    @AfterAll
    static void end() {
        MORNING.close();
    }

    @Test
    void the_desk_asks_about_missed_visits_the_therapist_moves_them_along_and_the_price_is_shown() {
        Page page = offer();
        assertThat(page.locator(".alert.info")).containsText("visits are overdue, so the rest move along");
        assertThat(page.locator(".alert.info")).containsText("days later");
        Axe.check(page);
        bookTheFirstAlone(page);

        MORNING.clock(MondayMorning.MONDAY.plusWeeks(WEEKS).atTime(7, 0));
        page = offer();
        Locator question = page.locator(".alert.caution");
        assertThat(question).containsText("overdue visits need a decision");
        assertThat(question).containsText("days later");
        Axe.check(page);
        question.getByText("Ask the therapist").click();
        Browser.settled(page);
        assertThat(question).containsText("The therapist has been asked.");

        decide();
        page.reload();
        Browser.settled(page);
        assertThat(page.locator(".alert.caution")).hasCount(0);
        assertThat(page.locator(".alert.info")).containsText("so the rest move along");
        Locator visits = page.locator("select[id$=slot]");
        assertThat(MondayMorning.withTime(visits))
                .as("all but those of a single day that may be closed")
                .isGreaterThanOrEqualTo(visits.count() - 2L);
        MondayMorning.book(page);
        assertThat(page.locator("#notices")).containsText("visits for Tomas Herrera are booked");
    }

    private Page offer() {
        Page page = MORNING.desk(browser);
        page.navigate(MORNING.at("/worklist").toString());
        page.getByLabel("Find times for Tomas Herrera").click();
        page.waitForURL("**/worklist/book?id=*");
        Browser.settled(page);
        return page;
    }

    private void bookTheFirstAlone(Page page) {
        Locator visits = page.locator("select[id$=slot]");
        for (int i = 1; i < visits.count(); i++) {
            if (visits.nth(i).inputValue().isEmpty()) continue;
            visits.nth(i).selectOption("");
            Browser.settled(page);
        }
        assertThat(MondayMorning.withTime(visits)).isEqualTo(1);
        MondayMorning.book(page);
    }

    /** From the task to the plan, and the decision there, undone and made again. */
    private void decide() {
        Page page = browser.page();
        MORNING.signIn(page, "therapist2@demo");
        Locator task = page.locator("ul.news li")
                .filter(new Locator.FilterOptions().setHasText("Visits were missed"))
                .filter(new Locator.FilterOptions().setHasText("Herrera"));
        task.locator(".what a").click();
        page.waitForURL("**/plans/plan?id=*");
        Browser.settled(page);
        Axe.check(page);
        page.getByText("Give them up").click();
        Browser.settled(page);
        assertThat(page.locator("#notices")).containsText("The missed visits are given up.");
        assertThat(page.locator("#missed-title")).hasCount(0);
        MondayMorning.press(page, Pattern.compile("Undo"));
        page.getByText("Move the visits along").click();
        Browser.settled(page);
        assertThat(page.locator("#notices")).containsText("The visits move along.");
        assertThat(page.locator("#missed")).containsText("You have decided: Move the visits along");
        Axe.check(page);
    }
}
