package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.container.Folders;
import extensor.container.MariaServer;
import extensor.container.Ports;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.HashMap;
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
    void a_second_program_is_refused_the_first_one_ends_within_seconds_and_does_not_start_on_a_changed_migration()
            throws Exception {
        Path folder;
        int port = Ports.free();
        try (Program program = Program.start(Map.of()).ready()) {
            folder = program.folder();
            try (Program second = Program.start(folder, Ports.free(), Map.of())) {
                assertThat(second.ended(60)).isEqualTo(1);
                assertThat(Files.readString(folder.resolve("log"))).contains("the program is running on");
            }
            assertThat(Wire.get(program.at("/login")).statusCode()).isEqualTo(200);
            long asked = System.nanoTime();
            program.stop().ended(20);
            assertThat(System.nanoTime() - asked).isLessThan(15_000_000_000L);
        }
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("data").resolve("extensor"), "extensor", "extensor");
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(
                            "update \"schema_history\" set \"checksum\" = 1 where \"version\" = '001'"))
                    .isEqualTo(1);
        }
        try (Program again = Program.start(folder, port, Map.of())) {
            assertThat(again.ended(120)).isEqualTo(1);
            assertThat(again.output()).containsPattern("extensor: cannot start: .*(?i)checksum");
        }
    }

    @Test
    void a_database_that_is_away_at_start_is_waited_for_and_one_user_may_own_and_run_it() throws Exception {
        int port = Ports.free();
        Path folder = Folders.own("maria");
        Map<String, String> environment = new HashMap<>(Map.of(
                "EXTENSOR_DB_URL", "jdbc:mysql://127.0.0.1:" + port + "/extensor", "EXTENSOR_DB_PATIENCE", "90"));
        environment.putAll(Map.of("EXTENSOR_DB_USER", "owner", "EXTENSOR_DB_PASSWORD", "owner"));
        try (Program program = Program.start(environment)) {
            assertThat(program.runsFor(5)).isTrue();
            Folders.clear(folder);
            try (MariaServer server = MariaServer.start(folder, port)) {
                program.ready();
                assertThat(Wire.get(program.at("/health/ready")).statusCode()).isEqualTo(200);
                assertThat(Wire.get(program.at("/login")).statusCode()).isEqualTo(200);
                program.stop().ended(20);
            }
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

    @Test
    void the_demo_has_the_same_password_at_its_next_start_and_another_when_it_is_given_one() throws Exception {
        Path folder;
        String password;
        try (Program program = Program.start(Map.of(), "--demo").ready()) {
            folder = program.folder();
            password = program.demoPassword();
            assertThat(new DeskClient(program).signIn("desk@demo", password)).isTrue();
            program.stop().ended(20);
        }
        try (Program again =
                Program.start(folder, Ports.free(), Map.of(), "--demo").ready()) {
            assertThat(again.demoPassword()).isEqualTo(password);
            assertThat(new DeskClient(again).signIn("desk@demo", password)).isTrue();
            again.stop().ended(20);
        }
        String chosen = "nine calm otters in the reeds";
        try (Program given = Program.start(folder, Ports.free(), Map.of("EXTENSOR_DEMO_PASSWORD", chosen), "--demo")
                .ready()) {
            DeskClient desk = new DeskClient(given);
            assertThat(desk.signIn("desk@demo", chosen)).isTrue();
            assertThat(new DeskClient(given).signIn("patient@demo", password)).isFalse();
            given.stop().ended(20);
        }
        try (Program poor = Program.start(folder, Ports.free(), Map.of("EXTENSOR_DEMO_PASSWORD", "short"), "--demo")) {
            assertThat(poor.ended(120)).isEqualTo(1);
            assertThat(poor.output()).contains("extensor: cannot start: ", "extensor.demo.password");
        }
    }
}
