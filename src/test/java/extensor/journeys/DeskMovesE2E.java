package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The front desk moves and cancels visits by keyboard, mouse and touch, and checks patients in, its interactions counted. */
class DeskMovesE2E {
    private static final int MOVE_BY_KEYBOARD = 4;
    private static final int MOVE_BY_DRAG = 2;
    private static final String BLOCK = ".grid .block[data-visit]";
    private static final int WEEKS = 4;
    private static final MondayMorning MORNING = new MondayMorning("desk-moves");

    @RegisterExtension
    final Browser browser = new Browser();

    @AfterAll
    static void end() {
        MORNING.close();
    }

    @Test
    void job_seven_a_patient_is_checked_in_by_one_act_and_who_is_late_or_missing_is_told() {
        LocalDateTime first = MORNING.firstVisitOfOneMore(browser);
        MORNING.clock(first.toLocalDate().atTime(7, 30));
        Page page = MORNING.desk(browser);
        page.getByText("Check in").first().click();
        Browser.settled(page);
        assertThat(Acts.counted(page)).isEqualTo(1);
        assertThat(page.locator("#notices")).containsText("is checked in");
        Axe.check(page);
        MondayMorning.press(page, Pattern.compile("Undo"));
        assertThat(page.locator("#notices")).containsText("Undone");
        page.close();

        MORNING.clock(first.plusMinutes(20));
        Page later = MORNING.desk(browser);
        assertThat(later.locator("body")).containsText("20 min late");
        MondayMorning.press(later, Pattern.compile("Mark no-show.*"));
        assertThat(later.locator("[aria-labelledby=missed-title]")).containsText("Cancel no-show");
        Axe.check(later);
        MondayMorning.press(later, Pattern.compile("Undo"));
        assertThat(later.locator("[aria-labelledby=missed-title]")).not().containsText("Cancel no-show");
    }

    @Test
    void job_eight_a_visit_is_moved_by_keyboard_and_back_and_cancelled_and_back() {
        LocalDateTime first = MORNING.firstVisitOfOneMore(browser);
        Page page = MORNING.desk(browser);
        page.navigate(MORNING.at("/calendar?who=all&day=" + first.toLocalDate()).toString());
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
        MondayMorning.press(page, Pattern.compile("Undo"));
        assertThat(page.locator("#visit-title")).hasText(before);

        MondayMorning.press(page, Pattern.compile("Cancel the visit"));
        assertThat(page.locator("body")).containsText("Choose a reason");
        page.getByLabel("Reason").selectOption("PATIENT_ASKED");
        MondayMorning.press(page, Pattern.compile("Cancel the visit"));
        assertThat(page.locator("body")).containsText("back on the worklist");
        Axe.check(page);
        MondayMorning.press(page, Pattern.compile("Undo"));
        assertThat(page.locator(".card .chip").first()).hasText("Booked");
    }

