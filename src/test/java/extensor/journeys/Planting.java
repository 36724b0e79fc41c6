package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One more patient of the demo clinic, whose record has a word of its own in every field about health. The words are written in a browser by those who
 * write such things: two therapists and the patient. The desk books, moves, cancels and checks in.
 */
final class Planting {
    static final String THERAPIST = "therapist@demo";
    static final String DESK = "desk@demo";
    static final String GIVEN_NAME = "Orla";
    static final String BORN = "1984-05-06";
    static final String FAMILY_NAME = "Finch";
    static final String NAME = GIVEN_NAME + " " + FAMILY_NAME;
    static final String COLLEAGUE = "therapist2@demo";
    private static final String ACCOUNT = "orla.finch";
    private static final String PASSWORD = "nine slow otters in the reeds";
    private static final int FOUR_WEEKS = 28;
    private static final int GIVEN = 0;
    private static final int MISSED = 1;
    private static final int MOVED = 3;
    private static final int CANCELLED = 4;
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final LocalDate MONDAY = LocalDate.now(ZONE).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    private final Program program;
    private final TimeMachine time;
    private final Browser browser;
    private final Canaries canaries;
    private final Recording therapist;
    private final Page thea;
    private final Page dora;
    private final PlantedNotes notes;

    Planting(Program program, TimeMachine time, Browser browser, Canaries canaries) {
        this.program = program;
        this.time = time;
        this.browser = browser;
        this.canaries = canaries;
        this.therapist = new Recording(browser);
        this.thea = therapist.page();
        this.dora = browser.page();
        this.notes = new PlantedNotes(program, thea, canaries);
    }

    /** The answers that the therapist got while writing. */
    List<Answer> read() {
        return therapist.end();
    }

    /** Ends in the morning of the third visit, when the patient has just come and the therapist has begun to write. */
    PlantedPatient plant() {
        clock(MONDAY.atTime(7, 0));
        Browser.signIn(thea, program, THERAPIST);
        String patient = registered();
        takesPart(patient);
        List<String> episodes = new ArrayList<>();
        episodes.add(episode(patient, "SPASM", "LOW_BACK", "EpisodeDescription"));
        known(patient, "Adhesive or gel allergy", "FactNote");
        numb(patient);
        String plan = planned(patient);
        Page orla = account(patient);
        Map<LocalDateTime, String> visits = booked(plan);
        episodes.add(ended(patient));
        revised(plan);
        withdrawn(patient);
        measured(patient);
        known(patient, "Cardiac pacemaker", "LaterFactNote");
        merged(patient);
        told(orla);
        happens(visits);
        known(patient, "Cauda equina syndrome suspected", "AlarmNote");
        known(patient, "Myelopathy or upper motor neuron signs", "WarningNote");
        notes.toldOfEmergency();
        filtered();
        return new PlantedPatient(patient, episodes, plan, visits);
    }

    private void clock(LocalDateTime when) {
        time.set(Duration.between(when.atZone(ZONE).toInstant(), Instant.now()));
    }

    private void open(Page page, String path) {
        page.navigate(program.at(path).toString());
        Browser.settled(page);
    }

    private static String id(String address) {
        return address.replaceFirst(".*[?&]id=", "").replaceFirst("[&#].*", "");
    }

    private String registered() {
        fill();
        thea.locator("[id='form:save']").click();
        thea.waitForURL("**/patients/episode?id=*");
        return id(thea.url());
    }

    private void fill() {
        open(thea, "/patients/register");
        thea.locator("[id='form:givenNames']").fill(GIVEN_NAME);
        thea.locator("[id='form:familyName']").fill(FAMILY_NAME);
        thea.locator("[id='form:birthDate']").fill(BORN);
        thea.locator("[id='form:sex']").selectOption("FEMALE");
        thea.locator("[id='form:phone']").fill("+1 315 555 0199");
        thea.locator("[id='form:coverage']").selectOption("SELF_PAY");
        Browser.settled(thea);
    }

