package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The desk does everything it can do, and undoes it once, in a browser whose every answer is kept. */
final class DeskAtWork {
    private final Program program;
    private final PlantedPatient planted;
    private final Recording recording;
    private final Page page;

    DeskAtWork(Program program, Browser browser, PlantedPatient planted) {
        this.program = program;
        this.planted = planted;
        this.recording = new Recording(browser);
        this.page = recording.page();
    }

    /** Every answer that the desk got. The address is that of an offer with missed visits that a therapist must decide about. */
    List<Answer> answers(String undecided) {
        Browser.signIn(page, program, Planting.DESK);
        ownAccount();
        arrivals();
        finds();
        books();
        open(undecided);
        page.locator("[id='form:ask']").click();
        Browser.settled(page);
        visit(planted.booked());
        registers();
        return recording.end();
    }

    /** Ends sessions left open elsewhere, tries another password, begins to set up a second factor and mistypes a PIN. */
    private void ownAccount() {
        for (int i = 0; i < 3; i++) new DeskClient(program).signIn(Planting.DESK, program.demoPassword());
        open("/account");
        page.locator("[id^='open:each:'][id$=':end']").first().click();
        Browser.settled(page);
        press("End all others");
        page.locator("[id='form:currentPassword']").fill("not the password of the desk");
        press("Change password");
        open("/account/second-factor");
        press("Begin");
        page.locator("[id='form:code']").fill("000000");
        press("Confirm");
        open("/account/passkeys");
        open("/account/pin");
        page.locator("[id='form:pin']").fill("5830");
        page.locator("[id='form:again']").fill("5831");
        page.locator("[id='form:choose']").click();
        Browser.settled(page);
    }

    private void open(String path) {
        page.navigate(program.at(path).toString());
        Browser.settled(page);
    }

    private void press(String name) {
        Browser.press(page, name);
    }

    private void choose(Locator select, String option) {
        select.selectOption(new SelectOption().setLabel(option));
        Browser.settled(page);
    }

    private void says(String words) {
        assertThat(page.locator("#notices")).containsText(words);
    }

    /** Undoes the check-in, marks a no-show, takes it back, checks in; a request is settled. */
    private void arrivals() {
        open("/arrivals");
        press("Cancel check-in: " + Planting.NAME);
        press("Mark no-show: " + Planting.NAME);
        press("Undo");
        press("Mark no-show: " + Planting.NAME);
        press("Cancel no-show: " + Planting.NAME);
        press("Check in " + Planting.NAME);
        press("Undo");
        press("Check in " + Planting.NAME);
        says("is checked in");
        String later = "Try again later: " + Planting.NAME + ", Asks to be called";
        press(later);
        press("Cancel");
        press(later);
        choose(page.locator("[id='form:outcome']"), "Answering machine");
        press("Save");
        says("Kept for later");
        press("Undo");
        press("Done: " + Planting.NAME + ", Asks to be called");
        says("Done: " + Planting.NAME);
        press("Undo");
        press("Close");
        press("Cancel check-in: " + Planting.NAME);
        open("/calendar/visit?id=" + planted.begun());
        press("Check in");
        press("Close");
    }

    /** Finds on the page, page by page, and by keyboard from anywhere. */
    private void finds() {
        open("/patients");
        press("Next page");
        press("Previous page");
        page.locator("[id='form:text']").fill("e");
        Browser.settled(page);
        page.locator("[id='form:text']").fill(Planting.FAMILY_NAME);
        page.getByText(Planting.NAME).first().waitFor();
        Browser.settled(page);
        page.evaluate("document.body.dataset.before = 'true'");
        page.keyboard().press("Enter");
        page.locator("body:not([data-before])").waitFor();
        Browser.settled(page);
        page.keyboard().press("Control+k");
        page.keyboard().type(Planting.FAMILY_NAME);
        page.locator("[data-kind=PEOPLE] [role=option]")
                .filter(new Locator.FilterOptions().setHasText(Planting.NAME))
                .first()
                .waitFor();
        page.keyboard().press("Escape");
    }

