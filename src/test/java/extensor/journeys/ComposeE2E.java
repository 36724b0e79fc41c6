package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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

        goal(page, "Bend the left knee").locator("[id$=edit-goal]").click();
        Browser.settled(page);
        assertThat(page.locator("[id=goalSide]")).hasValue("LEFT");
        choose(page, "goalMeasure", "NPRS");
        assertThat(page.locator("[id=goalJoint]")).hasCount(0);
        assertThat(page.locator("[id=goalComparison]")).hasValue("AT_MOST");
        page.locator("[id=goalTarget]").evaluate("field => field.type = 'text'");
        page.locator("[id=goalTarget]").fill("2,5");
        save(page, "save-goal");
        assertThat(page.locator("[id=goalTarget-error]")).hasText("Enter a number, for example 2.5.");
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

        page.locator("[id='phase:0:edit-phase']").click();
        Browser.settled(page);
        page.locator("[id$=phaseDays]").fill("2.5");
        save(page, "save-phase");
        assertThat(page.locator("[id$=phaseDays-error]")).hasText("Enter a whole number.");

        page.locator("details.rename summary").click();
        composer.write("[id=start]", "2020-06-01");
        assertThat(page.locator("#signbar .problem")).containsText("has passed");
        page.locator("details.rename summary").click();
        assertThat(page.locator("[id=start-hint]")).containsText("has passed");
        Axe.check(page);
    }

    private static void aStepIsChosenWhereTheScaleHasSteps(Page page) {
        page.locator("[id=add-goal]").click();
        Browser.settled(page);
        choose(page, "goalMeasure", "MAS");
        assertThat(page.locator("[id=goalTarget]")).hasCount(0);
        choose(page, "goalBaselineStep", "3");
        choose(page, "goalTargetStep", "1+");
        page.locator("[id=goalText]").fill("Less tone in the calf");
        Axe.check(page);
        save(page, "save-goal");
        assertThat(goal(page, "Less tone in the calf")).containsText("1+ or less");
        goal(page, "Less tone in the calf").locator("[id$=edit-goal]").click();
        Browser.settled(page);
        assertThat(page.locator("[id=goalTargetStep]")).hasValue("1+");
        choose(page, "goalMeasure", "NPRS");
        assertThat(page.locator("[id=goalTarget]")).hasValue("1.5");
        save(page, "close-goal");
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
