package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The demo clinic is closed on public holidays, and has no visits then. */
class HolidaysE2E {
    private static final Program PROGRAM = Program.demo();
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/New_York"));

    @RegisterExtension
    final Browser browser = new Browser();

    private static Stream<LocalDate> christmasAndNewYear() {
        return Stream.of(0, 1)
                .flatMap(year -> Stream.of(
                        LocalDate.of(TODAY.getYear() + year, 1, 1), LocalDate.of(TODAY.getYear() + year, 12, 25)))
                .filter(day -> day.isAfter(TODAY) && day.isBefore(TODAY.plusMonths(6)))
                .filter(day -> day.getDayOfWeek().getValue() <= 5);
    }

    @Test
    void christmas_and_new_year_are_closed_days_without_visits() {
        Page desk = Browser.signIn(browser.page(), PROGRAM, "desk@demo");
        christmasAndNewYear().forEach(day -> {
            desk.navigate(PROGRAM.at("/calendar?who=all&day=" + day).toString());
            assertThat(desk.locator("main")).containsText("The clinic is closed that day");
            assertThat(desk.locator(".block[data-at^='" + day + "']")).hasCount(0);
        });
    }

    @Test
    void the_administrator_sees_the_holidays_ahead_with_those_that_are_closed() {
        Page admin = Browser.signIn(browser.page(), PROGRAM, "admin@demo");
        admin.navigate(PROGRAM.at("/clinic/hours").toString());
        assertThat(admin.locator("[id='holidays']")).containsText("New York, United States");
        assertThat(admin.locator("[id='holidays'] li").first()).containsText("Closed");
        Axe.check(admin);
        admin.navigate(PROGRAM.at("/clinic").toString());
        assertThat(admin.locator(".checklist > li", new Page.LocatorOptions().setHasText("Public holidays")))
                .containsText("Done");
    }
}
