package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The composer as a therapist handles it. */
final class Composer {
    private final Page page;

    Composer(Page page) {
        this.page = page;
    }

    /** From the therapist's first page to a draft of the patient's plan, made from a template. */
    Composer begin(String patient, String template) {
        page.getByText(patient, new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        return fromRecord(template);
    }

    /** From the record of a patient to a draft of their plan, made from a template. */
    Composer fromRecord(String template) {
        page.getByText("New plan").first().click();
        page.getByText(template, new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.waitForURL("**/plans/compose?id=*");
        Browser.settled(page);
        return this;
    }

    /** By keyboard alone: A, what to find, Enter. */
    void add(String words, String first) {
        page.keyboard().press("a");
        page.locator("[data-find]").fill(words);
        assertThat(page.locator("#library-list .lib-item").first()).containsText(first);
        Browser.settled(page);
        page.keyboard().press("Enter");
        Browser.settled(page);
        page.keyboard().press("Escape");
    }

    Locator stops() {
        return page.locator("#safety .find.stop");
    }

    Locator questions() {
        return page.locator("#safety .questions > li");
    }

    /** Answers every question with no, by one press. */
    void noneOfThese() {
        page.getByText("None of these").click();
        Browser.settled(page);
        assertThat(questions()).hasCount(0);
    }

    void answerNo() {
        int before = questions().count();
        page.locator("[data-answer=no]").first().click();
        Browser.settled(page);
        assertThat(questions()).hasCount(before - 1);
    }

    /** Gives the value that the dose still lacks. */
    void complete(String item, String parameter, String value) {
        page.getByText("Complete " + item).click();
        Browser.settled(page);
        Locator field = page.locator("[data-code=" + parameter + "]");
        field.click();
        page.keyboard().type(value);
        page.keyboard().press("Tab");
        Browser.settled(page);
        assertThat(page.getByText("Complete " + item)).hasCount(0);
    }

    /** Types why to go on in spite of the one precaution. */
    void explain(String reason) {
        page.locator("[data-reason]").first().click();
        page.keyboard().type(reason);
        page.keyboard().press("Tab");
        Browser.settled(page);
    }

    void sign() {
        page.getByText("Sign plan").click();
        page.waitForURL("**/plans/plan?id=*");
        Browser.settled(page);
    }
}
