package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the printed set-up link to the first administrator at work, and out again: one story in order, in an empty program. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SignInE2E {
    private static final String NAME = "admin@clinic";
    private static final String PASSWORD = "correct horse battery staple";
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Program PROGRAM = Program.empty();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    @Order(1)
    void the_printed_link_sets_up_the_first_administrator_once() {
        Page page = browser.page();
        page.navigate(PROGRAM.at(PROGRAM.setupPath()).toString());
        Axe.check(page);
        page.getByLabel("Your name").fill("Ada Example");
        page.getByLabel("Sign-in name").fill(NAME);
        page.locator("input[type=password]").first().fill("short");
        page.locator("input[type=password]").last().fill("short");
        readAndHidden(page, "form:password");
        page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON).last().click();
        assertThat(page.locator("body")).containsText("at least 15");
        Axe.check(page);
        page.locator("input[type=password]").first().fill(PASSWORD);
        page.locator("input[type=password]").last().fill(PASSWORD);
        page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON).last().click();
        page.waitForURL("**/clinic");
        assertThat(page.locator("body")).containsText("Ada Example");
        page.navigate(PROGRAM.at(PROGRAM.setupPath()).toString());
        assertThat(page.locator("body")).containsText("has been used");
    }

    @Test
    @Order(2)
    void a_wrong_password_is_said_plainly_and_lets_nobody_in() {
        Page page = browser.page();
        signIn(page, NAME, "incorrect horse battery staple");
        assertThat(page.locator("body")).containsText("The name or the password is not right.");
        assertThat(page.locator("input[type=password]").inputValue()).isEmpty();
        assertThat(page.context().cookies()).isEmpty();
        Axe.check(page);
    }

    @Test
    @Order(2)
    void a_password_can_be_read_while_it_is_typed_and_is_hidden_when_it_is_sent() {
        Page page = browser.page();
        page.navigate(PROGRAM.at("/login").toString());
        assertThat(page.locator("main")).containsText("Clinic");
        page.locator("[id='form:name']").fill(NAME);
        page.locator("[id='form:password']").fill("incorrect horse battery staple");
        readAndHidden(page, "form:password");
        page.getByText("Show password").click();
        Axe.check(page);
        page.evaluate("document.addEventListener('submit', e => { e.preventDefault();"
                + " document.title = document.getElementById('form:password').type; })");
        page.locator("[id='form:enter']").click();
        assertThat(page).hasTitle("password");
    }

    private static void readAndHidden(Page page, String field) {
        Locator typed = page.locator("[id='" + field + "']");
        page.getByText("Show password").click();
        assertThat(typed).hasAttribute("type", "text");
        page.getByText("Hide password").click();
        assertThat(typed).hasAttribute("type", "password");
    }

    @Test
    @Order(3)
    void the_keyboard_alone_signs_in_and_out_and_the_back_button_shows_nothing() {
        Page page = browser.page();
        page.navigate(PROGRAM.at("/login").toString());
        Axe.check(page);
        for (int i = 0; i < 6 && !"form:name".equals(page.evaluate("document.activeElement.id")); i++)
            page.keyboard().press("Tab");
        page.keyboard().type(NAME);
        page.keyboard().press("Tab");
        page.keyboard().type(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/clinic");
        Cookie cookie = page.context().cookies().stream()
                .filter(each -> each.name.equals("__Host-extensor"))
                .findFirst()
                .orElseThrow();
        Browser.settled(page);
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign out"))
                .press("Enter");
        page.waitForURL("**/login");
        page.navigate(PROGRAM.at("/clinic/accounts").toString());
        assertThat(page.url()).endsWith("/login");
        assertThat(Wire.get(PROGRAM.at("/clinic/accounts"), "Cookie", cookie.name + "=" + cookie.value)
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    @Order(4)
    void sign_in_works_without_scripts() {
        Page page = browser.page(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false));
        signIn(page, NAME, PASSWORD);
        assertThat(page.url()).endsWith("/clinic");
    }

    @Test
    @Order(5)
    void the_session_is_new_at_sign_in_long_and_well_kept() {
        String planted = "__Host-extensor=" + "a".repeat(64);
        HttpResponse<String> in = sent(
                "/login",
                "form%3Aname=" + coded(NAME) + "&form%3Apassword=" + coded(PASSWORD) + "&form%3Aenter=x",
                planted);
        assertThat(in.headers().firstValue("Location").orElse("")).doesNotContain("jsessionid");
        List<String> both = in.headers().allValues("Set-Cookie");
        assertThat(both).hasSize(2);
        assertThat(both)
                .filteredOn(c -> c.startsWith("__Host-extensor-known="))
                .singleElement()
                .satisfies(
                        known -> assertThat(known).contains("; Secure", "; HttpOnly", "; SameSite=Strict", "; Path=/"));
        List<String> cookies =
                both.stream().filter(c -> c.startsWith("__Host-extensor=")).toList();
        assertThat(cookies).hasSize(1);
        assertThat(cookies.get(0))
                .matches("__Host-extensor=[0-9a-f]{64}; .*")
                .contains("Secure", "HttpOnly", "Path=/")
                .doesNotContain("a".repeat(64))
                .doesNotContainIgnoringCase("domain");
        assertThat(cookies.get(0).split("(?i)samesite=strict", -1)).hasSize(2);
        assertThat(cookies.get(0).toLowerCase(java.util.Locale.ROOT).split("samesite", -1))
                .hasSize(2);
    }

    @Test
    @Order(6)
    void the_session_is_as_new_for_somebody_who_has_just_chosen_a_password() {
        Page page = browser.page();
        signIn(page, NAME, PASSWORD);
        page.navigate(PROGRAM.at("/clinic/accounts").toString());
        page.locator("[id='form:name']").fill("Dora Example");
        page.locator("[id='form:signInName']").fill("dora");
        page.locator("[id='form:desk']").check();
        Browser.press(page, "Open the account");
        String link = page.locator("#link").inputValue();
        HttpResponse<String> in = sent(
                link.substring(link.indexOf("/setup")),
                "form%3Apassword=" + coded(PASSWORD) + "&form%3Aagain=" + coded(PASSWORD) + "&form%3Acomplete=x",
                "__Host-extensor=" + "a".repeat(64));
        assertThat(in.headers().firstValue("Location").orElse("")).endsWith("/arrivals");
        assertThat(in.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("__Host-extensor="))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie).doesNotContain("a".repeat(64)));
    }

    @Test
    @Order(7)
    void who_signs_out_leaves_no_session_and_nothing_in_the_browser() {
        DeskClient client = new DeskClient(PROGRAM);
        assertThat(client.signIn(NAME, PASSWORD)).isTrue();
        assertThat(client.get("/clinic").statusCode()).isEqualTo(200);
        HttpResponse<String> out = Wire.post(PROGRAM.at("/logout"), "", "Cookie", "__Host-extensor=" + client.secret());
        assertThat(out.headers().firstValue("Location").orElse("")).endsWith("/login");
        assertThat(out.headers().firstValue("Clear-Site-Data").orElse("")).contains("\"cache\"", "\"storage\"");
        assertThat(client.get("/clinic").headers().firstValue("Location").orElse(""))
                .endsWith("/login");
    }

    /** Sends the form of a page with what was filled in, from a browser in which somebody has planted a session. */
    private static HttpResponse<String> sent(String page, String filled, String planted) {
        HttpResponse<String> form = Wire.get(PROGRAM.at(page), "Cookie", planted);
        assertThat(form.headers().allValues("Set-Cookie")).isEmpty();
        StringBuilder body = new StringBuilder(filled);
        HIDDEN.matcher(form.body())
                .results()
                .forEach(field -> body.append('&')
                        .append(coded(attribute(field.group(), "name")))
                        .append('=')
                        .append(coded(attribute(field.group(), "value"))));
        HttpResponse<String> in = Wire.post(PROGRAM.at(page.split("\\?")[0]), body.toString(), "Cookie", planted);
        assertThat(in.statusCode()).isEqualTo(302);
        return in;
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    private static void signIn(Page page, String name, String password) {
        page.navigate(PROGRAM.at("/login").toString());
        page.locator("[id='form:name']").fill(name);
        page.locator("[id='form:password']").fill(password);
        page.locator("[id='form:enter']").click();
        page.waitForLoadState();
    }
}
