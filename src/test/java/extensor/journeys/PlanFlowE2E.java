package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a template to a signed plan: each thing that stands in the way is a link to its place, and the signature shows what it is for. */
class PlanFlowE2E {
    private static final Program PROGRAM = Program.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    private Composer composer;

    private Page compose(Page page, String patient, String template) {
        Browser.signIn(page, PROGRAM, "therapist@demo");
        page.navigate(PROGRAM.at("/patients").toString());
        composer = new Composer(page).begin(patient, template);
        return page;
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
        Browser.settled(page);
    }

    private static Locator link(Page page, String place) {
        return page.locator("#signbar .tally [data-place=" + place + "]");
    }

    private static void follow(Page page, Locator link) {
        link.click();
        Browser.settled(page);
    }

    @Test
    void each_obstacle_leads_to_its_place_and_a_refused_signature_names_all_of_them() {
        Page page = compose(browser.page(), "Priya Raman", "Acute lumbar muscle spasm");
        assertThat(composer.focused("e.dataset.code"))
                .as("a new plan begins with what it lacks")
                .isEqualTo("segment");
        press(page, "Escape");
        press(page, "s");
        assertThat(composer.focused("e.dataset.place")).isEqualTo("DOSE");

        page.locator("#sign").click();
        Browser.settled(page);
        int asked = page.locator("#safety .questions .must").count();
        int cautions = page.locator("#safety .find.caution").count();
        Locator all = page.locator("#obstacles li");
        assertThat(all).hasCount(1 + asked + cautions);
        assertThat(page.locator("#obstacles")).containsText("Complete the dose of Joint mobilization");
        assertThat(page.locator("#obstacles")).containsText("Not known: ");
        assertThat(page.locator("#obstacles")).containsText("Caution without a reason: ");
        assertThat(composer.focused("e.dataset.code")).as("the first one").isEqualTo("segment");
        Axe.check(page);

        follow(page, link(page, "QUESTION"));
        assertThat(composer.focused("e.dataset.asked")).isNotEmpty();
        follow(page, link(page, "CAUTION"));
        assertThat(composer.focused("e.dataset.reason")).isNotEmpty();
        composer.select("Massage");
        follow(page, link(page, "DOSE"));
        assertThat(composer.focused("e.dataset.code")).isEqualTo("segment");
        page.keyboard().type("L5/S1");
        press(page, "Enter");
        assertThat(all).hasCount(asked + cautions);
        assertThat(composer.focused("e.dataset.asked"))
                .as("what is done leads on")
                .isNotEmpty();
        press(page, "n");
        assertThat(page.locator("#safety .questions .must")).hasCount(asked - 1);
        assertThat(composer.focused("e.dataset.asked"))
                .as("and on to the next question")
                .isNotEmpty();
        follow(page, link(page, "CAUTION"));
        composer.explainHere("Agreed with the patient.");
        assertThat(all).hasCount(asked - 1 + cautions - 1);
    }

    @Test
    void an_empty_plan_leads_to_the_library_and_what_is_wrong_with_the_days_to_the_first_day() {
        Page page = compose(browser.page(), "Victor Almeida", "Start from scratch");
        assertThat(composer.focused("e.id")).as("there is nothing in it").isEqualTo("find");
        press(page, "Escape");
        follow(page, link(page, "LIBRARY"));
        assertThat(composer.focused("e.id")).isEqualTo("find");
        page.locator("details.rename summary").click();
        composer.write("[id=start]", "2020-06-01");
        follow(page, link(page, "START").first());
        assertThat(composer.focused("e.id")).isEqualTo("start");
    }

    @Test
    void only_what_was_shown_is_signed_by_two_keys_and_the_next_version_says_what_it_changes() {
        Page page = compose(browser.page(), "Leila Haddad", "Acute lumbar muscle spasm");
        composer.fillIn("segment", "L4/L5");
        composer.noneOfThese();
        Locator reasons = page.locator("#safety .find.caution [data-reason]");
        while (reasons.count() > 1) {
            reasons.first().focus();
            composer.explainHere("Agreed with the patient.");
        }
        reasons.fill("Looked at each time.");
        page.locator("#sign").click();
        Browser.settled(page);
        assertThat(page.url()).contains("/plans/compose");
        Locator ceremony = page.locator("#ceremony");
        assertThat(ceremony).containsText("You sign version 1 for Leila Haddad");
        assertThat(ceremony).containsText("13 treatments, 2 visits of 30 min");
        assertThat(ceremony).containsText("This is the first version.");
        assertThat(ceremony).containsText("known of Leila Haddad. 2 cautions continue with my reasons.");
        Axe.check(page);
        press(page, "z");
        press(page, "s");
        page.keyboard().press("Enter");
        page.waitForURL("**/plans/plan?id=*");
        assertThat(page.locator("body")).containsText("Version 1, in force");

        page.getByText("Change the plan").click();
        page.waitForURL("**/plans/compose?id=*");
        Browser.settled(page);
        assertThat(ceremony).containsText("are the same as in version 1");
        composer.select("Massage");
        composer.write("[data-code=duration_min]", "15");
        page.locator("[data-act=removeItem]").first().click();
        Browser.settled(page);
        assertThat(ceremony).containsText("What changes since version 1");
        assertThat(ceremony.locator("ul li")).hasCount(2);
        assertThat(ceremony.locator("ul")).containsText("Massage: ");
        assertThat(ceremony.locator("ul")).containsText("→ 15 min");
        assertThat(ceremony.locator("ul")).containsText("Rest position removed");
        Axe.check(page);
        composer.sign();
        assertThat(page.locator("body")).containsText("Version 2, in force");
        discardsAfterAQuestion(page);
    }

