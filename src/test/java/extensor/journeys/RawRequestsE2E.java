package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that two programs in a row could read differently. */
class RawRequestsE2E {
    private final Program program = Program.empty();
    private final Program demo = Program.demo();

    @Test
    void nobody_leaves_http_1() {
        String host = "Host: 127.0.0.1:" + program.port() + "\n";
        assertThat(
                        sent(
                                "GET /login HTTP/1.1\n" + host
                                        + "Connection: Upgrade, HTTP2-Settings\nUpgrade: h2c\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\n\n"))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("101 Switching", "Upgrade: h2c");
        assertThat(sent("PRI * HTTP/2.0\n\nSM\n\n"))
                .doesNotContainPattern("^HTTP/1.1 [23]")
                .doesNotContain("<form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: evil.example", "Host: 127.0.0.1"})
    void a_host_that_is_told_twice_is_none(String second) {
        assertThat(sent("GET /login HTTP/1.1\nHost: 127.0.0.1:" + program.port() + "\n" + second
                        + "\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4\nTransfer-Encoding: chunked",
                "Content-Length: 4\nContent-Length: 40",
                "Content-Length: 4, 40",
                "Content-Length: +4",
                "Content-Length:\n 4",
                "Transfer-Encoding: chunked, identity"
            })
    void a_body_whose_length_is_told_in_two_ways_is_refused(String lengths) {
        assertThat(sent("POST /login HTTP/1.1\nHost: 127.0.0.1:" + program.port() + "\nOrigin: http://127.0.0.1:"
                        + program.port() + "\nContent-Type: application/x-www-form-urlencoded\n" + lengths
                        + "\nConnection: close\n\na=bc"))
                .containsPattern("^HTTP/1.1 4[01][0-9]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X Note: a", "X-Note : a", "X-Note: a\0b", "X-Note: a\rb"})
    void a_header_with_a_character_that_has_no_place_there_is_refused(String header) {
        assertThat(sent("GET /login HTTP/1.1\nHost: 127.0.0.1:" + program.port() + "\n" + header
                        + "\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1:1@evil.example",
                "127.0.0.1:-1",
                "",
                " ",
                "127.0.0.1:8080,evil.example",
                "127.0.0.1:8080/x",
                "127.0.0.1:1:2",
                ":80"
            })
    void a_host_that_is_none_is_refused_without_a_trace_in_the_log(String host) {
        assertThat(sent("GET /login HTTP/1.1\nHost: " + host + "\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("Set-Cookie");
        assertThat(program.output()).doesNotContain("SEVERE", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ";__Host-extensor=SESSION",
                ";jsessionid=SESSION",
                "%3B__Host-extensor=SESSION",
                ";__Host-extensor=SESSION;x=1",
                ";x=1;__Host-extensor=SESSION",
                ";__Host-extensor="
            })
    void a_session_in_an_address_opens_nothing_and_ends_nothing(String parameters) {
        DeskClient client = new DeskClient(demo);
        client.signIn("therapist@demo", demo.demoPassword());
        String session = client.secret();
        String evil = parameters.replace("SESSION", session);
        for (String cookie : List.of("", "Cookie: __Host-extensor=" + session + "\n"))
            for (String page : List.of("/today", "/patients", "/jakarta.faces.resource/app.css"))
                assertThat(Wire.raw(
                                demo.port(),
                                "GET " + page + evil + " HTTP/1.1\nHost: 127.0.0.1:" + demo.port()
                                        + "\nSec-Fetch-Site: cross-site\n" + cookie + "Connection: close\n\n"))
                        .startsWith("HTTP/1.1 404")
                        .doesNotContain("Set-Cookie", "<html");
        assertThat(Wire.raw(
                        demo.port(),
                        "POST /logout" + evil + " HTTP/1.1\nHost: 127.0.0.1:" + demo.port()
                                + "\nOrigin: http://127.0.0.1:"
                                + demo.port() + "\nContent-Type: application/x-www-form-urlencoded\nContent-Length: 0\n"
                                + "Connection: close\n\n"))
                .startsWith("HTTP/1.1 404")
                .doesNotContain("Set-Cookie", "Clear-Site-Data");
        assertThat(client.get("/today").statusCode()).isEqualTo(200);
    }

    private String sent(String request) {
        return Wire.raw(program.port(), request);
    }
}
