package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is signed is what stands on the screen: nothing that was typed is passed over because it was not sent or not saved. */
class UnsentE2E {
    private static final Program PROGRAM = Program.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    private Page page;

    @BeforeEach
    void compose() {
        page = Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
        page.navigate(PROGRAM.at("/patients").toString());
        new Composer(page).begin("Victor Almeida", "Start from scratch").add("bridge", "Bridge");
    }

    private Locator repetitions() {
        return page.locator("[data-code=reps]");
    }

    private void openTheDose() {
        page.locator("#phases .item-name").first().click();
        Browser.settled(page);
    }

    @Test
    void what_the_server_never_got_is_said_and_sent_again_and_not_signed_before() {
        if (!repetitions().isVisible()) openTheDose();
        page.context().setOffline(true);
        repetitions().fill("12");
        repetitions().press("Tab");
        Locator unsent = page.locator("#unsent");
        assertThat(unsent).isVisible();
        Axe.check(page);
        page.locator("#sign").click();
        assertThat(unsent.locator("button")).isFocused();
        assertThat(repetitions()).hasValue("12");
        page.context().setOffline(false);
        assertThat(unsent).isHidden();
        Browser.settled(page);
        page.reload();
        Browser.settled(page);
        openTheDose();
        assertThat(repetitions()).hasValue("12");
    }

    @Test
    void what_is_typed_for_a_phase_and_not_saved_is_not_passed_over_by_a_signature() {
        page.locator("#phases [data-act=editPhase]").first().click();
        Browser.settled(page);
        page.locator("[id$=phaseDays]").fill("21");
        page.locator("#sign").click();
        Browser.settled(page);
        assertThat(page.locator("#signbar")).containsText("what is typed for phase 1 is not saved");
        assertThat(page.locator("[id$=phaseDays]")).hasValue("21");
        page.locator("[id$=phaseDays]").fill("14");
        page.locator("#sign").click();
        Browser.settled(page);
        assertThat(page.locator("#signbar")).not().containsText("is not saved");
    }

    @Test
    void what_is_typed_for_a_goal_and_not_saved_is_not_passed_over_either_and_an_untouched_form_is_no_obstacle() {
        page.locator("[id=add-goal]").click();
        Browser.settled(page);
        page.locator("#sign").click();
        Browser.settled(page);
        assertThat(page.locator("#signbar")).not().containsText("is not saved");
        page.locator("[id=goalComparison]").selectOption("AT_LEAST");
        page.locator("#sign").click();
        Browser.settled(page);
        assertThat(page.locator("#signbar")).containsText("what is typed for a goal is not saved");
        page.locator("[id=goalComparison]").selectOption("AT_MOST");
        page.locator("#sign").click();
        Browser.settled(page);
        assertThat(page.locator("#signbar")).not().containsText("is not saved");
        page.locator("[id=goalText]").fill("Walk to the lake");
        page.locator("#sign").click();
        Browser.settled(page);
        assertThat(page.locator("#signbar")).containsText("what is typed for a goal is not saved");
        assertThat(page.locator("[id=goalText]")).hasValue("Walk to the lake");
        page.locator("[id=goalTarget]").fill("2");
        page.locator("[id=save-goal]").click();
        Browser.settled(page);
        page.locator("[data-act=editGoal]").first().click();
        Browser.settled(page);
        page.locator("#sign").click();
        Browser.settled(page);
        assertThat(page.locator("#signbar")).not().containsText("is not saved");
    }
}