    /** Books the rest of the plan by wish, undoes it, and books it again. */
    private void books() {
        for (int i = 0; i < 2; i++) {
            open("/worklist");
            page.getByLabel("Find times for " + Planting.NAME).click();
            page.waitForURL("**/worklist/book?id=*");
            Browser.settled(page);
            choose(page.getByLabel("Time of day"), "Afternoon");
            choose(page.getByLabel("Therapist"), "Daniel Osei");
            choose(page.getByLabel("Therapist"), "Usual therapist");
            page.getByLabel("Tue").check();
            Browser.settled(page);
            page.getByLabel("Tue").uncheck();
            Browser.settled(page);
            Locator slot = page.locator("select[id$=slot]").first();
            choose(slot, "Do not book yet");
            slot.selectOption(new SelectOption().setIndex(1));
            Browser.settled(page);
            page.locator("[id='form:book']").click();
            page.waitForURL("**/worklist");
            says("booked");
            press(i == 0 ? "Undo" : "Close");
        }
        open("/worklist/book?id=" + planted.plan());
    }

    private void visit(String visit) {
        open("/calendar/visit?id=" + visit);
        choose(page.getByLabel("Time of day"), "Afternoon");
        choose(page.getByLabel("Time of day"), "Any time");
        page.locator("[id='form:days:1']").check();
        Browser.settled(page);
        page.locator("[id='form:days:1']").uncheck();
        Browser.settled(page);
        page.locator("button[id$=move]").first().click();
        Browser.settled(page);
        press("Undo");
        asksForATime();
        press("Keep");
        asksForATime();
        page.locator("[id='form:there']").click();
        Browser.settled(page);
        press("Undo");
        press("Cancel the visit");
        assertThat(page.locator("body")).containsText("Choose a reason");
        page.getByLabel("Reason").selectOption("PATIENT_UNWELL");
        press("Cancel the visit");
        press("Undo");
    }

    /** Asks for the first free morning from three weeks ahead. */
    private void asksForATime() {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusWeeks(3);
        page.locator("[id='form:at']").fill("09:00");
        for (int later = 0; later < 28 && page.locator("[id='form:there']").count() == 0; later++) {
            page.locator("[id='form:day']").fill(day.plusDays(later).toString());
            page.locator("[id='form:ask']").click();
            Browser.settled(page);
        }
    }

    /** Registers somebody of the same name in spite of the warning, and corrects the record of the patient. */
    private void registers() {
        open("/patients/register");
        press("Register");
        page.locator("[id='form:givenNames']").fill(Planting.GIVEN_NAME);
        page.locator("[id='form:familyName']").fill(Planting.FAMILY_NAME);
        page.locator("[id='form:birthDate']").fill(Planting.BORN);
        page.locator("[id='form:sex']").selectOption("FEMALE");
        page.locator("[id='form:coverage']").selectOption("INSURED");
        Browser.settled(page);
        press("Register");
        page.locator("[id='form:insurer']").fill("Harbor Care");
        page.locator("[id='form:memberNumber']").fill("H 1");
        press("Register");
        page.locator("[id='form:another']").check();
        press("Register");
        page.waitForURL("**/patients/patient?id=*");
        String namesake = page.url().replaceFirst(".*[?&]id=", "");
        page.getByLabel("Sign-in name").fill("namesake");
        press("Open an account");
        open("/patients/register?id=" + planted.patient());
        page.locator("[id='form:phone']").fill("+1 315 555 0198");
        press("Save changes");
        page.locator("[id='form:another']").check();
        press("Save changes");
        merges(namesake);
        open("/patients/patient?id=" + planted.patient());
        press("Make the code for a link");
        press("Second factor lost");
        press("Make a new set-up link");
    }

    /** The namesake was the same person after all, and then was not. */
    private void merges(String namesake) {
        open("/patients/merge?id=" + planted.patient());
        page.locator("[id='find:text']").fill(Planting.FAMILY_NAME);
        page.evaluate("document.body.dataset.before = 'true'");
        page.locator("[id='find:text']").press("Enter");
        page.locator("body:not([data-before])").waitFor();
        Browser.settled(page);
        if (!page.url().contains("with="))
            page.locator("#find\\:found a[href*='with=" + namesake + "']").click();
        page.waitForURL("**with=" + namesake);
        Browser.settled(page);
        page.locator("[id='form:swap']").click();
        page.locator("[id='form:swap']").click();
        page.locator("[id='form:merge']").click();
        page.locator("[id='form:reason']").fill("Same insurance card");
        page.locator("[id='form:merge']").click();
        page.waitForURL("**/patients/patient?id=" + planted.patient());
        open("/patients/patient?id=" + namesake);
        page.waitForURL("**/patients/patient?id=" + planted.patient());
        Browser.settled(page);
        page.locator("button[id$=':back'], input[id$=':back']").first().click();
        Browser.settled(page);
    }
}
