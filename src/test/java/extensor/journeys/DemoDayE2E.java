package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import extensor.container.Folders;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** In the afternoon the demo clinic is in the middle of its day: some were treated, some have just come, some are expected. */
class DemoDayE2E {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final LocalTime AFTERNOON = LocalTime.of(14, 10);
    private static final int JUST = 9;
    private static final TimeMachine TIME = new TimeMachine(
            Folders.own("demo-day"),
            Duration.between(LocalDate.now(ZONE).atTime(AFTERNOON).atZone(ZONE).toInstant(), Instant.now()));
    private static final Program PROGRAM = Program.start(TIME, "--demo").ready();

    @RegisterExtension
    final Browser browser = new Browser();

    @AfterAll
    static void end() {
        PROGRAM.close();
    }

    @Test
    void the_board_of_arrivals_is_that_of_an_afternoon() {
        Page page = Browser.signIn(browser.page(), PROGRAM, "desk@demo");
        assertThat(begins(page, "done")).isNotEmpty().allMatch(at -> at.isBefore(AFTERNOON));
        assertThat(begins(page, "due")).isNotEmpty().allMatch(at -> at.isAfter(AFTERNOON));
        assertThat(page.locator("[aria-labelledby=due-title]")).not().containsText(" late");
        for (String row : Browser.texts(rows(page, "here")))
            assertThat(Integer.parseInt(row.replaceAll("(?s).*here for (\\d+) min.*", "$1")))
                    .as(row)
                    .isLessThan(JUST);
    }

    private static List<LocalTime> begins(Page page, String section) {
        return Browser.texts(rows(page, section).locator("b.num")).stream()
                .map(at -> LocalTime.parse(at, DateTimeFormatter.ofPattern("H:mm")))
                .toList();
    }

    private static Locator rows(Page page, String section) {
        return page.locator("[aria-labelledby=" + section + "-title] li");
    }
}
