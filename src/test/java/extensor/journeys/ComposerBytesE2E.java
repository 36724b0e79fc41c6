package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What an act of the composer costs on the wire, not compressed, also in a plan of thirty treatments where the safety check stops or asks much: the parts that look
 * different. After each act the page reads as one that is opened anew beside it, down to the ids of its parts.
 */
class ComposerBytesE2E {
    private static final int CEILING = 15 * 1024;
    private static final Program PROGRAM = ChangedDemo.program();
    private static final String SHOWN = "h1, #case, #phases, #goal-table, #timeline, #safety, #signbar";
    /** Where the next treatment goes is that of the window. */
    private static final String INTO = "New treatments are added here|Add here";

    private static final String IDS =
            "[...document.querySelectorAll('#phases [id], #timeline [id], #safety [id], #goal-table [id]')].map(e => e.id + ' ' + (e.dataset.which ?? ''))";

    @RegisterExtension
    final Browser browser = new Browser();

    private Page page;
    private Page beside;

    private Composer compose(String patient, String template) {
        Composer composer = Composer.open(browser, PROGRAM, patient, template);
        page = composer.page();
        beside = page.context().newPage();
        return composer;
    }

    /** The answers to what this asks for stay below the ceiling, and the page is as if it were opened anew. */
    private void cheap(String what, Runnable act) {
        List<Response> answers = new ArrayList<>();
        page.onResponse(answers::add);
        act.run();
        Browser.settled(page);
        List<Response> sent = List.copyOf(answers);
        assertThat(sent).as(what).isNotEmpty();
        for (Response answer : sent)
            if (answer.request().method().equals("POST"))
                assertThat(answer.body().length).as(what).isLessThanOrEqualTo(CEILING);
        beside.navigate(page.url());
        Browser.settled(beside);
        assertThat(texts(page)).as(what).isEqualTo(texts(beside));
        assertThat(page.evaluate(IDS)).as(what).isEqualTo(beside.evaluate(IDS));
    }

    private static List<String> texts(Page page) {
        return Browser.texts(page.locator(SHOWN)).stream()
                .map(text -> text.replaceAll(INTO, "").replaceAll("\\s", ""))
                .toList();
    }

    private Locator tool(String act, int at) {
        return page.locator("#phases [data-act=" + act + "]").nth(at);
    }

    private void first(String what, String act) {
        Locator button = page.locator("[data-act=" + act + "]").first();
        if (button.count() > 0) cheap(what, button::click);
    }

    private void undo(String what) {
        cheap("undoing " + what, () -> page.locator("[id=take-back]").click());
    }

    private void press(String what, String id) {
        cheap(what, () -> page.locator("[id$=" + id + "]").first().click());
    }

    /** The first treatment that these words find. */
    private void add(String words) {
        page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> {
            page.locator("[data-find]").fill(words);
        });
        Browser.settled(page);
        first("adding " + words, "addEntry");
    }

    private void leave(String field, String text) {
        page.locator(field).first().fill(text);
        page.keyboard().press("Tab");
    }

    /** All that is done to treatments. */
    private void treatments() {
        cheap("choosing", () -> tool("selectItem", 1).click());
        cheap("choosing another", () -> tool("selectItem", 3).click());
        cheap("a dose", () -> leave("#dose-fields [data-number]", "7"));
        cheap("a dose in short", () -> leave("#doseLine", "5/w"));
        undo("the dose");
        cheap("days", () -> leave("[id=from]", "1"));
        cheap("moving down", () -> tool("moveDown", 1).click());
        cheap("moving up", () -> tool("moveUp", 2).click());
        cheap(
                "moving into another phase",
                () -> page.locator("#phases section")
                        .nth(1)
                        .locator("[data-act=moveUp]")
                        .first()
                        .click());
        undo("the move");
        cheap("removing the first", () -> tool("removeItem", 0).click());
        undo("the removal");
        cheap("removing one in the middle", () -> tool("removeItem", 5).click());
        cheap(
                "removing the last",
                () -> page.locator("#phases [data-act=removeItem]").last().click());
        undo("the removal");
        cheap("doing it again", () -> page.locator("[id=do-again]").click());
        first("a swap", "substituteItem");
        undo("what was last");
    }

    /** All that is done to phases, goals and the head, and what only shows something. */
    private void theRest() {
        press("adding a phase", "add-phase");
        cheap(
                "choosing where to add",
                () -> page.locator("[data-act=choosePhase]").last().click());
        page.locator("[data-act=editPhase]").first().click();
        Browser.settled(page);
        page.locator("[id$=phaseName]").fill("Calm down");
        page.locator("[id$=phaseDays]").fill("9");
        press("saving a phase", "save-phase");
        page.locator("[data-act=editPhase]").last().click();
        Browser.settled(page);
        press("removing a phase", "remove-phase");
        undo("the removal of a phase");
        press("a new goal", "add-goal");
        page.locator("[id=goalText]").fill("Less pain");
        page.locator("[id=goalTarget]").fill("2");
        press("saving a goal", "save-goal");
        first("dropping a goal", "dropGoal");
        undo("the drop of a goal");
        page.locator("details.rename summary").click();
        cheap("a title", () -> leave("[id=title]", "Another title"));
        press("the history", "open-history");
        page.keyboard().press("Escape");
    }

    @Test
    void no_act_in_a_long_plan_costs_more_than_fifteen_kilobytes() {
        compose("Grace Adeyemi", "Acute lumbar muscle spasm");
        for (String words : List.of("cat-camel", "hot pack", "kneeling sit-back", "tens", "nmes")) add(words);
        cheap("a reason", () -> leave("[data-reason]", "A small range only, watched."));
        undo("the reason");
        first("what the current crosses", "answerPath");
        first("a safeguard", "recordSafeguard");
        first("a safer dose", "makeSafer");
        treatments();
        theRest();
        assertThat(page.locator(".item").count()).isGreaterThanOrEqualTo(30);
        Response refused = page.waitForResponse(
                answer -> answer.request().method().equals("POST"),
                () -> page.locator("[id=sign]").click());
        assertThat(refused.body().length).as("a signature that is refused").isLessThanOrEqualTo(CEILING);
    }

    @Test
    void the_same_holds_where_much_is_asked_and_where_one_answer_stops_the_whole_plan() {
        compose("Victor Almeida", "Acute lumbar muscle spasm");
        for (String words : List.of("bridge", "hot pack", "ultrasound", "tens", "nmes", "cupping", "cold pack"))
            add(words);
        assertThat(page.locator("#safety .questions > li").count()).isGreaterThanOrEqualTo(10);
        cheap(
                "an answer",
                () -> page.locator("[data-act=answerQuestion][data-value=ABSENT]")
                        .last()
                        .click());
        first("none of these", "noneOfThese");
        undo("none of these");
        cheap(
                "an answer that stops everything",
                () -> page.locator("[data-asked*=CAUDA] [data-value=PRESENT]").click());
        assertThat(page.locator("#phases .chip.stop").count()).isGreaterThanOrEqualTo(20);
        add("bridge");
        add("massage");
        treatments();
        undo("what was last");
        page.locator("[data-act=showAllHits]").first().click();
        Browser.settled(page);
        assertThat(page.locator("[data-act=showAllHits]").count()).isLessThan(2);
    }

    /** An empty plan of somebody of whom little is known: the first treatment asks for much. */
    @Test
    void the_first_treatment_that_asks_much_is_no_exception() {
        compose("Ada Marsh", "Start from scratch");
        for (String words : List.of("nmes", "tens", "hot pack")) add(words);
        undo("one");
        undo("another");
        undo("all");
    }
}
