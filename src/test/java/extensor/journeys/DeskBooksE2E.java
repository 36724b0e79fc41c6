package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The front desk turns signed plans into bookings, its interactions counted, and finds another time for those that cannot stay. */
class DeskBooksE2E {
    private static final int BOOK_A_PLAN = 3;

    /** Two a week for fifteen days, two a week for four weeks, and two reviews. */
    private static final int VISITS_OF_T10 = 14;

    private static final int PER_PATIENT = 2;
    private static final Pattern TO_BOOK = Pattern.compile("(\\d+) of \\d+ visits to book");
    private static final MondayMorning MORNING = new MondayMorning("desk-books");

    @RegisterExtension
    final Browser browser = new Browser();

    @AfterAll
    static void end() {
        MORNING.close();
    }

    @Test
    void job_two_a_signed_plan_becomes_bookings_in_three_acts_and_can_be_taken_back() {
        Page page = MORNING.desk(browser);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Worklist").setExact(true))
                .click();
        page.getByLabel("Find times for Tomas Herrera").click();
        page.waitForURL("**/worklist/book?id=*");
        Browser.settled(page);
        Locator visits = page.locator("select[id$=slot]");
        long withTime = MondayMorning.withTime(visits);
        assertThat(visits).hasCount(VISITS_OF_T10);
        assertThat(withTime)
                .as("all but those of a single day that may be closed")
                .isGreaterThanOrEqualTo(VISITS_OF_T10 - 2);
        MondayMorning.book(page);
        assertThat(Acts.counted(page)).isPositive().isLessThanOrEqualTo(BOOK_A_PLAN);
        assertThat(page.locator("#notices")).containsText(withTime + " visits for Tomas Herrera are booked");
        Axe.check(page);
        MondayMorning.press(page, Pattern.compile("Undo"));
        assertThat(page.getByLabel("Find times for Tomas Herrera")).isVisible();
        assertThat(page.locator("table.worklist tbody tr")
                        .filter(new Locator.FilterOptions().setHasText("Tomas Herrera")))
                .containsText("New plan");
    }

    @Test
    void job_five_each_patient_of_the_worklist_takes_two_acts() {
        Page page = MORNING.desk(browser);
        page.navigate(MORNING.at("/worklist").toString());
        Acts.begin(page);
        for (int i = 0; i < 2; i++) {
            int before = waiting(page);
            MondayMorning.rows(page).nth(i).getByText("Find times").click();
            page.waitForURL("**/worklist/book?id=*");
            Browser.settled(page);
            int booked = (int) MondayMorning.withTime(page.locator("select[id$=slot]"));
            MondayMorning.book(page);
            assertThat(booked).isPositive();
            assertThat(waiting(page)).isEqualTo(before - booked);
        }
        assertThat(Acts.counted(page)).isPositive().isLessThanOrEqualTo(2 * PER_PATIENT);
    }

    /** How many visits are still to book, in the whole worklist. */
    private static int waiting(Page page) {
        return TO_BOOK.matcher(Browser.text(page.locator("table.worklist")))
                .results()
                .mapToInt(line -> Integer.parseInt(line.group(1)))
                .sum();
    }

