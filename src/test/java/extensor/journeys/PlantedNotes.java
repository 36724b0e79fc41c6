package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What the therapist of the planted patient writes at a visit, afterwards, and of an emergency. */
final class PlantedNotes {
    private final Program program;
    private final Page thea;
    private final Canaries canaries;

    PlantedNotes(Program program, Page thea, Canaries canaries) {
        this.program = program;
        this.thea = thea;
        this.canaries = canaries;
    }

    private void open(Page page, String path) {
        page.navigate(program.at(path).toString());
        Browser.settled(page);
    }

    /** Adds to a signed note. */
    void added(String visit) {
        open(thea, "/visits/visit?id=" + visit);
        thea.locator(".addenda summary").click();
        thea.locator("[id='adding:addWords']").fill(canaries.word("AddendumWords"));
        thea.locator("[id='adding:addReason']").fill(canaries.word("AddendumReason"));
        thea.locator("[id='adding:add']").click();
        Browser.settled(thea);
    }

    /** Writes a note and the pain, changes one item and leaves one out. */
    void written(String visit, String which) {
        open(thea, "/visits/visit?id=" + visit);
        write(thea.locator("[id='form:painBefore']"), "9");
        write(thea.locator("[id='form:note']"), canaries.word(which + "VisitNote"));
        Locator mobilization = item("Joint mobilization");
        mobilization.getByText("Change").click();
        Browser.settled(thea);
        write(mobilization.locator("input[data-number]").first(), "2");
        Locator massage = item("Light massage");
        massage.getByText("Leave out").click();
        Browser.settled(thea);
        massage.locator("select").selectOption("OTHER");
        Browser.settled(thea);
        write(massage.locator("input[id$=words]"), canaries.word(which + "LeftOutWords"));
    }

    /** Somebody was told of the emergency. */
    void toldOfEmergency() {
        open(thea, "/today");
        Locator task = thea.locator(".news > li").filter(new Locator.FilterOptions().setHasText(Planting.NAME));
        task.first().getByText("Record what was done").click();
        Browser.settled(thea);
        thea.locator("[id='form:whom']").fill(canaries.word("TaskTold"));
        thea.locator("[id='form:reached']").selectOption("true");
        thea.locator("[id='form:note']").fill(canaries.word("TaskNote"));
        Browser.press(thea, "Save");
        assertThat(thea.locator("#notices")).containsText("Recorded, and done");
    }

    private void write(Locator field, String text) {
        field.fill(text);
        thea.keyboard().press("Tab");
        Browser.settled(thea);
    }

    private Locator item(String name) {
        return thea.locator(".given > li")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }
}
