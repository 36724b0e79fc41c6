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
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whenever the demo clinic is opened, it is in the middle of its day: some were treated, some have just come, some are expected. */
class EveryHourE2E {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final LocalTime EVENING = LocalTime.of(16, 0);
    private static final int JUST = 9;

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(strings = {"07:05", "10:40", "14:10", "19:30"})
    void the_board_of_arrivals_is_that_of_the_hour(LocalTime hour) {
        Duration behind =
                Duration.between(LocalDate.now(ZONE).atTime(hour).atZone(ZONE).toInstant(), Instant.now());
        try (Program program = Program.start(
                        new TimeMachine(Folders.own("demo-day-" + hour.toSecondOfDay()), behind), "--demo")
                .ready()) {
            Page page = Browser.signIn(browser.page(), program, "desk@demo");
            List<LocalTime> done = begins(page, "done");
            List<LocalTime> due = begins(page, "due");
            assertThat(done).allMatch(at -> at.isBefore(hour));
            assertThat(due).allMatch(at -> at.isAfter(hour));
            if (hour.isAfter(MORNING)) assertThat(done).isNotEmpty();
            if (hour.isBefore(EVENING)) {
                assertThat(due).isNotEmpty();
                assertThat(page.locator("[aria-labelledby=due-title]")).not().containsText(" late");
            }
            for (String row : Browser.texts(rows(page, "here")))
                assertThat(Integer.parseInt(row.replaceAll("(?s).*here for (\\d+) min.*", "$1")))
                        .as(row)
                        .isLessThan(JUST);
        }
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
