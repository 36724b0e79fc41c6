package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A visit in a browser: signed as planned from the list of the day, with an exception, and added to afterwards. */
class VisitE2E {
    private static final int JOB_THREE = 5;
    private static final SixInTheMorning MORNING = SixInTheMorning.shared();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void somebody_who_was_booked_and_has_come_is_signed_as_planned_within_the_budget() {
        Page desk = Browser.signIn(browser.page(), MORNING.program(), "desk@demo");
        Locator expected = desk.locator("[aria-labelledby=due-title] li")
                .filter(new Locator.FilterOptions().setHasText("Daniel Osei"))
                .first();
        String patient = Browser.text(expected.locator("a span").first());
        expected.getByText("Check in").click();
        Browser.settled(desk);

        Page page = browser.page();
        Acts.listen(page);
        Browser.signIn(page, MORNING.program(), "therapist2@demo");
        assertThat(row(page, patient)).containsText("Here since");
        Acts.begin(page);
        row(page, patient).locator("a.btn").click();
        page.waitForURL("**/visits/visit*");
        Browser.settled(page);
        page.locator("#form\\:sign").click();
        page.waitForURL("**/today");
        assertThat(Acts.counted(page)).as("job 3").isPositive().isLessThanOrEqualTo(JOB_THREE);
        assertThat(page.locator("#notices")).containsText("signed");
        assertThat(page.locator(".day > li").filter(new Locator.FilterOptions().setHasText(patient)))
                .containsText("Signed");
    }

    @Test
    void another_dose_is_refused_at_its_field_or_kept_as_different_from_the_plan_and_nothing_is_lost() {
        Page page = MORNING.therapist(browser);
        String visit = MORNING.begin(page, "Herrera");
        page.locator("#form\\:note").fill("Shorter than planned");
        page.locator("#form\\:painBefore").fill("4");
        Locator item = firstToChange(page);
        String planned = Browser.text(item.locator(".planned"));
        item.locator("a[id$=change]").click();
        Browser.settled(page);
        Locator number = item.locator("input[data-number]").first();
        String usual = number.inputValue();
        number.fill("99999");
        number.press("Tab");
        Browser.settled(page);
        assertThat(item.locator(".differently .error")).containsText("at most");
        assertThat(item.locator("input[data-number]").first()).hasValue("99999");
        assertThat(item.locator(".differs")).hasCount(0);
        Axe.check(page);

        String fewer = String.valueOf(Integer.parseInt(usual) - 1);
        number.fill(fewer);
        number.press("Tab");
        Browser.settled(page);
        assertThat(item.locator(".differently .error")).hasCount(0);
        assertThat(item.locator(".differs")).containsText(fewer);
        assertThat(item.locator(".planned")).hasText(planned);
        assertThat(item).containsText("Changed");
        assertThat(page.locator("#form\\:note")).hasValue("Shorter than planned");
        assertThat(page.locator("#form\\:painBefore")).hasValue("4");
        Axe.check(page);
        String fewest = String.valueOf(Integer.parseInt(usual) - 2);
        page.evaluate("number => document.querySelector('.differently input[data-number]').value = number", fewest);
        page.evaluate("document.getElementById('form:sign').click()");
        page.waitForURL("**/today");

        page.navigate(visit);
        assertThat(page.locator("#main")).containsText("Signed by");
        Locator read = page.locator(".given > li.caution").first();
        assertThat(read.locator(".planned")).hasText(planned);
        assertThat(read.locator(".differs")).containsText(fewest);
        assertThat(page.locator("#main")).containsText("Shorter than planned");
    }

