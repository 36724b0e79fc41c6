package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.container.Folders;
import extensor.container.Ports;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the program starts, refuses to start, and ends. */
class ProgramE2E {
    @ParameterizedTest
    @ValueSource(strings = {"--nonsense", "--port=many", "--port=0", "--port=70000", "--port", "plain"})
    void what_it_does_not_understand_ends_it_with_two_and_a_reason(String flag) {
        try (Program program = Program.plain(flag)) {
            assertThat(program.ended(30)).isEqualTo(2);
            assertThat(program.output()).startsWith("extensor: ").doesNotContain("\tat ");
        }
    }

    @Test
    void it_tells_its_version_and_its_flags() {
        try (Program version = Program.plain("--version");
                Program help = Program.plain("--help")) {
            assertThat(version.ended(30)).isZero();
            assertThat(version.output()).matches("extensor \\d+\\.\\d+\\.\\d+\\s*");
            assertThat(help.ended(30)).isZero();
            assertThat(help.output()).contains("--demo", "--port", "--data", "--address");
        }
    }

    @Test
    void a_port_that_is_taken_ends_it_with_one_and_a_reason() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Program program = Program.start(Folders.own("taken"), taken.getLocalPort(), Map.of())) {
            assertThat(program.ended(60)).isEqualTo(1);
            assertThat(program.output())
                    .contains("cannot listen on 127.0.0.1:" + taken.getLocalPort())
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void a_database_that_never_comes_ends_it_with_the_reason() throws Exception {
        try (Program program = Program.start(Map.of(
                "EXTENSOR_DB_URL",
                "jdbc:mysql://127.0.0.1:" + Ports.free() + "/extensor",
                "EXTENSOR_DB_PATIENCE",
                "2"))) {
            assertThat(program.ended(90)).isEqualTo(1);
            assertThat(program.output()).contains("extensor: cannot start: ");
        }
    }
}
