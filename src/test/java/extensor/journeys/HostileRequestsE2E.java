package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What nobody types by mistake, sent without a browser by people who have an account. */
class HostileRequestsE2E {
    /** Each would run, or be worked out, if a page wrote it as it was typed. */
    private static final List<String> PAYLOADS = List.of(
            "<script>a(1)</script>",
            "<ScRiPt>a(2)</ScRiPt>",
            "<script src=//e.example/3></script>",
            "<img src=x onerror=a(4)>",
            "<img/src/onerror=a(5)>",
            "<svg onload=a(6)>",
            "<svg/onload=a(7)//",
            "<body onload=a(8)>",
            "<iframe src=javascript:a(9)>",
            "<iframe srcdoc='<b>10'></iframe>",
            "<a href=javascript:a(11)>b</a>",
            "<a href='data:text/html,b12'>b</a>",
            "<details open ontoggle=a(13)>",
            "<video><source onerror=a(14)>",
            "<audio src onerror=a(15)>",
            "<input autofocus onfocus=a(16)>",
            "<select autofocus onfocus=a(17)>",
            "<textarea autofocus onfocus=a(18)>",
            "<marquee onstart=a(19)>",
            "<object data=javascript:a(20)>",
            "<embed src=javascript:a(21)>",
            "<form action=javascript:a(22)>",
            "<button formaction=//e.example/23>",
            "<base href=//e.example/24>",
            "<link rel=stylesheet href=//e.example/25>",
            "<meta http-equiv=refresh content=26>",
            "<style>@import '//e.example/27'</style>",
            "<math href=javascript:a(28)>b",
            "<table background=//e.example/29>",
            "<!--<img src=--><img src=x onerror=a(30)>",
            "</title><script>a(31)</script>",
            "</textarea><script>a(32)</script>",
            "</script><script>a(33)</script>",
            "]]><script>a(34)</script>",
            "\"><script>a(35)</script>",
            "'><script>a(36)</script>",
            "\" onmouseover=\"a(37)",
            "' onfocus='a(38)' autofocus='",
            "b #{1038+1} ${1038+1}",
            "<b>b {{1040}} <%=1040%>");

    private static final Program PROGRAM = ChangedDemo.program();
    private static final int HEAVY = 20;

    private static final DeskClient DESK = demo("desk@demo");
    private static final DeskClient ADMINISTRATOR = demo("admin@demo");
    private static DeskClient therapist;

    @BeforeAll
    static void somebodyTreats() {
        therapist = signedIn(ChangedDemo.newTherapist(), ChangedDemo.PASSWORD);
    }

    @AfterAll
    static void theLogHasNoSecret() {
        assertThat(PROGRAM.secrets()).isGreaterThan(4);
        assertThat(PROGRAM.betrayed()).isEmpty();
    }

    private static DeskClient demo(String name) {
        return signedIn(name, PROGRAM.demoPassword());
    }

    private static DeskClient signedIn(String name, String password) {
        DeskClient person = new DeskClient(PROGRAM);
        assertThat(person.signIn(name, password)).as(name).isTrue();
        return person;
    }

    @Test
    void what_was_typed_is_read_as_text_by_everybody_on_every_page() {
        assertThat(PAYLOADS).hasSize(40).doesNotHaveDuplicates();
        List<String> complaints = new ArrayList<>();
        int read = 0;
        for (String payload : PAYLOADS) {
            String marked = DeskClient.newName() + " " + payload;
            String patient = registered(marked);
            assertThat(patient).as(payload).isNotEmpty();
            String reason = "Needed for advice " + payload;
            therapist.send("/patients/take-part?id=" + patient, Map.of("form:reason", reason, "form:take", "x"));
            for (Map.Entry<String, DeskClient> page : Map.of(
                            "/patients/patient?id=" + patient, DESK,
                            "/patients/register?id=" + patient, DESK,
                            "/patients/patient?id=" + patient + "&as=therapist", therapist,
                            "/patients/facts?id=" + patient, therapist)
                    .entrySet()) {
                String body = page.getValue().get(page.getKey()).body();
                if (body.contains(marked.substring(0, marked.indexOf(' ')))) read++;
                if (runs(body, payload) || body.contains(" b 1039")) complaints.add(page.getKey() + ": " + payload);
            }
        }
        for (Map.Entry<String, DeskClient> page : Map.of(
                        "/clinic/audit", ADMINISTRATOR, "/patients", therapist, "/today", therapist, "/arrivals", DESK)
                .entrySet()) {
            String body = page.getValue().get(page.getKey()).body();
            PAYLOADS.stream().filter(one -> runs(body, one)).forEach(one -> complaints.add(page.getKey() + ": " + one));
        }
        assertThat(complaints).isEmpty();
        assertThat(read).as("pages that show what was typed").isEqualTo(4 * PAYLOADS.size());
        assertThat(ADMINISTRATOR.get("/clinic/audit").body()).contains("Needed for advice");
    }

