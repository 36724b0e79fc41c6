package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import extensor.container.Folders;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The whole story in an empty installation over two weeks: an administrator opens the clinic, a therapist composes and signs, the desk books, the
 * patient exercises and comes, and in the second week the chart says that it helps.
 */
class TwoWeeksE2E {
    private static final String PASSWORD = "seven quiet herons by the lake";
    private static final LocalDate FIRST = LocalDate.now(ZoneOffset.UTC).minusDays(14);
    private static final TimeMachine TIME = new TimeMachine(Folders.own("two-weeks"), behind(FIRST.atTime(9, 0)));
    private static final Program PROGRAM = Program.start(TIME).ready();
    private static final int VISITS = 9;
    /** The pain that the patient reports each evening. */
    private static final Map<Integer, Integer> PAIN = new TreeMap<>(Map.of(0, 7, 2, 6, 5, 5, 8, 4, 11, 3, 13, 3));

    @RegisterExtension
    final Browser browser = new Browser();

    @AfterAll
    static void end() {
        PROGRAM.close();
    }

    @Test
    void from_an_empty_program_to_a_chart_that_says_it_helps() {
        Page admin = browser.page();
        Browser.setUpFirst(admin, PROGRAM, "admin", PASSWORD);
        String therapistLink = opened(admin, "Thea Example", "thea", "therapist");
        String deskLink = opened(admin, "Dora Example", "dora", "desk");
        timetable(admin);

        Page thea = browser.page();
        Browser.setUp(thea, PROGRAM, therapistLink, PASSWORD);
        registered(thea);
        planned(thea);
        Page olive = browser.phone();
        Browser.setUp(olive, PROGRAM, accountOf(thea), PASSWORD);

        Page dora = browser.page();
        Browser.setUp(dora, PROGRAM, deskLink, PASSWORD);
        Map<LocalDateTime, String> booked = booked(dora);

        Deque<Map.Entry<LocalDateTime, String>> visits = new ArrayDeque<>(
                new TreeMap<>(booked).entrySet().stream().limit(2).toList());
        for (var day : PAIN.entrySet()) {
            LocalDateTime evening = FIRST.plusDays(day.getKey()).atTime(20, 0);
            while (!visits.isEmpty() && visits.peek().getKey().isBefore(evening)) {
                var visit = visits.remove();
                given(dora, thea, visit.getKey(), visit.getValue(), visits.isEmpty());
            }
            TIME.set(behind(evening));
            told(olive, day.getValue());
        }
        assertThat(olive.locator("body")).containsText("3");
        TIME.set(Duration.ZERO);
        Browser.signIn(thea, PROGRAM, "thea", PASSWORD);
        thea.navigate(PROGRAM.at("/patients").toString());
        thea.getByText("Olive Tree").first().click();
        thea.waitForURL("**/patients/patient?id=*");
        thea.locator("a[href*='/patients/progress']").first().click();
        Browser.settled(thea);
        Axe.check(thea);
        assertThat(thea.locator("main")).containsText("Responding");
        assertThat(thea.locator("main")).containsText("Down 4");
    }

    /** Adds one room. Thea works every day. */
    private static void timetable(Page admin) {
        admin.navigate(PROGRAM.at("/clinic/rooms").toString());
        admin.locator("[id='rooms:name']").fill("Room 1");
        admin.locator("[id='rooms:kind']").selectOption("TREATMENT_ROOM");
        admin.locator("[id='rooms:save']").click();
        Browser.settled(admin);
        admin.navigate(PROGRAM.at("/clinic/hours").toString());
        admin.getByText("Thea Example").first().click();
        admin.locator("[id='week:MONDAY']").waitFor();
        for (DayOfWeek day : DayOfWeek.values())
            admin.locator("[id='week:" + day + "']").fill("8:00-18:00");
        admin.locator("[id='week:save']").click();
        Browser.settled(admin);
    }

    /** The therapist opens the patient's account; gives the link. */
    private static String accountOf(Page thea) {
        thea.locator(".top .who a").click();
        thea.getByLabel("Sign-in name").fill("olive");
        Browser.press(thea, "Open an account");
        return Browser.text(thea.locator("code").first()).strip();
    }

