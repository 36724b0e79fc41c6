package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the wire: few files that browsers keep, pages compressed for ourselves alone, and no secret in the same bytes twice. */
class BytesE2E {
    private static final Program PROGRAM = Program.demo();
    private static final Pattern FILE = Pattern.compile("[\"(](/jakarta\\.faces\\.resource/[^\"#)]+)");
    private static final Pattern KEPT =
            Pattern.compile("/jakarta\\.faces\\.resource/app/[a-z]+-[0-9a-f]{16}\\.(?:css|js|svg|woff2)");
    private static final Pattern SECRET = Pattern.compile(
            "name=\"(?:stamp|primefaces\\.nonce|jakarta\\.faces\\.ViewState)\"[^>]* value=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile("nonce[=(]['\"]?([^'\" >]+)");

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void a_page_that_one_of_ours_or_a_person_asks_for_is_compressed(String site) {
        HttpResponse<byte[]> answer = login("Accept-Encoding", "br, gzip;q=0.8", "Sec-Fetch-Site", site);
        assertThat(all(answer, "Content-Encoding")).containsExactly("gzip");
        assertThat(all(answer, "Vary")).containsExactly("Accept-Encoding");
        assertThat(text(answer).strip()).contains("<h1>Sign in</h1>").endsWith("</html>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void a_page_that_a_foreign_page_asks_for_is_not(String site) {
        plain(login("Accept-Encoding", "gzip", "Sec-Fetch-Site", site, "Referer", page("/login")));
    }

    @Test
    void an_old_browser_says_it_by_the_page_it_comes_from() {
        assertThat(all(login("Accept-Encoding", "gzip", "Referer", page("/today")), "Content-Encoding"))
                .containsExactly("gzip");
        plain(login("Accept-Encoding", "gzip", "Referer", "https://evil.example/"));
        plain(login("Accept-Encoding", "gzip"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "br", "gzip;q=0", "gzip; q=0.0, br"})
    void a_client_gets_only_what_it_takes(String accepted) {
        plain(login("Accept-Encoding", accepted, "Sec-Fetch-Site", "same-origin"));
    }

    private static void plain(HttpResponse<byte[]> answer) {
        assertThat(all(answer, "Content-Encoding")).isEmpty();
        assertThat(all(answer, "Vary")).containsExactly("Accept-Encoding");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("<h1>Sign in</h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/", "/nothing-here"})
    void what_is_small_or_only_leads_on_goes_as_it_is(String address) {
        HttpResponse<byte[]> answer =
                Wire.bytes(PROGRAM.at(address), "Accept-Encoding", "gzip", "Sec-Fetch-Site", "none");
        assertThat(all(answer, "Content-Encoding")).isEmpty();
        assertThat(answer.body().length).isLessThan(1_000);
    }

    @Test
    void the_headers_alone_can_be_asked_for() {
        HttpResponse<String> answer =
                Wire.method("HEAD", PROGRAM.at("/login"), "Accept-Encoding", "gzip", "Sec-Fetch-Site", "same-origin");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().allValues("Content-Encoding")).containsExactly("gzip");
    }

    @ParameterizedTest
    @CsvSource({"therapist@demo,/patients", "therapist2@demo,/today", "patient@demo,/me", "patient@demo,/me/visits"})
    void no_secret_is_there_twice_in_the_same_bytes(String name, String path) {
        DeskClient person = signedIn(name);
        List<String> first = secrets(text(person.wire(path)));
        String second = text(person.wire(path));
        assertThat(first).isNotEmpty();
        for (String secret : first)
            for (String part : secret.split("[.:]"))
                if (part.length() > 12) assertThat(second).doesNotContain(part);
        assertThat(secrets(second)).hasSameSizeAs(first);
        assertThat(second).doesNotContain(person.secret());
    }

    private static List<String> secrets(String page) {
        List<String> found = new ArrayList<>();
        for (Pattern each : List.of(SECRET, NONCE))
            each.matcher(page).results().map(one -> one.group(1)).forEach(found::add);
        return found;
    }

    @Test
    void the_same_page_never_has_the_same_size_for_long() {
        TreeSet<Integer> sizes = new TreeSet<>();
        for (int i = 0; i < 20; i++)
            sizes.add(login("Accept-Encoding", "gzip", "Sec-Fetch-Site", "none").body().length);
        assertThat(sizes).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @CsvSource({
        "nobody,         /login,    1, 5, 16000",
        "therapist2@demo,/today,    1, 6, 330000",
        "therapist2@demo,/patients, 1, 6, 330000",
        "therapist2@demo,/calendar, 1, 6, 330000",
        "desk@demo,      /arrivals, 1, 6, 330000",
        "admin@demo,     /clinic/audit, 1, 6, 330000",
        "patient@demo,   /me,       0, 4, 20000",
        "patient@demo,   /me/progress, 0, 4, 20000"
    })
    void a_first_visit_asks_for_few_files_and_the_next_one_for_the_page_alone(
            String name, String path, int scripts, int requests, int ceiling) {
        DeskClient person = signedIn(name);
        HttpResponse<byte[]> page = person.wire(path);
        assertThat(all(page, "Cache-Control")).containsExactly("no-store");
        assertThat(page.body().length).isLessThan(10_000);
        TreeSet<String> files = named(text(page));
        assertThat(files).filteredOn(file -> file.endsWith(".css")).hasSize(1);
        assertThat(files).filteredOn(file -> file.endsWith(".js")).hasSize(scripts);
        int bytes = page.body().length;
        for (String file : new TreeSet<>(files)) {
            HttpResponse<byte[]> answer = kept(person, file);
            bytes += answer.body().length;
            if (!file.endsWith(".css")) continue;
            assertThat(text(answer)).doesNotContain("#{");
            for (String font : named(text(answer)))
                if (files.add(font)) bytes += kept(person, font).body().length;
        }
        assertThat(files.size() + 1).as("requests for %s", files).isLessThanOrEqualTo(requests);
        assertThat(bytes).isLessThan(ceiling);
    }

    private static HttpResponse<byte[]> kept(DeskClient person, String file) {
        assertThat(file).matches(KEPT);
        HttpResponse<byte[]> answer = person.wire(file);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(all(answer, "Cache-Control")).containsExactly("public, max-age=31536000, immutable");
        assertThat(all(answer, "Vary")).containsExactly("Accept-Encoding");
        assertThat(all(answer, "Content-Encoding")).hasSize(file.endsWith(".woff2") ? 0 : 1);
        return answer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff-0123456789abcdef.css", "staff.css", "", "../app.css"})
    void a_name_of_other_content_is_not_found_and_not_kept(String name) {
        HttpResponse<String> answer = Wire.get(PROGRAM.at("/jakarta.faces.resource/app/" + name));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void a_client_that_takes_no_compression_gets_the_same_file() {
        for (String file : named(text(signedIn("nobody").wire("/login")))) {
            byte[] plain = Wire.bytes(PROGRAM.at(file)).body();
            assertThat(new String(plain, StandardCharsets.UTF_8))
                    .isEqualTo(text(signedIn("nobody").wire(file)));
        }
    }

    private static TreeSet<String> named(String text) {
        TreeSet<String> files = new TreeSet<>();
        FILE.matcher(text).results().forEach(file -> files.add(file.group(1)));
        return files;
    }

    private static DeskClient signedIn(String name) {
        DeskClient client = new DeskClient(PROGRAM);
        if (!name.equals("nobody"))
            assertThat(client.signIn(name, PROGRAM.demoPassword())).isTrue();
        return client;
    }

    private static HttpResponse<byte[]> login(String... headers) {
        return Wire.bytes(PROGRAM.at("/login"), headers);
    }

    private static String page(String path) {
        return PROGRAM.at(path).toString();
    }

    private static List<String> all(HttpResponse<byte[]> answer, String header) {
        return answer.headers().allValues(header);
    }

    private static String text(HttpResponse<byte[]> answer) {
        if (all(answer, "Content-Encoding").isEmpty()) return new String(answer.body(), StandardCharsets.UTF_8);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