    @Test
    void wishes_refresh_the_offer_and_another_time_is_chosen_for_one_visit() {
        Page page = MORNING.desk(browser);
        page.navigate(MORNING.at("/worklist").toString());
        page.getByLabel("Find times for Tomas Herrera").click();
        page.waitForURL("**/worklist/book?id=*");
        Browser.settled(page);
        page.getByLabel("Time of day").selectOption("AFTERNOON");
        Browser.settled(page);
        Locator first = page.locator("select[id$=slot]").first();
        Locator second = page.locator("select[id$=slot]").nth(1);
        assertThat(Integer.parseInt(shown(first).replaceAll(".*, (\\d+):.*", "$1")))
                .isGreaterThanOrEqualTo(12);
        page.getByLabel("Therapist")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Daniel Osei"));
        Browser.settled(page);
        assertThat(shown(first)).contains("Daniel Osei");
        second.selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(2));
        Browser.settled(page);
        String byHand = shown(second);
        page.getByLabel("Time of day").selectOption("MORNING");
        Browser.settled(page);
        assertThat(shown(second)).as("chosen by hand").isEqualTo(byHand);
        assertThat(Integer.parseInt(shown(first).replaceAll(".*, (\\d+):.*", "$1")))
                .as("proposed")
                .isLessThan(12);
        String button = Browser.text(page.locator("[id='form:book']"));
        first.selectOption("");
        Browser.settled(page);
        assertThat(Browser.text(page.locator("[id='form:book']"))).isNotEqualTo(button);
        Axe.check(page);
        page.navigate(MORNING.at("/worklist").toString());
        page.goBack();
        page.waitForURL("**/worklist/book?id=*");
        Browser.settled(page);
        long chosen = MondayMorning.withTime(page.locator("select[id$=slot]"));
        assertThat(Browser.text(page.locator("[id='form:book']")))
                .as("what is shown is what is booked")
                .contains("Book " + chosen + " visits");
    }

    @Test
    void what_is_no_page_of_the_worklist_leads_to_its_first() {
        Page page = MORNING.desk(browser);
        for (String number : List.of("abc", "99999999999", "-1", "999")) {
            page.navigate(MORNING.at("/worklist?page=" + number).toString());
            assertThat(page.locator("table.worklist tbody tr").first()).isVisible();
            assertThat(page.locator("main")).not().containsText("null");
        }
    }

    @Test
    void who_was_slower_with_a_plan_reads_anew_what_is_left_of_it() {
        Page page = MORNING.desk(browser);
        page.navigate(MORNING.at("/worklist").toString());
        page.getByLabel("Find times for Tomas Herrera").click();
        page.waitForURL("**/worklist/book?id=*");
        Browser.settled(page);
        Locator visits = page.locator("select[id$=slot]");
        int withoutTime = visits.count() - (int) MondayMorning.withTime(visits);
        Page faster = page.context().newPage();
        faster.navigate(page.url());
        MondayMorning.book(faster);
        page.locator("[id='form:book']").click();
        assertThat(page.locator("[id='form:problems']")).containsText("is already booked");
        assertThat(visits).hasCount(withoutTime);
        assertThat(page.locator("#booked-title")).containsText("booked visits");
        MondayMorning.press(faster, Pattern.compile("Undo"));
    }

    private static String shown(Locator select) {
        return (String) select.evaluate("e => e.selectedOptions[0].textContent");
    }

    @Test
    void visits_that_cannot_stay_are_on_the_worklist_with_the_reason_and_get_another_place_in_two_acts() {
        Page admin = browser.page();
        MORNING.signIn(admin, "admin@demo");
        admin.navigate(MORNING.at("/clinic/hours").toString());
        admin.getByText("Daniel Osei").first().click();
        admin.waitForURL("**/clinic/hours?*id=*");
        admin.locator("[id='absence:first']").fill(MondayMorning.MONDAY.toString());
        admin.locator("[id='absence:last']")
                .fill(MondayMorning.MONDAY.plusDays(4).toString());
        admin.locator("[id='absence:add']").click();
        Browser.settled(admin);
        assertThat(admin.locator("#notices")).containsText("The front desk must move");

        Page page = MORNING.desk(browser);
        page.navigate(MORNING.at("/worklist").toString());
        Locator line = page.locator("table.worklist tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Daniel Osei is away"))
                .filter(new Locator.FilterOptions().setHasText("One visit needs another time"))
                .first();
        String patient = Browser.text(line.locator("td a").first());
        Axe.check(page);
        Acts.begin(page);
        line.getByText("Find another time").click();
        page.waitForURL("**/calendar/visit?id=*");
        Browser.settled(page);
        assertThat(page.locator(".alert.caution")).containsText("Daniel Osei is away");
        Axe.check(page);
        page.locator("button[id$=move]").first().click();
        Browser.settled(page);
        assertThat(Acts.counted(page)).isPositive().isLessThanOrEqualTo(PER_PATIENT);
        assertThat(page.locator(".alert.caution")).hasCount(0);
        page.navigate(MORNING.at("/worklist").toString());
        assertThat(page.getByLabel("Find another time for " + patient)).hasCount(0);

        MondayMorning.press(admin, Pattern.compile("Undo"));
        page.reload();
        assertThat(page.getByText("Daniel Osei is away")).hasCount(0);

        admin.navigate(MORNING.at("/clinic/accounts").toString());
        admin.getByLabel(Pattern.compile("Close.* Daniel Osei.*")).click();
        admin.waitForLoadState();
        assertThat(admin.locator(".question")).containsText("booked visits depend on this");
        Browser.press(admin, "Close the account");
        assertThat(admin.locator("body")).containsText(Pattern.compile("booked visits? now needs? another therapist"));
        admin.getByLabel(Pattern.compile("Open .*Daniel Osei again")).click();
        admin.waitForLoadState();
    }
}