    /** Books all nine visits at once; gives the time and the address of each. */
    private static Map<LocalDateTime, String> booked(Page dora) {
        dora.navigate(PROGRAM.at("/worklist").toString());
        dora.getByText("Find times").first().click();
        dora.waitForURL("**/worklist/book?id=*");
        String plan = dora.url();
        dora.locator("[id='form:book']").click();
        dora.waitForURL("**/worklist");
        assertThat(dora.locator("#notices")).containsText(VISITS + " visits for Olive Tree are booked");
        dora.navigate(plan);
        Map<LocalDateTime, String> booked = new TreeMap<>();
        for (var link : dora.locator("main a[href*='/calendar/visit?id=']").all())
            booked.put(
                    Times.of(Browser.text(link), FIRST),
                    link.getAttribute("href").replaceFirst(".*id=", ""));
        org.assertj.core.api.Assertions.assertThat(booked).hasSize(VISITS);
        return booked;
    }

    /** The patient is checked in. The therapist gives what was planned, records the pain once, and signs. */
    private static void given(Page dora, Page thea, LocalDateTime at, String visit, boolean last) {
        TIME.set(behind(at.plusMinutes(2)));
        Browser.signIn(dora, PROGRAM, "dora", PASSWORD);
        dora.getByText("Check in", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        Browser.settled(dora);
        Browser.signIn(thea, PROGRAM, "thea", PASSWORD);
        thea.navigate(PROGRAM.at("/visits/visit?id=" + visit).toString());
        thea.locator("[id='form:note']").fill(last ? "Moves more freely." : "Guarded at first, eased with warmth.");
        thea.keyboard().press("Tab");
        Browser.settled(thea);
        thea.locator("[id='form:sign']").click();
        thea.waitForURL("**/today");
        Browser.settled(thea);
    }

    /** The patient reports everything of the day as done, and the pain. */
    private static void told(Page olive, int pain) {
        Browser.signIn(olive, PROGRAM, "olive", PASSWORD);
        Locator open = olive.locator("main button[name=outcome][value=DONE]:visible");
        while (open.count() > 0) {
            open.first().click();
            olive.waitForLoadState();
        }
        olive.locator("#pain button[value='" + pain + "']").click();
        olive.waitForLoadState();
    }

    private static Duration behind(LocalDateTime time) {
        return Duration.between(time.toInstant(ZoneOffset.UTC), Instant.now());
    }

    private static String opened(Page admin, String name, String signInName, String role) {
        admin.navigate(PROGRAM.at("/clinic/accounts").toString());
        admin.locator("[id='form:name']").fill(name);
        admin.locator("[id='form:signInName']").fill(signInName);
        admin.locator("[id='form:" + role + "']").check();
        Browser.press(admin, "Open the account");
        return admin.locator("#link").inputValue();
    }

    /** A new patient with a spasm of the low back since four days. */
    private static void registered(Page thea) {
        thea.navigate(PROGRAM.at("/patients/register").toString());
        thea.locator("[id='form:givenNames']").fill("Olive");
        thea.locator("[id='form:familyName']").fill("Tree");
        thea.locator("[id='form:birthDate']").fill("1984-05-06");
        thea.locator("[id='form:sex']").selectOption("FEMALE");
        thea.locator("[id='form:coverage']").selectOption("SELF_PAY");
        Browser.settled(thea);
        thea.locator("[id='form:save']").click();
        thea.waitForURL("**/patients/episode?id=*");
        thea.locator("[id='form:problem']").selectOption("SPASM");
        Browser.settled(thea);
        thea.locator("[id='form:region']").selectOption("LOW_BACK");
        Browser.settled(thea);
        thea.locator("[id='form:side']").selectOption("BILATERAL");
        thea.locator("[id='form:severity']").fill("7");
        thea.locator("[id='form:onset']").fill(FIRST.minusDays(4).toString());
        thea.locator("[id='form:mechanism']").selectOption("OVERUSE");
        Browser.settled(thea);
        thea.locator("[id='form:save']").click();
        thea.waitForURL("**/patients/patient?id=*");
    }

    private static void planned(Page thea) {
        Composer composer = new Composer(thea).fromRecord("Acute lumbar muscle spasm");
        composer.noneOfThese();
        while (composer.stops().count() > 0) {
            composer.stops().first().getByText("Remove it").click();
            Browser.settled(thea);
        }
        composer.complete("Joint mobilization", "segment", "L4/L5");
        composer.sign();
        assertThat(thea.locator("body")).containsText("Version 1, in force");
    }
}