    /** Markup as it was typed, or a quotation mark that ends the attribute in which it stands. As text between tags, quotation marks do nothing. */
    private static boolean runs(String body, String payload) {
        if (payload.contains("<")) return body.contains(payload);
        return Stream.of("\"", "'")
                .filter(payload::contains)
                .anyMatch(mark -> Pattern.compile(
                                "<[a-zA-Z][^<>]*=" + mark + "[^<>" + mark + "]*" + Pattern.quote(payload))
                        .matcher(body)
                        .find());
    }

    private static String registered(String typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : List.of("familyName", "address", "guardian", "insurer", "memberNumber"))
            fields.put("form:" + field, typed);
        HttpResponse<String> answer = DESK.registration(typed, fields);
        String location = answer.headers().firstValue("Location").orElse("");
        return answer.statusCode() == 302 && location.contains("id=")
                ? location.replaceFirst(".*id=([0-9a-z]+).*", "$1")
                : "";
    }

    @Test
    void an_id_that_is_told_twice_opens_nothing_that_one_alone_would_not() {
        String mine = DESK.registered(DeskClient.newName());
        String name = DeskClient.newName();
        String foreign = DESK.registered(name);
        therapist.send("/patients/take-part?id=" + mine, Map.of("form:reason", "Covers today", "form:take", "x"));
        for (String page : List.of("/patients/patient", "/patients/facts", "/patients/progress")) {
            assertThat(therapist.get(page + "?id=" + mine).statusCode())
                    .as(page)
                    .isEqualTo(200);
            for (String twice : List.of("?id=" + mine + "&id=" + foreign, "?id=" + foreign + "&id=" + mine)) {
                HttpResponse<String> answer = therapist.get(page + twice);
                assertThat(answer.statusCode()).as(page + twice).isIn(200, 302, 400, 404);
                assertThat(answer.body()).as(page + twice).doesNotContain(name);
            }
        }
    }

    @Test
    void fields_that_no_form_has_change_nothing() {
        String name = DeskClient.newName();
        String other = DESK.registered(name);
        Map<String, String> extra = new LinkedHashMap<>();
        for (String field :
                List.of("id", "patient", "patientId", "version", "revision", "signed", "createdBy", "role", "roles"))
            for (String prefix : List.of("", "form:", "registerPage."))
                extra.put(prefix + field, field.startsWith("role") ? "ADMINISTRATOR" : other);
        extra.put("form:administrator", "on");
        String fresh = DeskClient.newName();
        HttpResponse<String> answer = DESK.registration(fresh, extra);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain(other);
        assertThat(DESK.get("/patients/patient?id=" + other).body())
                .contains(name)
                .doesNotContain(fresh);
        assertThat(DESK.get("/clinic/accounts").statusCode()).isEqualTo(404);
        assertThat(demo("desk@demo").get("/clinic/accounts").statusCode()).isEqualTo(404);
    }

    @Test
    void a_copy_of_the_audit_trail_is_a_file_that_no_browser_opens_as_a_page() {
        HttpResponse<String> answer = demo("admin@demo").send("/clinic/audit", Map.of("form:export", "x"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith("text/csv");
        assertThat(header(answer, "Content-Disposition"))
                .matches("attachment; filename=\"audit-\\d{4}-\\d{2}-\\d{2}\\.csv\"");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(header(answer, "Cache-Control")).contains("no-store");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return String.join(" | ", answer.headers().allValues(name));
    }

    @Test
    void people_sign_in_beside_twenty_who_ask_for_much() throws Exception {
        CountDownLatch asked = new CountDownLatch(HEAVY);
        AtomicBoolean signedIn = new AtomicBoolean();
        ExecutorService all = Executors.newFixedThreadPool(HEAVY);
        try {
            List<Future<Integer>> heavy = Stream.generate(() -> all.submit(() -> {
                        int answers = 0;
                        asked.countDown();
                        do {
                            int status = ADMINISTRATOR.get("/clinic/audit").statusCode();
                            if (status != 200) return -status;
                            answers++;
                        } while (!signedIn.get());
                        return answers;
                    }))
                    .limit(HEAVY)
                    .toList();
            asked.await();
            boolean in = new DeskClient(PROGRAM).signIn("desk@demo", PROGRAM.demoPassword());
            signedIn.set(true);
            assertThat(in).isTrue();
            for (Future<Integer> one : heavy) assertThat(one.get()).isPositive();
        } finally {
            signedIn.set(true);
            all.shutdown();
        }
    }
}
