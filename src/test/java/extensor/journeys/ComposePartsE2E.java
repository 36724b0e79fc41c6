package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An act of the composer draws what it changed and nothing else, and the page then looks as if it had been opened anew. */
class ComposePartsE2E {
    private static final Program PROGRAM = Program.demo();
    private static final Pattern PART = Pattern.compile("<update id=\"([^\"]+)\"");
    private static final List<String> SHOWN = List.of("h1", "#phases", "#goals", "#safety", "#dose", "#signbar");

    @RegisterExtension
    final Browser browser = new Browser();

    private Page page;
    private String answer;

    private Composer compose() {
        Composer composer = Composer.open(browser, PROGRAM, "Victor Almeida", "Start from scratch");
        page = composer.page();
        composer.add("hot pack", "Hot pack");
        composer.add("tens", "TENS");
        composer.add("ultrasound", "ltrasound");
        return composer;
    }

    private Locator tool(String act, int at) {
        return page.locator("#phases [data-act=" + act + "]").nth(at);
    }

    /** The parts in the answer to this. */
    private List<String> drawn(Runnable act) {
        Response response = page.waitForResponse(
                r -> r.request().method().equals("POST")
                        && r.request().postData().contains("which="),
                act);
        Browser.settled(page);
        answer = response.text();
        return PART.matcher(answer)
                .results()
                .map(found -> found.group(1))
                .filter(part -> !part.contains("ViewState"))
                .toList();
    }

    /** Without the spaces between the parts, which are nothing to see. */
    private List<String> texts() {
        return SHOWN.stream()
                .map(part -> Browser.text(page.locator(part)).replaceAll("\\s", ""))
                .toList();
    }

    @Test
    void opening_and_moving_a_treatment_draw_its_row_and_little_else() {
        compose();
        assertThat(drawn(() -> tool("selectItem", 0).click())).containsExactly("dose");
        assertThat(drawn(() -> tool("moveDown", 0).click()))
                .contains("saved")
                .allMatch(part -> part.equals("saved") || part.endsWith(":of"), "beside it, whom questions name");
        assertThat(answer.length()).isLessThan(2_000);
        assertThat(page.locator(".item.on")).containsText("Hot pack");
        assertThat(page.locator(".item-name[aria-expanded=true]")).hasCount(1);
        assertThat(drawn(() -> tool("selectItem", 1).click())).containsExactly("dose");
        assertThat(answer.length()).isLessThan(1_500);
        assertThat(drawn(() -> tool("moveUp", 0).click()))
                .allMatch(part -> part.equals("saved") || part.endsWith(":of"));
    }

    @Test
    void whatever_was_done_the_page_looks_as_if_it_had_been_opened_anew() {
        Composer composer = compose();
        page.locator("[id=add-phase]").click();
        Browser.settled(page);
        assertThat(drawn(() -> tool("choosePhase", 1).click()))
                .containsExactlyInAnyOrder("phase:0:into", "phase:1:into");
        composer.add("cold pack", "old pack");
        assertThat(drawn(() -> tool("moveUp", 3).click()))
                .contains("phase:0:count", "phase:1:count", "saved", "dose")
                .doesNotContain("phase:0:item:3:row", "phase:0:card", "phase:1:card");
        composer.answerNo();
        page.locator("[data-act=answerQuestion][data-value=PRESENT]").first().click();
        Browser.settled(page);
        composer.crossesNeither();
        drawn(() -> tool("removeItem", 1).click());
        page.locator("#notices").getByText("Undo").click();
        Browser.settled(page);
        drawn(() -> tool("removeItem", 2).click());
        composer.aim("NPRS", "Less pain", "2");
        composer.describePhase("Calm down", "Settle", "Pain below 3", 10);
        composer.rename("Knee, first weeks");
        if (page.locator(".item.on").count() == 0) composer.select("TENS");
        composer.write("[id=from]", "3");
        page.locator(".item.on .item-name").click();
        Browser.settled(page);
        drawn(() -> tool("choosePhase", 0).click());
        List<String> before = texts();
        page.reload();
        Browser.settled(page);
        assertThat(texts()).isEqualTo(before);
        Axe.check(page);
    }

    @Test
    void after_an_answer_that_never_came_the_next_one_draws_everything() {
        compose();
        String moved = tool("selectItem", 0).innerText();
        page.route("**/plans/compose*", route -> {
            if (route.request().postData().contains("which=")) {
                route.fetch();
                route.abort();
            } else route.resume();
        });
        tool("moveDown", 0).click();
        Browser.settled(page);
        page.unroute("**/plans/compose*");
        assertThat(tool("selectItem", 0)).hasText(moved);
        assertThat(drawn(() -> tool("selectItem", 2).click()))
                .contains("head", "phases", "goals", "dose", "safety", "signbar");
        assertThat(tool("selectItem", 1)).hasText(moved);
        assertThat(drawn(() -> tool("selectItem", 2).click())).doesNotContain("head", "phases", "goals");
    }
}
