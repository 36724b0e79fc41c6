package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every field of a form is filled in wrong: one press says all of it, each at its field, and what was typed stays. */
class MistakesAtOnceE2E {
    private static final Program PROGRAM = Program.demo();
    private static final String LATER =
            LocalDate.now(ZoneOffset.UTC).plusYears(1).toString();
    private static final String LONG_AGO =
            LocalDate.now(ZoneOffset.UTC).minusYears(9).toString();

    @RegisterExtension
    final Browser browser = new Browser();

    private Page at(String person, String address) {
        Page page = Browser.signIn(browser.page(), PROGRAM, person);
        page.navigate(PROGRAM.at(address).toString());
        return page;
    }

    private static void fill(Page page, Map<String, String> typed) {
        typed.forEach((field, text) ->
                page.locator("[id='" + field + "']").evaluate("(e, text) => { e.value = text }", text));
    }

    /** The fields beside which something stands, by their client ids. */
    private static List<String> wrong(Page page, String form) {
        Locator errors = page.locator("[id='" + form + "'] [id$='-error']");
        return errors.all().stream()
                .filter(error -> !error.textContent().isBlank())
                .map(error -> error.getAttribute("id").replaceAll("^.*:(.*)-error$", "$1"))
                .toList();
    }

    private static void press(Page page, String button) {
        page.locator("[id='" + button + "']").click();
        page.waitForLoadState();
        Browser.settled(page);
    }

    @Test
    void registering() {
        Page page = at("desk@demo", "/patients/register");
        page.locator("[id='form:coverage']").selectOption("INSURED");
        Browser.settled(page);
        Map<String, String> typed = Map.of(
                "form:givenNames", "123",
                "form:birthDate", "the day before yesterday",
                "form:phone", "no telephone",
                "form:email", "no address");
        fill(page, typed);
        press(page, "form:save");
        assertThat(wrong(page, "form"))
                .containsExactlyInAnyOrder(
                        "givenNames", "birthDate", "sex", "phone", "email", "insurer", "memberNumber");
        typed.forEach((field, text) ->
                assertThat(page.locator("[id='" + field + "']").inputValue()).isEqualTo(text));
        fill(page, Map.of("form:givenNames", "Wanda", "form:birthDate", "", "form:phone", "", "form:email", ""));
        page.locator("[id='form:sex']").selectOption("FEMALE");
        press(page, "form:save");
        assertThat(wrong(page, "form")).containsExactlyInAnyOrder("birthDate", "insurer", "memberNumber");
        Axe.check(page);
    }

    @Test
    void an_episode() {
        Page page = at("therapist@demo", "/patients/register");
        fill(page, Map.of("form:givenNames", "Mista", "form:familyName", "Kerrigan", "form:birthDate", "1971-02-03"));
        page.locator("[id='form:sex']").selectOption("FEMALE");
        page.locator("[id='form:coverage']").selectOption("SELF_PAY");
        Browser.settled(page);
        press(page, "form:save");
        page.waitForURL("**/patients/episode?id=*");
        fill(page, Map.of("form:severity", "eleven", "form:onset", LATER));
        press(page, "form:save");
        assertThat(wrong(page, "form"))
                .containsExactlyInAnyOrder("problem", "region", "severity", "onset", "mechanism");
        fill(page, Map.of("form:severity", "11", "form:onset", LATER));
        press(page, "form:save");
        assertThat(wrong(page, "form"))
                .containsExactlyInAnyOrder("problem", "region", "severity", "onset", "mechanism");
        assertThat(page.locator("[id='form:severity']").inputValue()).isEqualTo("11");
        Axe.check(page);
    }

    @Test
    void what_was_measured() {
        Page patients = at("therapist@demo", "/patients");
        String record = patients.locator("main a[href*='/patients/patient?id=']")
                .first()
                .getAttribute("href");
        patients.navigate(PROGRAM.at(record.replace("/patients/patient", "/patients/measure"))
                .toString());
        List<Locator> numbers =
                patients.locator("[id='form'] input[data-number]").all();
        numbers.get(0).evaluate("e => { e.value = 'ninety' }");
        numbers.get(1).evaluate("e => { e.value = '99999' }");
        List<String> fields = numbers.subList(0, 2).stream()
                .map(field -> field.getAttribute("id").replaceAll("^form:", ""))
                .collect(Collectors.toList());
        fields.add("on");
        fill(patients, Map.of("form:on", LATER));
        press(patients, "form:save");
        assertThat(wrong(patients, "form")).containsExactlyInAnyOrderElementsOf(fields);
    }

    @Test
    void a_site() {
        Page page = at("admin@demo", "/clinic/site?id=new");
        fill(page, Map.of("form:name", "--", "form:address", "...", "form:phone", "call us"));
        press(page, "form:save");
        assertThat(wrong(page, "form")).containsExactlyInAnyOrder("name", "zone", "address", "phone");
        fill(page, Map.of("form:name", ""));
        press(page, "form:save");
        assertThat(wrong(page, "form")).containsExactlyInAnyOrder("name", "zone", "address", "phone");
        Axe.check(page);
    }

    @Test
    void hours_and_days() {
        Page page = at("admin@demo", "/clinic/hours");
        for (DayOfWeek day : DayOfWeek.values()) fill(page, Map.of("week:" + day, "early"));
        press(page, "week:save");
        assertThat(wrong(page, "week"))
                .containsExactlyInAnyOrder(
                        Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).toArray(String[]::new));
        fill(page, Map.of("absence:first", LONG_AGO, "absence:last", "", "absence:reason", "x".repeat(121)));
        press(page, "absence:add");
        assertThat(wrong(page, "absence")).containsExactlyInAnyOrder("first", "last", "reason");
        fill(page, Map.of("closed:closedOn", LONG_AGO, "closed:closedReason", "x".repeat(121)));
        press(page, "closed:add");
        assertThat(wrong(page, "closed")).containsExactlyInAnyOrder("closedOn", "closedReason");
    }

    @Test
    void accounts_and_rooms() {
        Page page = at("admin@demo", "/clinic/accounts");
        fill(page, Map.of("form:name", "1", "form:signInName", "?"));
        press(page, "form:submit");
        assertThat(wrong(page, "form")).contains("name", "signInName");
        assertThat(page.locator("[id='form']").textContent()).contains("Choose at least one role");
        page.navigate(PROGRAM.at("/clinic/rooms").toString());
        press(page, "rooms:save");
        assertThat(wrong(page, "rooms")).containsExactlyInAnyOrder("name", "kind");
    }

    @Test
    void ones_own_password() {
        Page page = at("desk@demo", "/account");
        fill(page, Map.of("form:currentPassword", "wrong", "form:password", "short", "form:again", "short"));
        press(page, "form:change");
        assertThat(wrong(page, "form")).containsExactlyInAnyOrder("currentPassword", "password");
    }
}
