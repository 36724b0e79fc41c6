package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that two programs in a row could read differently. */
class RawRequestsE2E {
    private final Program program = Program.empty();

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

    private String sent(String request) {
        return Wire.raw(program.port(), request);
    }
}
