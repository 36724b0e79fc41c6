package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A therapist measures and reads the progress: by keyboard, with refusals at their fields, in a chart with a table that says the same. */
class FollowE2E {
    private static final Program PROGRAM = Program.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    private String record(Page page, String name) {
        page.navigate(PROGRAM.at("/patients").toString());
        return page.locator("a[href*='/patients/patient?id=']")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .getAttribute("href");
    }

    private static Locator field(Page page, String key) {
        return page.locator("[id='form:" + key + "']");
    }

    /** By keyboard. */
    private static void unfold(Page page, String title) {
        page.locator("#form\\:more summary, #more summary")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first()
                .press("Enter");
        page.evaluate(
                "document.querySelectorAll('#more details, [id=\"form:more\"] details').forEach(d => d.open = true)");
    }

    @Test
    void what_is_measured_stands_in_chart_and_table_and_changes_the_verdict() {
        Page page = Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
        String id = record(page, "Diego Fuentes").replaceAll(".*id=", "");
        page.navigate(PROGRAM.at("/patients/progress?id=" + id + "&show=NPRS").toString());
        assertThat(page.locator(".card-head .chip").first()).hasText("Too early to tell");
        int before = page.locator("svg.plot circle").count();
        assertThat(page.locator("table.values tbody tr")).hasCount(before);
        Axe.check(page);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add a measurement"))
                .press("Enter");
        page.waitForURL("**/patients/measure?id=*");
        Axe.check(page);
        page.locator("[id='form:NPRS'] input[value='5']").focus();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("[id='form:NPRS'] input[value='2']")).isChecked();
        unfold(page, "More: other regions");
        field(page, "ROM-KNEE-EXTENSION-LEFT").fill("90");
        field(page, "ROM-KNEE-EXTENSION-LEFT").press("Control+Enter");
        assertThat(page.locator("[id='form:ROM-KNEE-EXTENSION-LEFT-error']")).containsText("further than this joint");
        Browser.settled(page);
        assertThat(page.locator("[id='form:NPRS'] input[value='2']")).isChecked();
        field(page, "ROM-KNEE-EXTENSION-LEFT").fill("20");
        field(page, "ROM-KNEE-EXTENSION-LEFT").press("Control+Enter");
        assertThat(page.locator("[id='form:ROM-KNEE-EXTENSION-LEFT-error']")).containsText("20° beyond straight?");
        Browser.settled(page);
        field(page, "ROM-KNEE-EXTENSION-LEFT").fill("-5");
        field(page, "ROM-KNEE-FLEXION-LEFT").fill("165");
        field(page, "ROM-KNEE-FLEXION-LEFT").press("Control+Enter");
        assertThat(page.locator("[id='form:ROM-KNEE-FLEXION-LEFT-error']")).containsText("Please check");
        Browser.settled(page);
        field(page, "ROM-KNEE-FLEXION-LEFT").press("Control+Enter");
        page.waitForURL("**/patients/progress?id=*");