    /** A second record of the same person, which denies what the first one says; the desk merges it into the first. */
    private void merged(String patient) {
        fill();
        thea.locator("[id='form:save']").click();
        thea.locator("[id='form:another']").check();
        thea.locator("[id='form:save']").click();
        thea.waitForURL("**/patients/episode?id=*");
        String second = id(thea.url());
        episode(second, "STIFFNESS", "NECK", "SecondEpisodeDescription");
        open(thea, "/patients/facts?id=" + second);
        thea.locator("[title='Cardiac pacemaker: No']").click();
        Browser.settled(thea);
        open(dora, "/patients/merge?id=" + patient + "&with=" + second);
        dora.locator("[id='form:reason']").fill("Registered twice");
        dora.locator("[id='form:merge']").click();
        dora.waitForURL("**/patients/patient?id=" + patient);
    }

    private void takesPart(String patient) {
        Page daniel = Browser.signIn(browser.page(), program, COLLEAGUE);
        looks(daniel, patient);
        open(daniel, "/patients/take-part?id=" + patient);
        daniel.locator("[id='form:reason']").fill("Asked for advice: " + canaries.word("TakingPart"));
        daniel.locator("[id='form:take']").click();
        daniel.waitForURL("**/patients/patient?id=*");
        PlantedCast.changed(daniel, program, canaries.word("CastNote"));
    }

    /** In an emergency, and without treating the patient. */
    private void looks(Page page, String patient) {
        open(page, "/patients/take-part?id=" + patient);
        page.locator("[id='look:reason']").fill("Collapsed: " + canaries.word("EmergencyLook"));
        page.locator("[id='look:open']").click();
        page.waitForURL("**/patients/patient?id=*");
    }

    /** Gives the id of the episode. */
    private String episode(String patient, String problem, String region, String field) {
        open(thea, "/patients/episode?id=" + patient);
        thea.locator("[id='form:problem']").selectOption(problem);
        Browser.settled(thea);
        thea.locator("[id='form:region']").selectOption(region);
        Browser.settled(thea);
        thea.locator("[id='form:side']").selectOption("BILATERAL");
        thea.locator("[id='form:severity']").fill("7");
        thea.locator("[id='form:description']").fill(canaries.word(field));
        thea.locator("[id='form:onset']").fill(MONDAY.minusDays(4).toString());
        thea.locator("[id='form:mechanism']").selectOption("OVERUSE");
        Browser.settled(thea);
        thea.locator("[id='form:save']").click();
        thea.waitForURL("**/patients/patient?id=*");
        return thea.locator("a[href*='&episode=']").first().getAttribute("href").replaceFirst(".*episode=", "");
    }

    /** Another treatment, signed, booked and closed: the desk has to tell the patient that its visits are cancelled. */
    private String ended(String patient) {
        String episode = episode(patient, "STIFFNESS", "NECK", "EndedEpisodeDescription");
        open(thea, "/plans/start?id=" + episode);
        Composer composer = new Composer(thea).fromStart("Start from scratch");
        String plan = id(thea.url());
        composer.rename(canaries.word("EndedPlanTitle"));
        composer.add("massage low back", "Light massage, low back");
        composer.sign();
        open(dora, "/worklist/book?id=" + plan);
        dora.locator("[id='form:book']").click();
        dora.waitForURL("**/worklist");
        open(thea, "/patients/close?id=" + episode);
        thea.locator("[id='form:close']").click();
        thea.waitForURL("**/patients/patient?id=*");
        return episode;
    }

    /** Records a condition with a note. */
    private void known(String patient, String condition, String field) {
        open(thea, "/patients/facts?id=" + patient);
        thea.locator(".answers").getByLabel(condition).first().check();
        Browser.settled(thea);
        thea.locator(".tick input[id$=note]").fill(canaries.word(field));
        Browser.press(thea, "Save only these");
    }

    /** Records where the skin is numb. */
    private void numb(String patient) {
        open(thea, "/patients/facts?id=" + patient);
        thea.locator(".answers").getByLabel("Impaired skin sensation").first().check();
        Browser.settled(thea);
        thea.locator(".tick select[id$=region]").selectOption("LOW_BACK");
        Browser.settled(thea);
        thea.locator(".tick input[id$=note]").fill(canaries.word("SkinFactNote"));
        Browser.press(thea, "Save only these");
    }

