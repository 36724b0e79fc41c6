package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The front desk at work, its interactions counted: what is signed gets booked, patients are checked in, a visit is moved. On a Monday morning of its own. */
class DeskE2E {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final LocalDate MONDAY = LocalDate.now(ZONE).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    private static final int BOOK_A_PLAN = 3;
    private static final int PER_PATIENT = 2;
    private static final int MOVE_BY_KEYBOARD = 4;
    private static final TimeMachine TIME = new TimeMachine(Path.of("target", "programs", "desk"), Duration.ZERO);
    private static final Program PROGRAM = Program.start(TIME, "--demo").ready();

    @RegisterExtension
    final Browser browser = new Browser();

    @AfterAll
    static void end() {
        PROGRAM.close();
    }

    /** The clock only goes forward: nobody signs in before an earlier sign-in. */
    @BeforeAll
    static void morning() {
        clock(MONDAY.atTime(6, 0));
    }

    private static void clock(LocalDateTime when) {
        TIME.set(Duration.between(when.atZone(ZONE).toInstant(), Instant.now()));
    }

    private Page desk() {
        Page page = browser.page();
        Acts.listen(page);
        Browser.signIn(page, PROGRAM, "desk@demo");
        assertThat(page.url()).endsWith("/arrivals");
        Acts.begin(page);
        return page;
    }

    @Test
    void job_two_a_signed_plan_becomes_bookings_in_three_acts_and_can_be_taken_back() {
        Page page = desk();
        page.getByRole(AriaRole.LINK, named("Worklist")).click();
        page.getByLabel("Find times for Tomas Herrera").click();
        page.waitForURL("**/worklist/book?id=*");
        Browser.settled(page);
        book(page);
        assertThat(Acts.counted(page)).isPositive().isLessThanOrEqualTo(BOOK_A_PLAN);
        assertThat(page.locator("#notices")).containsText(Pattern.compile("\\d+ visits of Tomas Herrera are booked"));
        Axe.check(page);
        press(page, Pattern.compile("Undo"));
        assertThat(page.getByLabel("Find times for Tomas Herrera")).isVisible();
        assertThat(page.locator("body")).containsText("Cancelled");
    }

    @Test
    void job_five_each_patient_of_the_worklist_takes_two_acts() {
        Page page = desk();
        page.navigate(PROGRAM.at("/worklist").toString());
        int before = rows(page).count();
        Acts.begin(page);
        for (int i = 0; i < 2; i++) {
            rows(page).first().getByText("Find times").click();
            page.waitForURL("**/worklist/book?id=*");
            Browser.settled(page);
            book(page);
        }
        assertThat(Acts.counted(page)).isPositive().isLessThanOrEqualTo(2 * PER_PATIENT);
        assertThat(rows(page).count()).isEqualTo(before - 2);
    }

    /** Those whose visits can all be booked. */
    private static Locator rows(Page page) {
        return page.locator("table.worklist tbody tr")
                .filter(new Locator.FilterOptions().setHasNotText("closed days"))
                .filter(new Locator.FilterOptions().setHasNotText("Herrera"));
    }

    @Test
    void wishes_refresh_the_offer_and_another_time_is_chosen_for_one_visit() {
        Page page = desk();
        page.navigate(PROGRAM.at("/worklist").toString());
        page.getByLabel("Find times for Tomas Herrera").click();
        page.waitForURL("**/worklist/book?id=*");
        Browser.settled(page);
        page.getByLabel("Time of day").selectOption("AFTERNOON");
        Browser.settled(page);
        Locator first = page.locator("select[id$=slot]").first();
        assertThat(Integer.parseInt(shown(first).replaceAll(".*, (\\d+):.*", "$1")))
                .isGreaterThanOrEqualTo(12);
        page.getByLabel("Therapist")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Daniel Osei"));
        Browser.settled(page);
        assertThat(shown(first)).contains("Daniel Osei");
        String button = page.locator("[id='form:book']").textContent();
        first.selectOption("");
        Browser.settled(page);
        assertThat(page.locator("[id='form:book']").textContent()).isNotEqualTo(button);
        Axe.check(page);
    }

