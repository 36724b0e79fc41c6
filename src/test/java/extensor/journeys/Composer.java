package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The composer as a therapist uses it. */
final class Composer {
    private final Page page;

    Composer(Page page) {
        this.page = page;
    }

    /** A therapist signs in on a new page and begins a draft of the patient's plan, made from a template. */
    static Composer open(Browser browser, Program program, String patient, String template) {
        Page page = Browser.signIn(browser.page(), program, "therapist@demo");
        page.navigate(program.at("/patients").toString());
        return new Composer(page).begin(patient, template);
    }

    Page page() {
        return page;
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
        return fromStart(template);
    }

    /** From the page on which a plan of an episode begins. */
    Composer fromStart(String template) {
        page.getByText(template, new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.waitForURL("**/plans/compose?id=*");
        Browser.settled(page);
        return this;
    }

    /** By keyboard alone: A, what to find, Enter. */
    void add(String words, String first) {
        page.keyboard().press("Escape");
        page.keyboard().press("a");
        page.locator("[data-find]").fill(words);
        assertThat(page.locator("#library-list .lib-item").first()).containsText(first);
        Browser.settled(page);
        page.keyboard().press("Enter");
        Browser.settled(page);
        page.keyboard().press("Escape");
    }

    /** What Enter does not add, since the rules stop it: by its own button. */
    void addStopped(String words, String first) {
        page.keyboard().press("Escape");
        page.keyboard().press("a");
        page.locator("[data-find]").fill(words);
        Locator entry = page.locator("#library-list .lib-item")
                .filter(new Locator.FilterOptions().setHasText(first))
                .first();
        assertThat(entry.locator(".mark")).containsText("Stopped");
        Browser.settled(page);
        entry.locator("[data-act=addEntry]").click();
        Browser.settled(page);
    }

    /** How the first that the library finds by these words stands to the patient. */
    Locator mark(String words, String first) {
        page.locator("[data-find]").fill(words);
        Locator entry = page.locator("#library-list .lib-item").first();
        assertThat(entry).containsText(first);
        Browser.settled(page);
        return entry.locator(".mark");
    }

    Locator stops() {
        return page.locator("#safety .find.stop");
    }

    Locator questions() {
        return page.locator("#safety .questions > li");
    }

    /** Answers every question with no: group by group, and one by one what is too grave for that. */
    void noneOfThese() {
        Locator together = page.locator("[data-act=noneOfThese]");
        while (together.count() > 0) {
            together.first().click();
            Browser.settled(page);
        }
        while (page.locator("[data-act=answerQuestion][data-value=ABSENT]").count() > 0) answerNo();
        assertThat(questions()).hasCount(0);
    }

    /** What one "none of these" answered comes back. */
    void takesBackNoneOfThese() {
        int before = questions().count();
        page.locator("[data-act=noneOfThese]").first().click();
        Browser.settled(page);
        org.assertj.core.api.Assertions.assertThat(questions().count()).isBetween(1, before - 1);
        page.locator("#notices").getByText("Undo").click();
        Browser.settled(page);
        assertThat(questions()).hasCount(before);
    }

    void answerNo() {
        int before = questions().count();
        page.locator("[data-act=answerQuestion][data-value=ABSENT]").first().click();
        Browser.settled(page);
        assertThat(questions()).hasCount(before - 1);
    }

    /** Fills in the value that the dose still lacks. */
    void complete(String item, String parameter, String value) {
        page.getByText("Complete " + item).click();
        Browser.settled(page);
        unfold("[data-code=" + parameter + "]");
        Locator field = page.locator("[data-code=" + parameter + "]");
        field.click();
        page.keyboard().type(value);
        page.keyboard().press("Tab");
        Browser.settled(page);
        assertThat(page.getByText("Complete " + item)).hasCount(0);
    }

    /** Types the value that a new plan still lacks: the cursor is there already. */
    void fillIn(String parameter, String value) {
        org.assertj.core.api.Assertions.assertThat(focused("e.dataset.code")).isEqualTo(parameter);
        page.keyboard().type(value);
        page.keyboard().press("Enter");
        Browser.settled(page);
    }

    /** Types a reason to go on in spite of the one precaution, where the work has led already. */
    void explainHere(String reason) {
        org.assertj.core.api.Assertions.assertThat(focused("e.dataset.reason")).isNotEmpty();
        page.keyboard().type(reason);
        page.keyboard().press("Control+Enter");
        Browser.settled(page);
    }

    /** Says something of what has the focus, called `e`. */
    String focused(String what) {
        return String.valueOf(page.evaluate("(e => " + what + " ?? '')(document.activeElement)"));
    }

    /** Types a reason to go on in spite of the one precaution. */
    void explain(String reason) {
        page.locator("#safety .find.caution [data-reason]").first().click();
        page.keyboard().type(reason);
        page.keyboard().press("Tab");
        Browser.settled(page);
    }

    /** Answers every question about the path of a current: neither through the chest nor through the head. */
    void crossesNeither() {
        Locator neither = page.locator("#safety .questions").getByText("Neither chest nor head");
        while (neither.count() > 0) {
            neither.first().click();
            Browser.settled(page);
        }
    }

    /** Opens an existing item. */
    void select(String item) {
        page.locator(".item-name")
                .filter(new Locator.FilterOptions().setHasText(item))
                .first()
                .click();
        Browser.settled(page);
    }

    /** Opens the part of the dose in which a field lies, where it is folded. */
    void unfold(String field) {
        if (page.locator(field).count() == 0
                && page.locator("#dose-more:not([open])").count() > 0) {
            page.locator("#dose-more > summary").click();
            Browser.settled(page);
        }
        Locator summary = page.locator("details:not([open]):has(" + field + ") > summary");
        if (summary.count() > 0) summary.first().click();
    }

    /** Writes into a field and leaves it. */
    void write(String field, String text) {
        unfold(field);
        page.locator(field).first().fill(text);
        page.keyboard().press("Tab");
        Browser.settled(page);
    }

    void rename(String title) {
        page.locator("details.rename summary").click();
        write("[id=title]", title);
    }

    /** Gives the first phase a name, a goal, an exit and a length. */
    void describePhase(String name, String goal, String exit, int days) {
        page.locator("[data-act=editPhase]").first().click();
        Browser.settled(page);
        page.locator("[id$=phaseName]").fill(name);
        page.locator("[id$=phaseGoal]").fill(goal);
        page.locator("[id$=phaseExit]").fill(exit);
        page.locator("[id$=phaseDays]").fill(String.valueOf(days));
        page.locator("[id$=save-phase]").click();
        Browser.settled(page);
    }

    /** Adds a goal. */
    void aim(String measure, String text, String target) {
        page.locator("[id=add-goal]").click();
        Browser.settled(page);
        page.locator("[id=goalMeasure]").selectOption(measure);
        Browser.settled(page);
        page.locator("[id=goalText]").fill(text);
        page.locator("[id=goalTarget]").fill(target);
        page.locator("[id=save-goal]").click();
        Browser.settled(page);
    }

    void sign() {
        page.getByText("Sign plan").click();
        page.waitForURL("**/plans/plan?id=*");
        Browser.settled(page);
    }
}
