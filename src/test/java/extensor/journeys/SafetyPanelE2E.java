package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The safety panel of the composer: one reason for a fact, a dose made safer with one press, and a quiet line for what is kept. */
class SafetyPanelE2E {
    private static final Program PROGRAM = Program.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    private Page page;
    private Composer composer;

    /** For somebody with osteoporosis. */
    @BeforeEach
    void aPlanFromNothing() {
        page = Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
        page.navigate(PROGRAM.at("/patients").toString());
        composer = new Composer(page).begin("Grace Adeyemi", "Start from scratch");
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
        composer.explain("A small range only, watched.");
        assertThat(accepted()).hasCount(1);
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
}