    private static String shown(Locator select) {
        return (String) select.evaluate("e => e.selectedOptions[0].textContent");
    }

    @Test
    void job_seven_a_patient_is_checked_in_by_one_act_and_who_is_late_or_missing_is_told() {
        LocalDateTime first = firstVisitOfOneMore();
        clock(first.toLocalDate().atTime(7, 30));
        Page page = desk();
        page.getByText("Check in").first().click();
        Browser.settled(page);
        assertThat(Acts.counted(page)).isEqualTo(1);
        assertThat(page.locator("#notices")).containsText("is here");
        Axe.check(page);
        press(page, Pattern.compile("Undo"));
        assertThat(page.locator("#notices")).containsText("Taken back");
        page.close();

        clock(first.plusMinutes(20));
        Page later = desk();
        assertThat(later.locator("body")).containsText("20 min late");
        press(later, Pattern.compile("Did not come.*"));
        assertThat(later.locator("[aria-labelledby=missed-title]")).containsText("Came after all");
        Axe.check(later);
        press(later, Pattern.compile("Undo"));
        assertThat(later.locator("[aria-labelledby=missed-title]")).not().containsText("Came after all");
    }

    @Test
    void job_eight_a_visit_is_moved_by_keyboard_and_back_and_cancelled_and_back() {
        LocalDateTime first = firstVisitOfOneMore();
        Page page = desk();
        page.navigate(PROGRAM.at("/calendar?who=all&day=" + first.toLocalDate()).toString());
        Axe.check(page);
        Acts.begin(page);
        page.locator(".grid .block a").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/calendar/visit?id=*");
        Browser.settled(page);
        String before = page.locator("#visit-title").textContent();
        page.locator("button[id$=move]").first().focus();
        page.keyboard().press("Enter");
        Browser.settled(page);
        assertThat(page.locator("#notices")).containsText("Moved");
        assertThat(Acts.counted(page)).isPositive().isLessThanOrEqualTo(MOVE_BY_KEYBOARD);
        assertThat(page.locator("#visit-title").textContent()).isNotEqualTo(before);
        press(page, Pattern.compile("Undo"));
        assertThat(page.locator("#visit-title")).hasText(before);

        press(page, Pattern.compile("Cancel the visit"));
        assertThat(page.locator("body")).containsText("Choose why");
        page.getByLabel("Why").selectOption("PATIENT_ASKED");
        press(page, Pattern.compile("Cancel the visit"));
        assertThat(page.locator("body")).containsText("on the worklist again");
        Axe.check(page);
        press(page, Pattern.compile("Undo"));
        assertThat(page.locator(".card .chip").first()).hasText("Booked");
    }

    /** Books the plan of one more patient and tells when the first visit is. */
    private LocalDateTime firstVisitOfOneMore() {
        Page page = desk();
        page.navigate(PROGRAM.at("/worklist").toString());
        rows(page).last().getByText("Find times").click();
        page.waitForURL("**/worklist/book?id=*");
        Browser.settled(page);
        book(page);
        page.getByText("Show the dates").click();
        page.waitForURL("**/worklist/book?id=*");
        LocalDateTime first = page.locator("[aria-labelledby=booked-title] li a").allTextContents().stream()
                .map(words -> Times.of(words, MONDAY))
                .filter(at -> !at.isBefore(MONDAY.atStartOfDay())
                        && at.isBefore(MONDAY.plusDays(200).atStartOfDay()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        page.close();
        return first;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void book(Page page) {
        page.locator("[id='form:book']").click();
        page.waitForURL("**/worklist");
        Browser.settled(page);
    }

    private static void press(Page page, Pattern name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        page.waitForLoadState();
        Browser.settled(page);
    }
}
