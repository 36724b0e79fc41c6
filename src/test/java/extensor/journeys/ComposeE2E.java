package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the composer asks for and refuses in a browser: goals with their joints, days that make sense, numbers, and read-only plans. */
class ComposeE2E {
    private static final Program PROGRAM = Program.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    private static Locator goal(Page page, String words) {
        return page.locator("#goals tbody tr").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static void choose(Page page, String field, String option) {
        page.locator("[id=" + field + "]").selectOption(option);
        Browser.settled(page);
    }

    private static void save(Page page, String button) {
        page.locator("[id$=" + button + "]").click();
        Browser.settled(page);
    }

    @Test
    void a_goal_has_a_joint_where_it_is_one_of_motion_and_numbers_and_days_are_refused_in_plain_words() {
        Page page = Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
        Composer composer = new Composer(page).begin("Victor Almeida", "Start from scratch");
        assertThat(page.locator("h1")).hasText("Treatment plan");
        assertThat(page.locator("#phases h2").first()).containsText("Phase 1");
        composer.aim("ROM", "Bend the left knee", "45");
        assertThat(page.locator("[id=goalJoint-error]")).hasText("Choose the joint.");
        choose(page, "goalComparison", "AT_LEAST");
        choose(page, "goalJoint", "KNEE");
        choose(page, "goalMotion", "FLEXION");
        choose(page, "goalSide", "LEFT");
        Axe.check(page);
        save(page, "save-goal");
        assertThat(goal(page, "Bend the left knee")).containsText("Knee flexion, left");

        goal(page, "Bend the left knee").locator("[data-act=editGoal]").click();
        Browser.settled(page);
        assertThat(page.locator("[id=goalSide]")).hasValue("LEFT");
        choose(page, "goalMeasure", "NPRS");
        assertThat(page.locator("[id=goalJoint]")).hasCount(0);
        assertThat(page.locator("[id=goalComparison]")).hasValue("AT_MOST");
        page.locator("[id=goalTarget]").fill("two");
        save(page, "save-goal");
        assertThat(page.locator("[id=goalTarget-error]")).containsText("“two”");
        assertThat(page.locator("[id=goalTarget]")).hasValue("two");
        page.locator("[id=goalTarget]").fill("3");
        page.locator("[id=goalBaseline]").fill("1");
        choose(page, "goalComparison", "AT_LEAST");
        save(page, "save-goal");
        assertThat(page.locator("[id=goalComparison-error]")).containsText("lower is better");
        choose(page, "goalComparison", "AT_MOST");
        save(page, "save-goal");
        assertThat(goal(page, "Bend the left knee")).containsText("Pain");
        assertThat(goal(page, "Bend the left knee")).containsText("Already reached");
        aStepIsChosenWhereTheScaleHasSteps(page);

        page.locator("[data-act=editPhase]").first().click();
        Browser.settled(page);
        page.locator("[id$=phaseDays]").fill("2.5");
        save(page, "save-phase");
        assertThat(page.locator("[id$=phaseDays-error]"))
                .hasText("“2.5” is not a whole number. Leave out the decimals.");
        page.locator("[id$=phaseDays]").fill("14");
        page.locator("[id$=phaseVisits]").fill("");
        save(page, "save-phase");
        assertThat(page.locator("#phases [role=alert]").first()).containsText("visits per week");

        page.locator("details.rename summary").click();
        composer.write("[id=start]", "2020-06-01");
        assertThat(page.locator("#signbar [data-place=START]")
                        .filter(new Locator.FilterOptions().setHasText("has passed")))
                .hasCount(1);
        assertThat(page.locator("[id=start-hint]")).containsText("has passed");
        Axe.check(page);
    }

    private static void aStepIsChosenWhereTheScaleHasSteps(Page page) {
        page.locator("[id=add-goal]").click();
        Browser.settled(page);
        choose(page, "goalMeasure", "MAS");
        save(page, "save-goal");
        assertThat(page.locator("[id=goalSite-error]")).hasText("Choose the muscle.");
        choose(page, "goalSite", "GASTROCNEMIUS");
        assertThat(page.locator("[id=goalTarget]")).hasCount(0);
        choose(page, "goalBaselineStep", "3");
        choose(page, "goalTargetStep", "1+");
        page.locator("[id=goalText]").fill("Less tone in the calf");
        Axe.check(page);
        save(page, "save-goal");
        assertThat(goal(page, "Less tone in the calf")).containsText("1+ or less");
        assertThat(goal(page, "Less tone in the calf")).containsText("gastrocnemius");
        goal(page, "Less tone in the calf").locator("[data-act=editGoal]").click();
        Browser.settled(page);
        assertThat(page.locator("[id=goalTargetStep]")).hasValue("1+");
        choose(page, "goalMeasure", "NPRS");
        assertThat(page.locator("[id=goalTarget]")).hasValue("1.5");
        save(page, "close-goal");
    }

    private static Composer fromScratch(Page page) {
        page.navigate(PROGRAM.at("/patients").toString());
        return new Composer(page).begin("Victor Almeida", "Start from scratch");
    }

    private static Locator items(Page page) {
        return page.locator(".item-name");
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.id || document.activeElement.tagName");
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
        Browser.settled(page);
    }

    @Test
    void treatments_are_moved_answered_and_removed_with_the_keyboard_and_the_focus_stays_where_the_work_is() {
        Page page = Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
        Composer composer = fromScratch(page);
        composer.add("hot pack", "Hot pack");
        composer.add("tens", "TENS");
        composer.add("ultrasound", "ltrasound");
        String moved = items(page).first().innerText();
        String down = page.locator("[data-act=moveDown]").first().getAttribute("id");
        page.locator("[data-act=moveDown]").first().focus();
        press(page, "Enter");
        press(page, "Space");
        assertThat(items(page).last()).hasText(moved);
        Assertions.assertEquals(down, focused(page));

        int asked = composer.questions().count();
        page.locator("[data-act=answerQuestion]").first().focus();
        press(page, "Enter");
        Assertions.assertTrue(composer.questions().count() < asked);
        Assertions.assertEquals(true, page.evaluate("document.activeElement.dataset.act === 'answerQuestion'"));

        page.locator("[data-act=removeItem]").last().focus();
        press(page, "Enter");
        assertThat(items(page)).hasCount(2);
        Assertions.assertEquals(
                page.locator(".item .item-name").last().getAttribute("id"),
                focused(page),
                "on a button that removes, a second press would remove what nobody meant");
        Axe.check(page);
    }

    @Test
    void an_act_on_what_the_plan_does_not_have_changes_nothing_and_is_refused_in_words() {
        Page page = Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
        Composer composer = fromScratch(page);
        composer.add("tens", "TENS");
        int asked = composer.questions().count();
        for (String which : List.of("987654", "0", "-1", "99999999999999999999", "x", "", "1 or 1")) {
            for (String act : List.of("moveUp", "moveDown")) {
                send(page, act, which, "");
                assertThat(page.locator("#signbar .problem")).containsText("removed this treatment");
            }
            for (String act : List.of(
                    "removeItem",
                    "selectItem",
                    "editPhase",
                    "choosePhase",
                    "editGoal",
                    "dropGoal",
                    "startLater",
                    "chooseFamily",
                    "addEntry")) send(page, act, which, "PRESENT");
            send(page, "answerQuestion", which, "PRESENT");
            send(page, "answerPath", which, "NO_PATH");
            send(page, "addEntry", which, "INTERVENTION");
        }
        send(page, "answerQuestion", page.locator("[data-asked]").first().getAttribute("data-asked"), "MAYBE");
        page.reload();
        assertThat(items(page)).hasCount(1);
        assertThat(composer.questions()).hasCount(asked);
    }

    /** What somebody sends who writes the request by hand. */
    private static void send(Page page, String act, String which, String value) {
        page.evaluate(
                "([act, which, value]) => { window[act]([{ name: 'which', value: which }, { name: 'value', value: value }]); }",
                List.of(act, which, value));
        Browser.settled(page);
        assertThat(page.locator("#form")).isVisible();
    }

    @Test
    void a_plan_that_is_only_read_is_read_from_its_composer_too_and_a_closed_episode_offers_no_new_one() {
        Page page = Browser.signIn(browser.page(), PROGRAM, "therapist2@demo");
        page.navigate(PROGRAM.at("/patients").toString());
        page.getByText("George Antoniou").first().click();
        page.waitForURL("**/patients/patient?id=*");
        String record = page.url();
        String start = page.locator("a[href*='/plans/start?id=']").first().getAttribute("href");
        String plan = page.locator("[aria-labelledby=plans-title] li a").first().getAttribute("href");
        String compose = plan.replace("/plans/plan", "/plans/compose");
        page.navigate(PROGRAM.at(compose).toString());
        page.waitForURL("**/plans/plan?id=*");
        assertThat(page.locator("#main")).containsText("in force");

        page.navigate(record);
        page.locator("a[href*='&episode=']").first().click();
        page.waitForURL("**/patients/episode?*");
        page.getByText("Close the episode").click();
        page.waitForURL("**/patients/close?id=*");
        page.locator("[id='form:close']").click();
        page.waitForURL("**/patients/patient?id=*");
        page.navigate(PROGRAM.at(compose).toString());
        page.waitForURL("**/plans/plan?id=*");
        assertThat(page.locator("#main")).containsText("The episode ended on");
        page.navigate(PROGRAM.at(start).toString());
        assertThat(page.locator("#main")).containsText("The episode is closed. Open a new one first.");
        assertThat(page.locator("#main ul.rows")).hasCount(0);
        assertThat(page.getByText("Start from scratch")).hasCount(0);
        Axe.check(page);
    }
}
