package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger sees of the program over HTTP: little, and always with the security headers. */
class HeadersE2E {
    private static final Pattern SERVER = Pattern.compile(
            "(?i)payara|glassfish|mojarra|grizzly|hazelcast|eclipselink|weld|tomcat|jersey|\\bat [a-z.]+\\(|exception|\\b\\d+\\.\\d{4}\\.\\d+");

    private final Program program = Program.empty();

    static Stream<String> addresses() {
        return Stream.of(
                "/login",
                "/",
                "/nothing-here",
                "/today",
                "/patients/patient?id=1",
                "/setup?link=wrong",
                "/health/live",
                "/health/ready",
                "/metrics",
                "/error",
                "/logout",
                "/openapi",
                "/application.wadl",
                "/api/application.wadl",
                "/login.xhtml",
                "/WEB-INF/web.xml",
                "/jakarta.faces.resource/patient.css?ln=app",
                "/jakarta.faces.resource/nothing.css?ln=app",
                "/jakarta.faces.resource/web.xml?ln=../WEB-INF",
                "/login;x=1");
    }

    @Test
    void a_script_whose_act_failed_leads_to_a_page_that_says_so_and_no_address_makes_up_another_fault() {
        HttpResponse<String> failed = Wire.get(program.at("/error?status=500"));
        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.body()).contains("Something went wrong");
        assertThat(Wire.get(program.at("/error?status=503")).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void every_answer_carries_the_headers_and_names_no_server(String address) {
        HttpResponse<String> answer = Wire.get(program.at(address));
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(all(answer, "X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(all(answer, "X-Frame-Options")).containsExactly("DENY");
        assertThat(all(answer, "Referrer-Policy")).containsExactly("same-origin");
        assertThat(all(answer, "Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(all(answer, "Strict-Transport-Security")).hasSize(1);
        assertThat(all(answer, "Content-Security-Policy"))
                .hasSize(1)
                .allSatisfy(policy -> assertThat(policy)
                        .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                        .doesNotContain("unsafe-eval")
                        .doesNotContainPattern("script-src[^;]*unsafe-inline"));
        if (!(address.startsWith("/jakarta.faces.resource/patient.css")))
            assertThat(all(answer, "Cache-Control")).anyMatch(v -> v.contains("no-store"));
        assertThat(all(answer, "Server")).isEmpty();
        assertThat(all(answer, "X-Powered-By")).isEmpty();
        assertThat(all(answer, "Access-Control-Allow-Origin")).isEmpty();
        if (!address.contains(".css"))
            assertThat(SERVER.matcher(answer.body()).results().map(r -> r.group()))
                    .isEmpty();
        assertThat(answer.body() + answer.headers().map()).doesNotContainIgnoringCase("jsessionid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%2e%2e/%2e%2e/etc/passwd", "/..%2fetc/passwd", "/%00", "/login%", "/%c0%ae%c0%ae/"})
    void an_address_that_no_person_would_type_gets_nothing(String address) {
        String answer = Wire.raw(
                program.port(),
                "GET " + address + " HTTP/1.1\nHost: 127.0.0.1:" + program.port() + "\nConnection: close\n\n");
        assertThat(answer)
                .containsPattern("^HTTP/1.1 (40[04]|200[^~]*Content-Length: 0)")
                .doesNotContain("Set-Cookie", "root:");
        assertThat(SERVER.matcher(answer).results().map(r -> r.group())).isEmpty();
    }

    private static List<String> all(HttpResponse<String> answer, String header) {
        return answer.headers().allValues(header);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/metrics",
                "/openapi",
                "/openapi/ui",
                "/application.wadl",
                "/api/application.wadl",
                "/WEB-INF/web.xml",
                "/WEB-INF/classes/config/application.properties",
                "/META-INF/MANIFEST.MF",
                "/health",
                "/health/started",
                "/login.xhtml",
                "/WEB-INF/templates/plain.xhtml",
                "/management",
                "/__asadmin/version",
                "/nothing-here"
            })
    void what_is_not_for_people_is_not_found(String address) {
        assertThat(Wire.get(program.at(address)).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready"})
    void the_operator_may_ask_whether_it_lives_and_is_ready_and_hears_nothing_else(String address) {
        HttpResponse<String> answer = Wire.get(program.at(address));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("UP").hasSizeLessThan(120).doesNotContain("jdbc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For: 203.0.113.9", "Forwarded: for=203.0.113.9"})
    void nobody_outside_hears_whether_it_is_ready(String throughAProxy) {
        String[] header = throughAProxy.split(": ");
        for (String address : List.of("/health/live", "/health/ready"))
            assertThat(Wire.get(program.at(address), header).statusCode())
                    .as(address)
                    .isEqualTo(404);
    }

    @Test
    void a_refused_form_leaves_no_line_in_the_log() {
        String before = program.output();
        assertThat(Wire.post(program.at("/nothing-here"), "a=b").statusCode()).isEqualTo(404);
        assertThat(Wire.post(program.at("/login"), "form=form&form:enter=x").statusCode())
                .isEqualTo(200);
        assertThat(program.output()).isEqualTo(before);
    }

    @Test
    void an_error_is_a_number_and_nothing_else() {
        HttpResponse<String> missing = Wire.get(program.at("/nothing-here"));
        assertThat(missing.statusCode()).isEqualTo(404);
        Matcher number = Pattern.compile("Number: ([0-9a-f-]{8,36})").matcher(missing.body());
        assertThat(number.find()).isTrue();
        assertThat(missing.body()).hasSizeLessThan(1500);
        assertThat(Wire.get(program.at("/another")).body()).doesNotContain(number.group(1));
    }

    @Test
    void a_foreign_host_is_misdirected_and_never_echoed() {
        String answer = Wire.raw(program.port(), "GET /today HTTP/1.1\nHost: evil.example\nConnection: close\n\n");
        assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("evil.example");
        String forwarded = Wire.raw(
                program.port(),
                "GET /today HTTP/1.1\nHost: 127.0.0.1:" + program.port()
                        + "\nX-Forwarded-Host: evil.example\nForwarded: host=evil.example\nConnection: close\n\n");
        assertThat(forwarded).doesNotContain("evil.example");
    }

    @Test
    void a_proxy_that_no_setting_names_is_not_believed_and_the_operator_hears_of_it() {
        Wire.get(program.at("/login"), "X-Forwarded-For", "203.0.113.7");
        program.waitFor("extensor.proxy does not name it", 10);
        Wire.get(program.at("/login"), "X-Forwarded-For", "203.0.113.8");
        assertThat(program.output().split("extensor.proxy does not name it", -1))
                .hasSize(2);
    }

    @Test
    void a_form_sent_from_another_origin_is_refused() {
        String form = "form=form&form:name=x&form:password=y";
        assertThat(Wire.post(program.at("/login"), form, "Origin", "https://evil.example")
                        .statusCode())
                .isIn(403, 404);
        assertThat(Wire.post(program.at("/login"), form, "Origin", "null").statusCode())
                .isIn(403, 404);
        assertThat(Wire.post(program.at("/login"), form, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isIn(403, 404);
        assertThat(Wire.post(program.at("/login"), form, "Sec-Fetch-Site", "same-site")
                        .statusCode())
                .isIn(403, 404);
        assertThat(Wire.post(program.at("/login"), form, "Referer", "https://evil.example/x")
                        .statusCode())
                .isIn(403, 404);
        assertThat(Wire.posted(program.at("/login"), form).statusCode())
                .as("who tells nothing")
                .isIn(403, 404);
        assertThat(Wire.post(program.at("/login"), form, "Origin", "http://127.0.0.1:" + program.port())
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login?form=form&form%3Aname=x&form%3Apassword=y&form%3Aenter=x&jakarta.faces.ViewState=stateless",
                "/login?form=form&jakarta%2Efaces%2EView%53tate=stateless",
                "/login?jakarta.faces.ViewState",
                "/setup?link=wrong&jakarta.faces.ViewState=stateless"
            })
    void an_address_never_acts_as_a_sent_form(String address) {
        assertThat(Wire.get(program.at(address)).statusCode()).isEqualTo(400);
        assertThat(Wire.method("HEAD", program.at(address)).statusCode()).isEqualTo(400);
        assertThat(Wire.post(program.at(address), "form:enter=x").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "FOO"})
    void other_methods_are_not_allowed(String method) {
        String answer = Wire.raw(
                program.port(),
                method + " /login HTTP/1.1\nHost: 127.0.0.1:" + program.port()
                        + "\nContent-Length: 0\nConnection: close\n\n");
        assertThat(answer).containsPattern("^HTTP/1.1 (405|501)").doesNotContain("Set-Cookie");
    }

    @Test
    void looking_at_the_sign_in_page_makes_no_session() {
        for (String address : List.of("/login", "/setup?link=wrong", "/today", "/nothing-here")) {
            assertThat(all(Wire.get(program.at(address)), "Set-Cookie"))
                    .as(address)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jakarta.faces.resource/../patients/register",
                "/jakarta.faces.resource/%2e%2e/patients/register",
                "/jakarta.faces.resource//../patients",
                "/jakarta.faces.resource/;x/../patients"
            })
    void no_crooked_address_walks_round_the_fence(String address) {
        String answer = Wire.raw(
                program.port(),
                "GET " + address + " HTTP/1.1\nHost: 127.0.0.1:" + program.port() + "\nConnection: close\n\n");
        assertThat(answer).containsPattern("^HTTP/1.1 40[04]").doesNotContain("Set-Cookie", "<form");
    }

    @Test
    void a_body_of_unsaid_length_is_refused() {
        String answer = Wire.raw(
                program.port(),
                "POST /login HTTP/1.1\nHost: 127.0.0.1:" + program.port()
                        + "\nContent-Type: application/x-www-form-urlencoded\nTransfer-Encoding: chunked\nConnection: close\n\n0\n\n");
        assertThat(answer).startsWith("HTTP/1.1 411");
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        String answer = Wire.raw(
                program.port(),
                "POST /login HTTP/1.1\nHost: 127.0.0.1:" + program.port()
                        + "\nContent-Type: application/x-www-form-urlencoded\nContent-Length: 50000000\nConnection: close\n\n");
        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data; boundary=x",
                "multipart/form-data",
                "application/json",
                "text/xml",
                "text/plain"
            })
    void a_body_that_is_no_form_is_refused(String type) {
        for (String page : List.of("/login", "/setup", "/me/tell", "/palette")) {
            String answer = Wire.raw(
                    program.port(),
                    "POST " + page + " HTTP/1.1\nHost: 127.0.0.1:" + program.port() + "\nOrigin: http://127.0.0.1:"
                            + program.port() + "\nContent-Type: " + type
                            + "\nContent-Length: 4\nConnection: close\n\n--x\n");
            assertThat(answer).startsWith("HTTP/1.1 415");
        }
    }

    @Test
    void it_listens_on_one_port_of_loopback_only() throws Exception {
        Process process =
                new ProcessBuilder("ss", "-ltnupH").redirectErrorStream(true).start();
        String sockets = new String(process.getInputStream().readAllBytes());
        List<String> ours = sockets.lines()
                .filter(line -> line.contains("pid=" + program.pid() + ","))
                .toList();
        assertThat(ours).hasSize(1);
        assertThat(ours.get(0)).containsPattern("(127\\.0\\.0\\.1|\\[::ffff:127\\.0\\.0\\.1\\]):" + program.port());
    }

    @Test
    void the_sign_in_page_is_small() {
        String page = Wire.get(program.at("/login")).body();
        int bytes = page.length();
        for (Matcher link = Pattern.compile("(?:href|src)=\"(/[^\"#]+\\.(?:css|svg|js)[^\"#]*)")
                        .matcher(page);
                link.find(); ) {
            bytes += Wire.get(program.at(link.group(1).replace("&amp;", "&")))
                    .body()
                    .length();
        }
        assertThat(bytes).isLessThan(60_000);
        assertThat(page.split("<script")).as("scripts: that of passkeys alone").hasSize(2);
        assertThat(page).containsPattern("<script src=\"[^\"]*/passkey-");
    }
}