    @Test
    void a_visit_as_planned_is_signed_from_the_days_list_within_its_budget_and_added_to_later() {
        Page page = MORNING.therapist(browser);
        Acts.listen(page);
        String visit = MORNING.begin(page, "Petrou");
        Axe.check(page);
        page.navigate(MORNING.at("/today").toString());
        Axe.check(page);
        Acts.begin(page);
        row(page, "Petrou").locator("a.btn").click();
        page.waitForURL("**/visits/visit*");
        page.locator("#form\\:sign").click();
        page.waitForURL("**/today");
        assertThat(Acts.counted(page)).as("job 3").isLessThanOrEqualTo(JOB_THREE);
        assertThat(page.locator("#notices")).containsText("signed");
        page.navigate(visit);
        assertThat(page.locator("#main")).containsText("Signed by");
        Axe.check(page);
        page.locator(".addenda summary").click();
        page.locator("#adding\\:addWords").fill("The skin was a little red after the massage");
        page.locator("#adding\\:addReason").fill("Forgot to write it");
        page.locator("#adding\\:add").click();
        assertThat(page.locator(".addenda .timeline")).containsText("a little red");
        Axe.check(page);
        assertThat(page.locator("#adding\\:addWords")).not().isVisible();

        page.locator(".addenda summary").click();
        page.locator("#adding\\:addWords").fill("It was gone in the evening");
        page.locator("#adding\\:addReason").fill("no");
        page.locator("#adding\\:add").click();
        Browser.settled(page);
        assertThat(page.locator("#adding\\:addReason-error")).isVisible();
        assertThat(page.locator("#adding\\:addWords")).hasValue("It was gone in the evening");
        assertThat(page.locator("#adding\\:addReason")).hasValue("no");
        Axe.check(page);
    }

    @Test
    void an_exception_that_is_open_and_not_settled_stops_signing_and_the_next_item_and_keeps_what_was_typed() {
        Page page = MORNING.therapist(browser);
        String visit = MORNING.begin(page, "Vasquez");
        Locator first = page.locator(".given > li:not(.stop)").first();
        first.getByText("Leave out").click();
        Browser.settled(page);
        first.locator("input[type=text]").fill("Skin was red, hot pack not applied");
        pressSign(page);
        assertThat(first.locator(".error")).containsText("Choose why it was left out");
        assertThat(first.locator("input[type=text]")).hasValue("Skin was red, hot pack not applied");
        assertThat(page.locator("#form .problem")).containsText("is open but not finished");
        Axe.check(page);

        first.locator("input[type=text]").fill("");
        first.locator("select").selectOption("OTHER");
        Browser.settled(page);
        Locator second = page.locator(".given > li:not(.stop)").nth(1);
        second.getByText("Leave out").click();
        Browser.settled(page);
        assertThat(first.locator(".error").filter(new Locator.FilterOptions().setHasText("Explain why")))
                .isVisible();
        assertThat(first.locator("select")).hasValue("OTHER");
        assertThat(second.locator("select")).hasCount(0);
        pressSign(page);
        assertThat(first.locator("select")).hasValue("OTHER");
        first.getByText("As planned").last().click();
        Browser.settled(page);

        Locator item = firstToChange(page);
        item.locator("a[id$=change]").click();
        Browser.settled(page);
        item.locator("input[data-number]").first().fill("99999");
        pressSign(page);
        assertThat(item.locator(".differently .error")).containsText("at most");
        assertThat(item.locator("input[data-number]").first()).hasValue("99999");
        page.navigate(visit);
        assertThat(page.locator("#form\\:sign")).isVisible();
        assertThat(page.locator("#main")).not().containsText("Signed by");
    }

    @Test
    void a_pain_that_cannot_be_is_still_refused_when_the_note_is_written_after_it() {
        Page page = MORNING.therapist(browser);
        String visit = MORNING.begin(page, "Gallagher");
        page.locator("#form\\:painBefore").fill("12");
        page.locator("#form\\:note").fill("Slept badly");
        page.locator("#form\\:painAfter").focus();
        Browser.settled(page);
        assertThat(page.locator("#form\\:painBefore-error")).containsText("whole number");
        assertThat(page.locator("#form\\:painBefore")).hasValue("12");
        assertThat(page.locator("#form\\:note")).hasValue("Slept badly");
        page.locator("#form\\:painBefore").fill("2");
        page.locator("#form\\:painAfter").focus();
        Browser.settled(page);
        assertThat(page.locator("#form\\:painBefore-error")).isEmpty();
        page.navigate(visit);
        assertThat(page.locator("#form\\:painBefore")).hasValue("2");
        assertThat(page.locator("#form\\:note")).hasValue("Slept badly");
    }

    /** The first treatment whose dose can be changed. */
    private static Locator firstToChange(Page page) {
        String link = page.locator(".given a[id$=change]").first().getAttribute("id");
        return page.locator(".given > li").nth(Integer.parseInt(link.replaceAll("\\D", "")));
    }

    private static void pressSign(Page page) {
        page.locator("#form\\:sign").click();
        Browser.settled(page);
    }

    private static Locator row(Page page, String patient) {
        return page.locator(".day > li.begun")
                .filter(new Locator.FilterOptions().setHasText(patient))
                .first();
    }
}