    @Test
    void a_visit_is_moved_by_keyboard_to_a_day_and_a_time_that_the_patient_names() {
        Page page = MORNING.desk(browser);
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
        assertThat(Times.of(Browser.text(page.locator("#visit-title")), MondayMorning.MONDAY))
                .isEqualTo(wanted.atTime(10, 15));
        MondayMorning.press(page, Pattern.compile("Undo"));
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
        Page page = MORNING.desk(browser);
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
                    .allSatisfy(words -> assertThat(Times.of(words, MondayMorning.MONDAY)
                                    .toLocalTime()
                                    .isBefore(LocalTime.NOON))
                            .isEqualTo(part.equals("MORNING")));
        }
    }

    @Test
    void a_day_outside_the_plan_is_kept_by_one_act_and_that_is_taken_back() {
        Page page = MORNING.desk(browser);
        String visit = movedOutsideThePlan(page);
        page.navigate(MORNING.at("/calendar/visit?id=" + visit).toString());
        page.getByLabel("Reason").selectOption("PATIENT_ASKED");
        MondayMorning.press(page, Pattern.compile("Cancel the visit"));
        MondayMorning.press(page, Pattern.compile("Undo"));
        assertThat(page.locator(".alert.caution")).containsText("The plan asks for another day");
        MondayMorning.press(page, Pattern.compile("Keep this day"));
        assertThat(page.locator("#notices")).containsText("The visit stays on its day");
        assertThat(page.locator(".alert.caution")).hasCount(0);
        MondayMorning.press(page, Pattern.compile("Undo"));
        assertThat(page.locator(".alert.caution")).containsText("The plan asks for another day");
        MondayMorning.press(page, Pattern.compile("Keep this day"));
        assertThat(page.locator(".alert.caution")).hasCount(0);
    }

    /** Moves a visit of the week after next to a day that its plan does not ask for; gives its id. */
    private static String movedOutsideThePlan(Page page) {
        LocalDate day = toADayWithVisits(page, 8);
        String visit = page.locator(BLOCK).first().getAttribute("data-visit");
        dropOutsideThePlan(page, visit, day);
        return visit;
    }

    /** Opens the first day with a booked visit, from this many days ahead. */
    private static LocalDate toADayWithVisits(Page page, int from) {
        page.navigate(MORNING.at("/calendar?who=all").toString());
        LocalDate today = LocalDate.parse(page.locator("th[data-day]").first().getAttribute("data-day"));
        for (int ahead = from; ahead < 40; ahead++) {
            LocalDate day = today.plusDays(ahead);
            page.navigate(MORNING.at("/calendar?who=all&day=" + day).toString());
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
                                List.of("therapist", who),
                                List.of("at", from.plusDays(later).atTime(9, 0).toString())));
                Browser.settled(page);
                if (page.locator(".question").count() == 0) continue;
                assertThat(page.locator(".question")).containsText("Outside the plan");
                MondayMorning.press(page, Pattern.compile("^Move$"));
                return;
            }
        throw new AssertionError("no room for the visit anywhere");
    }

    @Test
    void job_eight_a_visit_is_moved_by_one_drag_and_one_confirmation() {
        Page page = MORNING.desk(browser);
        Movable visit = Movable.inAWeekOf(MORNING, page);

        visit.drag(page, visit.at().with(LocalTime.NOON));
        assertThat(page.locator("#notices")).containsText("does not work at that time");
        assertThat(page.locator(".ghost")).hasCount(0);
        visit.drag(page, visit.free());
        assertThat(page.locator("#notices")).containsText(Pattern.compile("Move .+ to .+\\?"));
        assertThat(page.locator(".ghost")).hasCount(1);
        Axe.check(page);
        MondayMorning.press(page, Pattern.compile("Keep"));
        assertThat(page.locator(".ghost")).hasCount(0);
        assertThat(visit.in(page)).hasAttribute("data-at", visit.at().toString());

        Acts.begin(page);
        visit.drag(page, visit.free());
        MondayMorning.press(page, Pattern.compile("Move"));
        assertThat(Acts.counted(page)).isEqualTo(MOVE_BY_DRAG);
        assertThat(page.locator("#notices")).containsText("has been moved");
        assertThat(visit.in(page)).hasAttribute("data-at", visit.free().toString());
        MondayMorning.press(page, Pattern.compile("Undo"));
        assertThat(visit.in(page)).hasAttribute("data-at", visit.at().toString());
    }

    @Test
    void while_a_visit_is_dragged_the_calendar_says_who_is_there_already() {
        Page page = MORNING.desk(browser);
        page.setViewportSize(1440, 2400);
        Movable visit = Movable.inAWeekOf(MORNING, page);
        Locator others =
                page.locator(".times .block:not([data-visit='" + visit.in(page).getAttribute("data-visit") + "'])");
        BoundingBox own = visit.in(page).boundingBox();
        BoundingBox there = others.first().boundingBox();
        page.mouse().move(own.x + 20, own.y + 6);
        page.mouse().down();
        page.mouse().move(there.x + 20, there.y + 6, new Mouse.MoveOptions().setSteps(6));
        assertThat(page.locator(".ghost"))
                .hasAttribute(
                        "data-there",
                        others.first().locator("b").textContent() + " "
                                + others.first().locator("b + span").textContent());
        page.keyboard().press("Escape");
        page.mouse().up();
        assertThat(page.locator(".ghost")).hasCount(0);
    }

    @Test
    void a_visit_is_dragged_by_touch_at_its_grip_alone_and_escape_lets_it_go() {
        Page page = browser.page(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1280, 800)
                .setHasTouch(true));
        MORNING.signIn(page, "desk@demo");
        Movable visit = Movable.inAWeekOf(MORNING, page);
        Locator block = visit.in(page);
        BoundingBox body = block.boundingBox();
        BoundingBox grip = block.locator(".grip").boundingBox();
        BoundingBox row = page.locator(Movable.row(visit.free())).boundingBox();
        BoundingBox head = page.locator(Movable.column(visit.free())).boundingBox();
        CDPSession fingers = page.context().newCDPSession(page);

        touch(fingers, "touchStart", body.x + 40, body.y + Movable.GRAB);
        touch(fingers, "touchMove", body.x + 40, body.y + Movable.GRAB + 20);
        assertThat(page.locator(".ghost")).hasCount(0);
        touch(fingers, "touchCancel");

        touch(fingers, "touchStart", grip.x + 5, grip.y + Movable.GRAB);
        touch(fingers, "touchMove", grip.x + 5, grip.y + Movable.GRAB + 20);
        assertThat(page.locator(".ghost")).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(page.locator(".ghost")).hasCount(0);
        touch(fingers, "touchEnd");

        touch(fingers, "touchStart", grip.x + 5, grip.y + Movable.GRAB);
        touch(fingers, "touchMove", grip.x + 5, grip.y + Movable.GRAB + 20);
        touch(fingers, "touchMove", head.x + head.width / 2, row.y + Movable.GRAB);
        touch(fingers, "touchEnd");
        Browser.settled(page);
        assertThat(page.locator("#notices")).containsText("Move ");
        MondayMorning.press(page, Pattern.compile("Keep"));
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
}
