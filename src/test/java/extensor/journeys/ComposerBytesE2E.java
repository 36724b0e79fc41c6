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
 * What an act of the composer costs on the wire, not compressed, in a plan of thirty treatments: the row, the sums and the findings that it touched. It is more
 * where a treatment asks something new while other questions are open: those are then drawn together.
 */
class ComposerBytesE2E {
    private static final int CEILING = 15 * 1024;
    private static final Program PROGRAM = Program.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    private Page page;

    private Composer compose(String patient) {
        page = Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
        page.navigate(PROGRAM.at("/patients").toString());
        return new Composer(page).begin(patient, "Acute lumbar muscle spasm");
    }

    /** The answers to what this asks for stay below the ceiling. */
    private void cheap(String what, Runnable act) {
        List<Response> answers = new ArrayList<>();
        page.onResponse(answers::add);
        act.run();
        Browser.settled(page);
        assertThat(answers).as(what).isNotEmpty();
        for (Response answer : answers)
            assertThat(answer.body().length).as(what).isLessThanOrEqualTo(CEILING);
    }

    private Locator tool(String act, int at) {
        return page.locator("#phases [data-act=" + act + "]").nth(at);
    }

    /** The first treatment that these words find. */
    private void add(String words) {
        page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> {
            page.locator("[data-find]").fill(words);
        });
        Browser.settled(page);
        cheap(
                "adding " + words,
                () -> page.locator("#library-list [data-act=addEntry]").first().click());
    }

    @Test
    void no_common_act_costs_more_than_fifteen_kilobytes() {
        compose("Victor Almeida");
        cheap("choosing", () -> tool("selectItem", 1).click());
        cheap("choosing another", () -> tool("selectItem", 3).click());
        cheap("a dose", () -> {
            page.locator("#dose-fields [data-number]").first().fill("7");
            page.keyboard().press("Tab");
        });
        cheap("moving down", () -> tool("moveDown", 1).click());
        cheap("moving up", () -> tool("moveUp", 2).click());
        cheap(
                "an answer",
                () -> page.locator("[data-act=answerQuestion]").first().click());
        for (String words : List.of("bridge", "hot pack", "cat-camel", "ultrasound")) add(words);
        assertThat(page.locator(".item.on").count()).isEqualTo(1);
    }

    @Test
    void the_same_holds_where_the_safety_check_has_much_to_say() {
        compose("Grace Adeyemi");
        for (String words : List.of("cat-camel", "hot pack", "kneeling sit-back", "tens")) add(words);
        cheap("a reason for several", () -> {
            page.locator("[data-reason]").first().fill("A small range only, watched.");
            page.keyboard().press("Tab");
        });
    }

    /** The rows that were added alone stand where they would stand if the page had been opened anew. */
    @Test
    void what_was_drawn_piece_by_piece_looks_like_the_whole() {
        Composer composer = compose("Grace Adeyemi");
        composer.fillIn("segment", "L4/L5");
        for (String words : List.of("bridge", "hot pack", "cat-camel")) add(words);
        List<String> before = texts();
        page.reload();
        Browser.settled(page);
        assertThat(texts()).isEqualTo(before);
    }

    private List<String> texts() {
        return Browser.texts(page.locator("#phases, #timeline, #safety, #signbar"));
    }
}