        assertThat(page.locator(".card-head .chip").first()).hasText("Responding");
        assertThat(page.locator(".verdict")).containsText("Down 3");
        assertThat(page.locator("svg.plot circle")).hasCount(before + 1);
        assertThat(page.locator("table.values tbody tr")).hasCount(before + 1);
        assertThat(Browser.text(page.locator("svg.plot circle title").last()))
                .contains(Browser.text(
                        page.locator("table.values tbody tr .worth").first()));
        Axe.check(page);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Knee extension, left"))
                .press("Enter");
        assertThat(page.locator(".figure")).hasText("\u22125°");
    }

    @Test
    void a_value_that_is_saved_with_two_presses_stands_once() {
        Page page = Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
        String id = record(page, "Jonas Weber").replaceAll(".*id=", "");
        String pain = PROGRAM.at("/patients/progress?id=" + id + "&show=NPRS").toString();
        page.navigate(pain);
        int before = page.locator("table.values tbody tr").count();
        page.navigate(PROGRAM.at("/patients/measure?id=" + id).toString());
        page.locator("[id='form:NPRS'] input[value='3']").check();
        page.locator("[id='form:save']").dblclick();
        page.waitForURL("**/patients/progress?id=*");
        page.navigate(pain);
        assertThat(page.locator("table.values tbody tr")).hasCount(before + 1);
    }

    @Test
    void a_value_withdrawn_leaves_the_chart_and_stays_in_the_table() {
        Page page = Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
        String id = record(page, "Samuel Whitaker").replaceAll(".*id=", "");
        page.navigate(
                PROGRAM.at("/patients/progress?id=" + id + "&show=QUICKDASH").toString());
        int dots = page.locator("svg.plot circle").count();
        int rows = page.locator("table.values tbody tr").count();
        page.locator("table.values tbody tr a").first().press("Enter");
        page.locator("[id='form:reason']").fill("Somebody else's form");
        Axe.check(page);
        page.locator("[id='form:withdraw']").press("Enter");
        assertThat(page.locator("tr.gone")).containsText("Somebody else's form");
        assertThat(page.locator("svg.plot circle")).hasCount(dots - 1);
        assertThat(page.locator("table.values tbody tr")).hasCount(rows);
    }

    @Test
    void the_plan_says_how_far_its_goals_are_and_leads_to_measuring_what_was_not() {
        Page page = Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
        page.navigate(PROGRAM.at(record(page, "Hannah Kowalski")).toString());
        page.locator("a[href*='/plans/plan?id=']").first().click();
        page.waitForURL("**/plans/plan?id=*");
        Locator goals = page.locator("section[aria-labelledby=goals-title] li");
        assertThat(goals.filter(new Locator.FilterOptions().setHasText("at the start"))
                        .first())
                .containsText(java.util.regex.Pattern.compile("\\d.* on \\d+ [A-Z][a-z]+, \\d.* at the start"));
        Axe.check(page);
        Locator open = goals.filter(new Locator.FilterOptions().setHasText("Not measured yet."))
                .first();
        assertThat(open.locator("progress")).hasCount(0);
        open.getByRole(AriaRole.LINK).press("Enter");
        page.waitForURL("**/patients/measure?id=*");
    }

    /** Where the focus is, by the id of the field. */
    private static String focus(Page page) {
        return (String) page.evaluate("document.activeElement.id.replace('form:', '')");
    }

    @Test
    void by_keyboard_alone_enter_goes_on_and_left_and_right_activities_and_angles_are_kept_with_what_they_are_about() {
        Page page = Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
        String id = record(page, "Henrik Olsen").replaceAll(".*id=", "");
        page.navigate(PROGRAM.at("/patients/measure?id=" + id).toString());
        field(page, "ROM-LUMBAR-LATERAL_FLEXION_L").focus();
        page.keyboard().type("18");
        page.keyboard().press("Enter");
        assertThat(focus(page)).isEqualTo("ROM-LUMBAR-LATERAL_FLEXION_R");
        page.keyboard().type("21");
        field(page, "MMT-TRUNK_FLEXORS").focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(focus(page)).isEqualTo("MMT-TRUNK_EXTENSORS");
        field(page, "PSFS_score_0").focus();
        page.keyboard().type("6");
        page.keyboard().press("Enter");
        page.keyboard().type("5");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("[id='form:PSFS_score_2-error']")).hasText("Rate this one too.");
        Browser.settled(page);
        assertThat(field(page, "PSFS_score_0")).hasValue("6");
        field(page, "PSFS_score_2").focus();
        page.keyboard().type("7");
        unfold(page, "More: other regions");
        unfold(page, "Tardieu");
        field(page, "MTS_0_caught").focus();
        page.keyboard().type("-10");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("[id='form:MTS_0_site-error']")).hasText("Choose the muscle.");
        assertThat(page.locator("[id='form:MTS_0_slow-error']")).containsText("both angles");
        Browser.settled(page);
        Axe.check(page);
        field(page, "MTS_0_site").selectOption("GASTROCNEMIUS");
        field(page, "MTS_0_side").selectOption("LEFT");
        field(page, "MTS_0_slow").focus();
        page.keyboard().type("15");
        field(page, "MTS_0_quality").selectOption("2");
        page.keyboard().press("Control+Enter");
        page.waitForURL("**/patients/progress?id=*");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Patient-Specific Functional Scale: Lifting"))
                .press("Enter");
        assertThat(page.locator("table.values tbody tr").first()).containsText("Putting on socks: 7");
        assertThat(page.locator(".figure")).hasText("6");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("gastrocnemius (knee straight), left"))
                .press("Enter");
        assertThat(page.locator("table.values tbody tr").first()).containsText("R1 \u221210°, R2 15°");
    }

    @Test
    void the_start_is_pinned_and_unpinned_by_keyboard_with_a_reason_that_the_page_shows() {
        Page page = Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
        String id = record(page, "Maya Lindqvist").replaceAll(".*id=", "");
        String pain = PROGRAM.at("/patients/progress?id=" + id + "&show=NPRS").toString();
        page.navigate(pain);
        Locator links = page.locator("table.values tbody a[href*='pin=']");
        links.last().press("Enter");
        page.locator("[id='baseline:pin']").press("Enter");
        assertThat(page.locator("[id='baseline:pinReason-error']")).containsText("Say why");
        Browser.settled(page);
        page.locator("[id='baseline:pinReason']").fill("Before the injection");
        Axe.check(page);
        page.locator("[id='baseline:pin']").press("Enter");
        assertThat(page.locator("table.values")).containsText("Pinned as the start by");
        assertThat(page.locator("table.values")).containsText("Before the injection");
        assertThat(page.locator("svg.plot circle.pin")).hasCount(1);
        Axe.check(page);
        links.last().press("Enter");
        page.locator("[id='baseline:unpin']").press("Enter");
        assertThat(page.locator("svg.plot circle.pin")).hasCount(0);
    }
}
