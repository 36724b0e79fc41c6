package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import extensor.container.Folders;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.regex.Pattern;

/** A demo clinic on a Monday morning of its own, and the steps of its front desk. */
final class MondayMorning implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    static final LocalDate MONDAY = LocalDate.now(ZONE).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    private final TimeMachine time;
    private final Program program;

    /**
     * Opens the clinic at noon on the Sunday before: on whatever day the tests run, as much of its plans has gone by. The clock only goes forward, because
     * nobody signs in before an earlier sign-in.
     */
    MondayMorning(String folder) {
        time = new TimeMachine(Folders.own(folder), behind(MONDAY.minusDays(1).atTime(12, 0)));
        program = Program.start(time, "--demo").ready();
        clock(MONDAY.atTime(6, 0));
    }

    void clock(LocalDateTime when) {
        time.set(behind(when));
    }

    private static Duration behind(LocalDateTime when) {
        return Duration.between(when.atZone(ZONE).toInstant(), Instant.now());
    }

    URI at(String path) {
        return program.at(path);
    }

    void signIn(Page page, String name) {
        Browser.signIn(page, program, name);
    }

    /** The page of somebody at the front desk, whose acts are counted from now on. */
    Page desk(Browser browser) {
        Page page = browser.page();
        Acts.listen(page);
        Browser.signIn(page, program, "desk@demo");
        assertThat(page.url()).endsWith("/arrivals");
        Acts.begin(page);
        return page;
    }

    /** Books the plan of one more patient; gives the time of the first visit. */
    LocalDateTime firstVisitOfOneMore(Browser browser) {
        Page page = desk(browser);
        page.navigate(program.at("/worklist").toString());
        rows(page).last().getByText("Find times").click();
        page.waitForURL("**/worklist/book?id=*");
        Browser.settled(page);
        book(page);
        page.getByText("Show the dates").click();
        page.waitForURL("**/worklist/book?id=*");
        LocalDateTime first = Browser.texts(page.locator("[aria-labelledby=booked-title] li a")).stream()
                .map(words -> Times.of(words, MONDAY))
                .filter(at -> !at.isBefore(MONDAY.atStartOfDay())
                        && at.isBefore(MONDAY.plusDays(200).atStartOfDay()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        page.close();
        return first;
    }

    /** The lines of the worklist whose visits can all be booked. */
    static Locator rows(Page page) {
        return page.locator("table.worklist tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Find times"))
                .filter(new Locator.FilterOptions().setHasNotText("closed days"))
                .filter(new Locator.FilterOptions().setHasNotText("Herrera"));
    }

    /** How many of these visits have a time. */
    static long withTime(Locator visits) {
        return visits.all().stream()
                .filter(select -> !select.inputValue().isEmpty())
                .count();
    }

    /** Books what is shown and waits for the worklist. */
    static void book(Page page) {
        page.locator("[id='form:book']").click();
        page.waitForURL("**/worklist");
        Browser.settled(page);
    }

    static void press(Page page, Pattern name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        page.waitForLoadState();
        Browser.settled(page);
    }

    @Override
    public void close() {
        program.close();
    }
}
