package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import extensor.container.Folders;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    /** Two a week for fifteen days, two a week for four weeks, and two that look back. */
    private static final int VISITS_OF_T10 = 14;

    private static final int PER_PATIENT = 2;
    private static final int MOVE_BY_KEYBOARD = 4;
    private static final int MOVE_BY_DRAG = 2;
    private static final int GRAB = 10;
    private static final Pattern TO_BOOK = Pattern.compile("(\\d+) of \\d+ visits to book");
    private static final String BLOCK = ".grid .block[data-visit]";
    private static final int WEEKS = 4;
    private static final TimeMachine TIME = new TimeMachine(Folders.own("desk"), Duration.ZERO);
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
        Locator visits = page.locator("select[id$=slot]");
        long withTime = withTime(visits);
        assertThat(visits).hasCount(VISITS_OF_T10);
        assertThat(withTime)
                .as("all but those of a single day that may be closed")
                .isGreaterThanOrEqualTo(VISITS_OF_T10 - 2);
        book(page);
        assertThat(Acts.counted(page)).isPositive().isLessThanOrEqualTo(BOOK_A_PLAN);
        assertThat(page.locator("#notices")).containsText(withTime + " visits for Tomas Herrera are booked");
        Axe.check(page);
        press(page, Pattern.compile("Undo"));
        assertThat(page.getByLabel("Find times for Tomas Herrera")).isVisible();
        assertThat(page.locator("table.worklist tbody tr")
                        .filter(new Locator.FilterOptions().setHasText("Tomas Herrera")))
                .containsText("New plan");
    }

    @Test
    void job_five_each_patient_of_the_worklist_takes_two_acts() {
        Page page = desk();
        page.navigate(PROGRAM.at("/worklist").toString());
        Acts.begin(page);
        for (int i = 0; i < 2; i++) {
            int before = waiting(page);
            rows(page).nth(i).getByText("Find times").click();
            page.waitForURL("**/worklist/book?id=*");
            Browser.settled(page);
            int booked = (int) withTime(page.locator("select[id$=slot]"));
            book(page);
            assertThat(booked).isPositive();
            assertThat(waiting(page)).isEqualTo(before - booked);
        }
        assertThat(Acts.counted(page)).isPositive().isLessThanOrEqualTo(2 * PER_PATIENT);
    }

    /** How many visits wait, of all plans of the worklist. */
    private static int waiting(Page page) {
        return TO_BOOK.matcher(Browser.text(page.locator("table.worklist")))
                .results()
                .mapToInt(line -> Integer.parseInt(line.group(1)))
                .sum();
    }

    /** Those whose visits can all be booked. */
    private static Locator rows(Page page) {
        return page.locator("table.worklist tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Find times"))
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
        page.navigate(PROGRAM.at("/worklist").toString());
        page.goBack();
        page.waitForURL("**/worklist/book?id=*");
        Browser.settled(page);
        long chosen = visits(page);
        assertThat(Browser.text(page.locator("[id='form:book']")))
                .as("what is shown is what is booked")
                .contains("Book " + chosen + " visits");
    }

    private static long visits(Page page) {
        return page.locator("select[id$=slot]").all().stream()
                .filter(select -> !select.inputValue().isEmpty())
                .count();
    }

    @Test
    void what_is_no_page_of_the_worklist_leads_to_its_first() {
        Page page = desk();
        for (String number : List.of("abc", "99999999999", "-1", "999")) {
            page.navigate(PROGRAM.at("/worklist?page=" + number).toString());
            assertThat(page.locator("table.worklist tbody tr").first()).isVisible();
            assertThat(page.locator("main")).not().containsText("null");
        }
    }

    @Test
    void who_was_slower_with_a_plan_reads_anew_what_is_left_of_it() {
        Page page = desk();
        page.navigate(PROGRAM.at("/worklist").toString());
        page.getByLabel("Find times for Tomas Herrera").click();
        page.waitForURL("**/worklist/book?id=*");
        Browser.settled(page);
        Locator visits = page.locator("select[id$=slot]");
        int withoutTime = visits.count() - (int) withTime(visits);
        Page faster = page.context().newPage();
        faster.navigate(page.url());
        book(faster);
        page.locator("[id='form:book']").click();
        assertThat(page.locator("[id='form:problems']")).containsText("is already booked");
        assertThat(visits).hasCount(withoutTime);
        assertThat(page.locator("#booked-title")).containsText("booked visits");
        press(faster, Pattern.compile("Undo"));
    }

    private static long withTime(Locator visits) {
        return visits.all().stream()
                .filter(select -> !select.inputValue().isEmpty())
                .count();
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
        assertThat(page.locator("#notices")).containsText("is checked in");
        Axe.check(page);
        press(page, Pattern.compile("Undo"));
        assertThat(page.locator("#notices")).containsText("Undone");
        page.close();

        clock(first.plusMinutes(20));
        Page later = desk();
        assertThat(later.locator("body")).containsText("20 min late");
        press(later, Pattern.compile("Mark no-show.*"));
        assertThat(later.locator("[aria-labelledby=missed-title]")).containsText("Cancel no-show");
        Axe.check(later);
        press(later, Pattern.compile("Undo"));
        assertThat(later.locator("[aria-labelledby=missed-title]")).not().containsText("Cancel no-show");
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
        String before = Browser.text(page.locator("#visit-title"));
        page.locator("button[id$=move]").first().focus();
        page.keyboard().press("Enter");
        Browser.settled(page);
        assertThat(page.locator("#notices")).containsText("Moved");
        assertThat(Acts.counted(page)).isPositive().isLessThanOrEqualTo(MOVE_BY_KEYBOARD);
        assertThat(Browser.text(page.locator("#visit-title"))).isNotEqualTo(before);
        press(page, Pattern.compile("Undo"));
        assertThat(page.locator("#visit-title")).hasText(before);

        press(page, Pattern.compile("Cancel the visit"));
        assertThat(page.locator("body")).containsText("Choose a reason");
        page.getByLabel("Reason").selectOption("PATIENT_ASKED");
        press(page, Pattern.compile("Cancel the visit"));
        assertThat(page.locator("body")).containsText("back on the worklist");
        Axe.check(page);
        press(page, Pattern.compile("Undo"));
        assertThat(page.locator(".card .chip").first()).hasText("Booked");
    }

    @Test
    void a_visit_is_moved_by_keyboard_to_a_day_and_a_time_that_the_patient_names() {
        Page page = desk();
        LocalDate day = toADayWithVisits(page, 2);
        page.locator(".grid .block a").first().click();
        page.waitForURL("**/calendar/visit?id=*");
        Browser.settled(page);
        String before = Browser.text(page.locator("#visit-title"));
        name(page, day.plusWeeks(5), "03:20");
        assertThat(page.locator("[id='form:problems']")).containsText("3:20");
        assertThat(page.locator("[id='form:there']")).hasCount(0);
        assertThat(page.locator("#visit-title")).hasText(before);

        LocalDate wanted = day.plusWeeks(5);
        for (int i = 0; i < WEEKS && page.locator("[id='form:there']").count() == 0; i++) {
            wanted = wanted.plusDays(1);
            name(page, wanted, "10:15");
        }
        assertThat(page.locator("[role=status]").filter(new Locator.FilterOptions().setHasText("Move ")))
                .containsText("10:15");
        assertThat(page.locator("#visit-title")).hasText(before);
        Axe.check(page);
        page.locator("[id='form:there']").focus();
        page.keyboard().press("Enter");
        Browser.settled(page);
        assertThat(page.locator("#notices")).containsText("Moved");
        assertThat(Times.of(Browser.text(page.locator("#visit-title")), MONDAY)).isEqualTo(wanted.atTime(10, 15));
        press(page, Pattern.compile("Undo"));
        assertThat(page.locator("#visit-title")).hasText(before);
    }

    private static void name(Page page, LocalDate day, String time) {
        page.locator("[id='form:day']").fill(day.toString());
        page.locator("[id='form:at']").fill(time);
        page.locator("[id='form:ask']").focus();
        page.keyboard().press("Enter");
        Browser.settled(page);
    }

    @Test
    void wishes_leave_of_the_times_to_move_to_those_that_suit() {
        Page page = desk();
        toADayWithVisits(page, 2);
        page.locator(".grid .block a").first().click();
        page.waitForURL("**/calendar/visit?id=*");
        Browser.settled(page);
        for (String part : List.of("MORNING", "AFTERNOON")) {
            page.getByLabel("Time of day").selectOption(part);
            Browser.settled(page);
            List<String> offered = Browser.texts(page.locator(".slots > li"));
            assertThat(offered)
                    .as(part)
                    .isNotEmpty()
                    .allSatisfy(words -> assertThat(
                                    Times.of(words, MONDAY).toLocalTime().isBefore(LocalTime.NOON))
                            .isEqualTo(part.equals("MORNING")));
        }
    }

    @Test
    void a_day_outside_the_plan_is_kept_by_one_act_and_that_is_taken_back() {
        Page page = desk();
        String visit = movedOutsideThePlan(page);
        page.navigate(PROGRAM.at("/calendar/visit?id=" + visit).toString());
        page.getByLabel("Reason").selectOption("PATIENT_ASKED");
        press(page, Pattern.compile("Cancel the visit"));
        press(page, Pattern.compile("Undo"));
        assertThat(page.locator(".alert.caution")).containsText("The plan asks for another day");
        press(page, Pattern.compile("Keep this day"));
        assertThat(page.locator("#notices")).containsText("The visit stays on its day");
        assertThat(page.locator(".alert.caution")).hasCount(0);
        press(page, Pattern.compile("Undo"));
        assertThat(page.locator(".alert.caution")).containsText("The plan asks for another day");
        press(page, Pattern.compile("Keep this day"));
        assertThat(page.locator(".alert.caution")).hasCount(0);
    }

    /** Drops a visit that is more than a week ahead on a day that its plan does not ask for, wherever there is room, and tells which. */
    private static String movedOutsideThePlan(Page page) {
        LocalDate day = toADayWithVisits(page, 8);
        String visit = page.locator(BLOCK).first().getAttribute("data-visit");
        dropOutsideThePlan(page, visit, day);
        return visit;
    }

    /** Opens the first day, so many days ahead or later, on which somebody is booked. */
    private static LocalDate toADayWithVisits(Page page, int from) {
        page.navigate(PROGRAM.at("/calendar?who=all").toString());
        LocalDate today = LocalDate.parse(page.locator("th[data-day]").first().getAttribute("data-day"));
        for (int ahead = from; ahead < 40; ahead++) {
            LocalDate day = today.plusDays(ahead);
            page.navigate(PROGRAM.at("/calendar?who=all&day=" + day).toString());
            if (page.locator(BLOCK).count() > 0) return day;
        }
        throw new AssertionError("no visit ahead");
    }

    private static void dropOutsideThePlan(Page page, String visit, LocalDate from) {
        List<String> therapists = page.locator("th[data-who]").all().stream()
                .map(head -> head.getAttribute("data-who"))
                .toList();
        for (int later = 7; later < 30; later++)
            for (String who : therapists) {
                page.evaluate(
                        "sent => dropVisit(sent.map(s => ({name: s[0], value: s[1]})))",
                        List.of(
                                List.of("visit", visit),
                                List.of("who", who),
                                List.of("at", from.plusDays(later).atTime(9, 0).toString())));
                Browser.settled(page);
                if (page.locator(".question").count() == 0) continue;
                assertThat(page.locator(".question")).containsText("Outside the plan");
                press(page, Pattern.compile("^Move$"));
                return;
            }
        throw new AssertionError("no room for the visit anywhere");
    }

    @Test
    void job_eight_a_visit_is_moved_by_one_drag_and_one_confirmation() {
        Page page = desk();
        Movable visit = week(page);

        drag(page, visit, visit.at.with(LocalTime.NOON));
        assertThat(page.locator("#notices")).containsText("does not work at that time");
        assertThat(page.locator(".ghost")).hasCount(0);
        drag(page, visit, visit.free);
        assertThat(page.locator("#notices")).containsText(Pattern.compile("Move .+ to .+\\?"));
        assertThat(page.locator(".ghost")).hasCount(1);
        Axe.check(page);
        press(page, Pattern.compile("Keep"));
        assertThat(page.locator(".ghost")).hasCount(0);
        assertThat(visit.in(page)).hasAttribute("data-at", visit.at.toString());

        Acts.begin(page);
        drag(page, visit, visit.free);
        press(page, Pattern.compile("Move"));
        assertThat(Acts.counted(page)).isEqualTo(MOVE_BY_DRAG);
        assertThat(page.locator("#notices")).containsText("has been moved");
        assertThat(visit.in(page)).hasAttribute("data-at", visit.free.toString());
        press(page, Pattern.compile("Undo"));
        assertThat(visit.in(page)).hasAttribute("data-at", visit.at.toString());
    }

    @Test
    void a_visit_is_dragged_by_touch_at_its_grip_alone_and_escape_lets_it_go() {
        Page page = browser.page(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1280, 800)
                .setHasTouch(true));
        Browser.signIn(page, PROGRAM, "desk@demo");
        Movable visit = week(page);
        Locator block = visit.in(page);
        BoundingBox body = block.boundingBox();
        BoundingBox grip = block.locator(".grip").boundingBox();
        BoundingBox row = page.locator(Movable.row(visit.free)).boundingBox();
        BoundingBox head = page.locator(Movable.column(visit.free)).boundingBox();
        CDPSession fingers = page.context().newCDPSession(page);

        touch(fingers, "touchStart", body.x + 40, body.y + GRAB);
        touch(fingers, "touchMove", body.x + 40, body.y + GRAB + 20);
        assertThat(page.locator(".ghost")).hasCount(0);
        touch(fingers, "touchCancel");

        touch(fingers, "touchStart", grip.x + 5, grip.y + GRAB);
        touch(fingers, "touchMove", grip.x + 5, grip.y + GRAB + 20);
        assertThat(page.locator(".ghost")).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(page.locator(".ghost")).hasCount(0);
        touch(fingers, "touchEnd");

        touch(fingers, "touchStart", grip.x + 5, grip.y + GRAB);
        touch(fingers, "touchMove", grip.x + 5, grip.y + GRAB + 20);
        touch(fingers, "touchMove", head.x + head.width / 2, row.y + GRAB);
        touch(fingers, "touchEnd");
        Browser.settled(page);
        assertThat(page.locator("#notices")).containsText("Move ");
        press(page, Pattern.compile("Keep"));
    }

    private static void touch(CDPSession fingers, String type, double... at) {
        JsonArray points = new JsonArray();
        if (at.length > 0) {
            JsonObject point = new JsonObject();
            point.addProperty("x", at[0]);
            point.addProperty("y", at[1]);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        fingers.send("Input.dispatchTouchEvent", event);
    }

    @Test
    void visits_that_cannot_stay_are_on_the_worklist_with_the_reason_and_get_another_place_in_two_acts() {
        Page admin = browser.page();
        Browser.signIn(admin, PROGRAM, "admin@demo");
        admin.navigate(PROGRAM.at("/clinic/hours").toString());
        admin.getByText("Daniel Osei").first().click();
        admin.waitForURL("**/clinic/hours?*id=*");
        admin.locator("[id='absence:first']").fill(MONDAY.toString());
        admin.locator("[id='absence:last']").fill(MONDAY.plusDays(4).toString());
        admin.locator("[id='absence:add']").click();
        Browser.settled(admin);
        assertThat(admin.locator("#notices")).containsText("The front desk must move");

        Page page = desk();
        page.navigate(PROGRAM.at("/worklist").toString());
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
        page.navigate(PROGRAM.at("/worklist").toString());
        assertThat(page.getByLabel("Find another time for " + patient)).hasCount(0);

        press(admin, Pattern.compile("Undo"));
        page.reload();
        assertThat(page.getByText("Daniel Osei is away")).hasCount(0);

        admin.navigate(PROGRAM.at("/clinic/accounts").toString());
        admin.getByLabel(Pattern.compile("Close.* Daniel Osei.*")).click();
        admin.waitForLoadState();
        assertThat(admin.locator("body")).containsText(Pattern.compile("booked visits? now needs? another therapist"));
        admin.getByLabel(Pattern.compile("Open .*Daniel Osei again")).click();
        admin.waitForLoadState();
    }

    /** A visit in the week of its therapist, when it is, and a time of that week at which it could be. */
    private record Movable(String visit, LocalDateTime at, LocalDateTime free) {
        Locator in(Page page) {
            return page.locator(".block[data-visit='" + visit + "']");
        }

        static String column(LocalDateTime time) {
            return "th[data-day='" + time.toLocalDate() + "']";
        }

        static String row(LocalDateTime time) {
            return "tr[data-at='" + time.toLocalTime() + "']";
        }
    }

    /** Opens the next week of a therapist with a visit that can be moved within it. */
    private Movable week(Page page) {
        page.navigate(PROGRAM.at("/calendar?who=all").toString());
        for (Locator link :
                page.locator(".filters a[href*=who]").all().stream().skip(1).toList()) {
            String href = link.getAttribute("href");
            Page aside = page.context().newPage();
            aside.navigate(PROGRAM.at(href).toString());
            for (int week = 0; week < WEEKS; week++) {
                Optional<Movable> found = aside.locator(".block[data-visit]").all().stream()
                        .flatMap(block -> movable(aside, block).stream())
                        .findFirst();
                if (found.isPresent()) {
                    page.navigate(aside.url());
                    aside.close();
                    return found.get();
                }
                aside.getByLabel("Later").click();
                aside.waitForLoadState();
            }
            aside.close();
        }
        throw new AssertionError("no visit can be moved");
    }

    private static Optional<Movable> movable(Page page, Locator block) {
        String visit = block.getAttribute("data-visit");
        Page aside = page.context().newPage();
        aside.navigate(PROGRAM.at("/calendar/visit?id=" + visit).toString());
        String therapist = Browser.text(aside.locator(".facts dd").nth(1));
        List<String> slots = Browser.texts(aside.locator(".slots > li"));
        aside.close();
        return slots.stream()
                .filter(text -> text.contains(therapist))
                .map(words -> Times.of(words, MONDAY))
                .filter(free -> page.locator(Movable.column(free)).count() == 1)
                .filter(free -> page.locator(Movable.row(free)).count() == 1)
                .map(free -> new Movable(visit, LocalDateTime.parse(block.getAttribute("data-at")), free))
                .findFirst();
    }

    private static void drag(Page page, Movable what, LocalDateTime time) {
        BoundingBox block = what.in(page).boundingBox();
        BoundingBox row = page.locator(Movable.row(time)).boundingBox();
        BoundingBox head = page.locator(Movable.column(time)).boundingBox();
        page.mouse().move(block.x + block.width / 2, block.y + GRAB);
        page.mouse().down();
        page.mouse().move(block.x + block.width / 2, block.y + GRAB + 20);
        page.mouse().move(head.x + head.width / 2, row.y + GRAB);
        page.mouse().up();
        Browser.settled(page);
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
        LocalDateTime first = Browser.texts(page.locator("[aria-labelledby=booked-title] li a")).stream()
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