    /** Composes and signs; gives the id of the plan. */
    private String planned(String patient) {
        open(thea, "/patients/patient?id=" + patient);
        Composer composer = new Composer(thea).fromRecord("Start from scratch");
        String plan = id(thea.url());
        composer.rename(canaries.word("PlanTitle"));
        composer.describePhase(
                canaries.word("PhaseName"), canaries.word("PhaseGoal"), canaries.word("PhaseExit"), FOUR_WEEKS);
        composer.aim("NPRS", canaries.word("GoalText"), "1");
        composer.add("pelvic tilt", "Pelvic tilt");
        composer.add("massage low back", "Light massage, low back");
        composer.add("tens", "TENS");
        composer.write("[data-code=electrode_placement]", canaries.word("ElectrodePlacement"));
        composer.crossesNeither();
        composer.add("mobilization", "Joint mobilization");
        composer.write("[data-code=direction]", canaries.word("Direction"));
        composer.write("[data-code=segment]", canaries.word("Segment"));
        composer.add("splint", "Splint that holds the joint");
        composer.write("[data-code=set_deg]", "10");
        composer.noneOfThese();
        while (composer.stops().count() > 0) {
            composer.stops().first().getByText("Remove it").click();
            Browser.settled(thea);
        }
        thea.locator("#safety .safeguards input[id$=note]").fill(canaries.word("SafeguardNote"));
        thea.locator("#safety .safeguards li:has(input[id$=note]) [data-act=recordSafeguard]")
                .click();
        Browser.settled(thea);
        Locator unexplained = thea.locator("#safety .find.caution");
        while (unexplained.count() > 0) composer.explain(canaries.word("OverrideReason"));
        composer.sign();
        return plan;
    }

    /** Opens the patient's account; gives the patient's phone, not yet signed in. */
    private Page account(String patient) {
        open(thea, "/patients/patient?id=" + patient);
        thea.getByLabel("Sign-in name").fill(ACCOUNT);
        Browser.press(thea, "Open an account");
        Page orla = browser.phone();
        Browser.setUp(orla, program, Browser.text(thea.locator("code").first()).strip(), PASSWORD);
        return orla;
    }

    /** The desk books all visits, moves one and cancels one, after undoing it once; gives their times and ids. */
    private Map<LocalDateTime, String> booked(String plan) {
        Browser.signIn(dora, program, DESK);
        open(dora, "/worklist/book?id=" + plan);
        dora.locator("[id='form:book']").click();
        dora.waitForURL("**/worklist");
        open(dora, "/worklist/book?id=" + plan);
        Map<LocalDateTime, String> visits = new TreeMap<>();
        for (Locator link : dora.locator("main a[href*='/calendar/visit?id=']").all())
            visits.put(Times.of(Browser.text(link), MONDAY), id(link.getAttribute("href")));
        List<String> ids = new ArrayList<>(visits.values());
        open(dora, "/calendar/visit?id=" + ids.get(MOVED));
        dora.locator("button[id$=move]").first().click();
        Browser.settled(dora);
        assertThat(dora.locator("#notices")).containsText("Moved");
        open(dora, "/calendar/visit?id=" + ids.get(CANCELLED));
        cancelled();
        Browser.press(dora, "Undo");
        cancelled();
        return visits;
    }

    private void cancelled() {
        dora.getByLabel("Reason").selectOption("PATIENT_ASKED");
        Browser.press(dora, "Cancel the visit");
        assertThat(dora.locator("body")).containsText("back on the worklist");
    }

    /** Begins the next draft, removes an item, and drops a goal and thinks better of it. */
    private void revised(String plan) {
        open(thea, "/plans/plan?id=" + plan);
        thea.locator("[id=revise]").click();
        thea.waitForURL("**/plans/compose?id=*");
        Browser.settled(thea);
        thea.getByLabel("Remove TENS").first().click();
        Browser.settled(thea);
        thea.locator("[data-act=dropGoal]").first().click();
        Browser.settled(thea);
        thea.locator("[id=take-back]").click();
        Browser.settled(thea);
    }