    /** What an old version offers to change is the newest one, and a draft with changes goes only after a question. */
    private static void discardsAfterAQuestion(Page page) {
        String plan = page.url();
        page.navigate(plan + "&version=1");
        page.getByText("Change the newest version").click();
        page.waitForURL("**/plans/compose?id=*");
        page.locator("[data-act=removeItem]").first().click();
        Browser.settled(page);
        page.navigate(plan);
        page.locator("#drop").click();
        assertThat(page.locator("#discard")).containsText("One change by");
        assertThat(page.locator("#keep-it")).isFocused();
        Axe.check(page);
        page.locator("#keep-it").click();
        assertThat(page.locator("#drop-it")).hasCount(0);
        page.locator("#drop").click();
        page.locator("#drop-it").click();
        assertThat(page.locator("body")).containsText("The draft was discarded.");
        assertThat(page.locator("#drop")).hasCount(0);
    }

    @Test
    void phases_fold_by_key_and_head_stay_so_and_unfold_for_what_is_looked_for() {
        Page page = compose(browser.page(), "Grace Adeyemi", "Acute lumbar muscle spasm");
        Locator first = page.locator("#phases [data-phase]").first();
        Locator items = first.locator(".item");
        press(page, "Escape");
        press(page, "z");
        assertThat(items.first()).isHidden();
        assertThat(first).containsText("13 treatments");
        assertThat(composer.focused("e.getAttribute('aria-expanded')")).isEqualTo("false");
        press(page, "j");
        assertThat(composer.focused("e.closest('[data-phase]') !== document.querySelector('[data-phase]')"))
                .isEqualTo("true");
        press(page, "[");
        assertThat(composer.focused("e.className")).isEqualTo("fold");
        page.locator("[data-act=moveDown]").last().click();
        Browser.settled(page);
        assertThat(items.first()).isHidden();
        page.reload();
        Browser.settled(page);
        assertThat(items.first()).isHidden();
        Axe.check(page);
        follow(page, link(page, "DOSE"));
        assertThat(items.first()).isVisible();
        assertThat(composer.focused("e.dataset.code")).isEqualTo("segment");
        first.locator(".fold").focus();
        press(page, "Enter");
        assertThat(items.first()).isHidden();
        press(page, "Space");
        assertThat(items.first()).isVisible();
    }

    @Test
    void on_a_phone_the_dose_is_a_sheet_and_the_focus_goes_back_to_the_treatment() {
        Page page = compose(browser.phone(), "Grace Adeyemi", "Acute lumbar muscle spasm");
        Locator sheet = page.locator("#dose-sheet");
        assertThat(sheet).isVisible();
        assertThat(composer.focused("e.dataset.code")).isEqualTo("segment");
        press(page, "Escape");
        assertThat(sheet).isHidden();
        Locator massage = page.locator(".item-name", new Page.LocatorOptions().setHasText("Massage"));
        massage.tap();
        Browser.settled(page);
        assertThat(sheet).isVisible();
        assertThat(composer.focused("e.id")).isEqualTo("sheet-title");
        Axe.check(page);
        sheet.locator("[data-code=duration_min]").fill("5000");
        page.keyboard().press("Tab");
        Browser.settled(page);
        assertThat(sheet).containsText("Not saved.");
        sheet.locator("[data-code=duration_min]").fill("15");
        page.keyboard().press("Tab");
        Browser.settled(page);
        page.locator("#sheet-close").tap();
        assertThat(sheet).isHidden();
        assertThat(composer.focused("e.textContent")).isEqualTo("Massage");
        assertThat(page.locator(".item.on")).containsText("15 min");
        massage.tap();
        assertThat(sheet).isVisible();
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .isLessThanOrEqualTo(390);
    }
}
