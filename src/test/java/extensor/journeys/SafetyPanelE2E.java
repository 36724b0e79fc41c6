package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The safety panel of the composer: one reason for a fact or safeguards that stand for it, a dose made safer with one press, and a quiet line for what is kept. */
class SafetyPanelE2E {
    private static final Program PROGRAM = Program.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    private Page page;
    private Composer composer;

    /** For somebody with osteoporosis. */
    @BeforeEach
    void aPlanFromNothing() {
        composer = Composer.open(browser, PROGRAM, "Grace Adeyemi", "Start from scratch");
        page = composer.page();
    }

    private Locator cautions() {
        return page.locator("#safety .find.caution");
    }

    private Locator accepted() {
        return page.locator("#safety .find.info");
    }

    private Locator kept() {
        return page.locator("#safety .kept li");
    }

    @Test
    void one_press_makes_the_dose_safer_and_undo_gives_it_back() {
        composer.add("mobilization", "Joint mobilization");
        composer.write("[data-code=segment]", "L4/L5");
        choose("grade", "III");
        assertThat(cautions()).hasCount(1);
        assertThat(cautions()).containsText("Osteoporosis");
        Locator button = page.locator("[data-act=makeSafer]");
        assertThat(button).containsText("Make it");
        assertThat(button).containsText("(now III");
        button.click();
        Browser.settled(page);
        assertThat(cautions()).hasCount(0);
        assertThat(kept()).hasCount(1);
        assertThat(kept()).containsText("Dose keeps to: grade I or II");
        Axe.check(page);
        page.getByText("Undo", new Page.GetByTextOptions().setExact(true)).click();
        Browser.settled(page);
        assertThat(cautions()).hasCount(1);
        assertThat(kept()).hasCount(0);
    }

    private void choose(String parameter, String option) {
        page.locator("select[data-code=" + parameter + "], [data-code=" + parameter + "] select")
                .first()
                .selectOption(option);
        Browser.settled(page);
    }

    @Test
    void a_bridge_asks_nothing_and_one_reason_holds_for_all_that_bends_until_another_rule_joins() {
        composer.add("bridge", "Bridge");
        assertThat(cautions()).hasCount(0);
        composer.add("cat-camel", "Cat-camel");
        assertThat(cautions()).hasCount(1);
        composer.explain("ok");
        assertThat(page.locator("#safety .find.caution [role=alert]")).containsText("does not count as a reason yet");
        Axe.check(page);
        page.locator("#safety .find.caution [data-reason]").fill("");
        composer.explain("A small range only, watched.");
        assertThat(accepted()).hasCount(1);
        assertThat(page.locator("#safety [role=alert]")).hasCount(0);
        composer.add("kneeling sit-back", "Kneeling sit-back");
        assertThat(accepted()).hasCount(1);
        assertThat(accepted()).containsText("Kneeling sit-back stretch");
        composer.add("table-top", "Table-top");
        assertThat(cautions()).hasCount(1);
        assertThat(page.locator("#safety [data-reason]")).hasValue("A small range only, watched.");
        page.locator("[data-act=sameReason]").click();
        Browser.settled(page);
        assertThat(cautions()).hasCount(0);
        assertThat(accepted()).hasCount(1);
        String before = Browser.text(page.locator("#safety"));
        page.reload();
        Browser.settled(page);
        assertThat(Browser.text(page.locator("#safety"))).isEqualTo(before);
        assertThat(page.locator("#safety [data-reason]")).hasValue("A small range only, watched.");
    }

    @Test
    void safeguards_stand_for_a_reason_until_one_of_them_is_withdrawn() {
        page = Browser.signIn(browser.page(), PROGRAM, "therapist2@demo");
        page.navigate(PROGRAM.at("/patients").toString());
        composer = new Composer(page).begin("Tomas Herrera", "Start from scratch");
        String plan = page.url();
        composer.add("exercise in water", "Exercise in water");
        assertThat(cautions()).hasCount(1);
        assertThat(cautions()).containsText("Diabetes");
        record("well controlled");
        assertThat(cautions()).hasCount(1);
        record("Glucose is checked");
        assertThat(cautions()).hasCount(0);
        assertThat(accepted().first()).containsText("Caution, with safeguards");
        Axe.check(page);
        page.locator("a[href*='/patients/patient?id=']").first().click();
        page.waitForURL("**/patients/patient?id=*");
        page.locator("a[href*='/patients/safeguards']").click();
        page.waitForURL("**/patients/safeguards?id=*");
        Axe.check(page);
        page.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Withdraw"))
                .first()
                .click();
        Browser.settled(page);
        page.locator("[id='safeguards:withdraw']").click();
        Browser.settled(page);
        assertThat(page.locator("#safeguards")).containsText("Enter why it no longer counts.");
        page.locator("[id='safeguards:reason']").fill("the meter is broken");
        page.locator("[id='safeguards:withdraw']").click();
        Browser.settled(page);
        assertThat(page.locator("#safeguards")).containsText("the meter is broken");
        page.navigate(plan);
        Browser.settled(page);
        assertThat(cautions()).hasCount(1);
    }

    private void record(String words) {
        page.locator("[data-act=recordSafeguard]")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        Browser.settled(page);
    }
}