    /** Withdraws the safeguard. */
    private void withdrawn(String patient) {
        open(thea, "/patients/safeguards?id=" + patient);
        Browser.press(thea, "Withdraw");
        thea.locator("[id='safeguards:reason']").fill(canaries.word("SafeguardReason"));
        thea.locator("[id='safeguards:withdraw']").click();
        Browser.settled(thea);
        assertThat(thea.locator("#notices")).containsText("Withdrawn");
    }

    /** Measures pain, activities whose value becomes the start, and an angle that is withdrawn. */
    private void measured(String patient) {
        open(thea, "/patients/measure?id=" + patient);
        thea.locator("[id='form:NPRS'] input[value='3']").check();
        thea.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
        for (int place = 0; place < 3; place++) {
            thea.locator("[id='form:PSFS_words_" + place + "']")
                    .fill(place == 0 ? canaries.word("ActivityWords") : "Another activity " + place);
            thea.locator("[id='form:PSFS_new_" + place + "']").fill("4");
        }
        thea.locator("[id='form:ROM-KNEE-FLEXION-LEFT']").fill("90");
        thea.locator("[id='form:save']").click();
        thea.waitForURL("**/patients/progress?id=*");
        open(thea, "/patients/progress?id=" + patient + "&show=ROM-KNEE-FLEXION-LEFT");
        thea.locator("table.values tbody tr a").first().click();
        thea.locator("[id='form:reason']").fill(canaries.word("WithdrawalReason"));
        thea.locator("[id='form:withdraw']").click();
        Browser.settled(thea);
        thea.locator("main a")
                .filter(new Locator.FilterOptions().setHasText("Patient-Specific Functional Scale"))
                .first()
                .click();
        thea.locator("table.values a[href*='pin=']").first().click();
        thea.locator("[id='baseline:pinReason']").fill(canaries.word("PinReason"));
        thea.locator("[id='baseline:pin']").click();
        Browser.settled(thea);
    }

    /** The patient reports that something was too sore and how much it hurts, and asks for another time and for a call. */
    private void told(Page orla) {
        Browser.signIn(orla, program, ACCOUNT, PASSWORD);
        orla.locator(".acts summary").first().click();
        orla.locator(".acts details[open] input[value='HURTS_MORE']").check();
        orla.locator(".acts details[open] textarea").fill(canaries.word("HomeWord"));
        orla.locator(".acts details[open] button").click();
        orla.locator("#pain button[value='3']").click();
        open(orla, "/me/visits");
        orla.locator("main summary").last().click();
        orla.locator("main details[open] button[name=wanted]:visible").first().click();
        Browser.settled(orla);
        Browser.press(orla, "Please call me");
    }

    /** The first visit is signed, nobody comes to the second, and the third has just begun. */
    private void happens(Map<LocalDateTime, String> visits) {
        List<LocalDateTime> times = new ArrayList<>(visits.keySet());
        String given = visits.get(times.get(GIVEN));
        comes(times.get(GIVEN));
        notes.written(given, "");
        thea.locator("[id='form:sign']").click();
        thea.waitForURL("**/today");
        notes.added(given);
        clock(times.get(MISSED).plusMinutes(20));
        Browser.signIn(dora, program, DESK);
        Browser.press(dora, "Mark no-show: " + NAME);
        comes(times.get(PlantedPatient.BEGUN));
        notes.written(visits.get(times.get(PlantedPatient.BEGUN)), "Draft");
    }

    /** The desk checks the patient in, and the therapist signs in to write. */
    private void comes(LocalDateTime at) {
        clock(at.plusMinutes(2));
        Browser.signIn(dora, program, DESK);
        Browser.press(dora, "Check in " + NAME);
        Browser.signIn(thea, program, THERAPIST);
    }

    /** A filter is kept under a name. */
    private void filtered() {
        open(thea, "/patients");
        thea.locator(".filters a")
                .filter(new Locator.FilterOptions().setHasText("No plan"))
                .click();
        Browser.settled(thea);
        thea.locator("[id='form:name-it']").click();
        Browser.settled(thea);
        thea.locator("[id='form:name']").fill(canaries.word("FilterName"));
        Browser.press(thea, "Save");
        assertThat(thea.locator("#notices")).containsText("Saved");
    }
}
