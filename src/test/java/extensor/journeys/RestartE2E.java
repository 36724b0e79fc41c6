package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import extensor.container.Folders;
import extensor.container.Ports;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One demo clinic from start to start. A start costs more than all that is tried in between, so this is one journey. */
class RestartE2E {
    private static final String RENEWED = "therapist2@demo";
    private static final String OTHER = "another horse battery staple";
    private static final String CHOSEN = "nine calm otters in the reeds";

    @RegisterExtension
    final Browser browser = new Browser();

    private final Path folder = Folders.own("from-start-to-start");

    @Test
    void password_and_typed_work_outlive_each_restart_and_nothing_starts_where_another_runs_or_the_past_was_changed()
            throws Exception {
        Folders.clear(folder);
        int port = Ports.free();
        Page page = browser.page();
        String password;
        try (Program first = started(port, Map.of()).ready()) {
            password = first.demoPassword();
            refusesASecond();
            Browser.signIn(page, first, "desk@demo", password);
            page.navigate(first.at("/patients/register").toString());
            page.locator("[id='form:familyName']").fill("Restarted");
            endsWithinSeconds(first);
        }
        try (Program second = started(port, Map.of()).ready()) {
            assertThat(second.demoPassword()).isEqualTo(password);
            assertThat(new DeskClient(second).signIn("patient@demo", password)).isTrue();
            page.locator("[id='form:save']").click();
            page.waitForURL("**/login");
        }
        try (Program given = started(port, Map.of("EXTENSOR_DEMO_PASSWORD", CHOSEN), "--new-link", RENEWED)
                .ready()) {
            assertThat(new DeskClient(given).signIn("patient@demo", password)).isFalse();
            UnsavedWorkE2E.signIn(page, "desk@demo", CHOSEN);
            assertThat(page.url()).endsWith("/patients/register");
            assertThat(page.locator("[id='form:familyName']")).hasValue("Restarted");
            theOwnerReadsOfTheNewLink(given);
        }
        refuses(Map.of("EXTENSOR_DEMO_PASSWORD", "short"), "extensor: cannot start: .*extensor\\.demo\\.password");
        changeAMigration();
        refuses(Map.of(), "extensor: cannot start: .*(?i)checksum");
    }

    private Program started(int port, Map<String, String> environment, String... flags) {
        return Program.start(
                folder,
                port,
                environment,
                Stream.concat(Stream.of("--demo"), Stream.of(flags)).toArray(String[]::new));
    }

    /** A therapist has lost the password, and the people who run the program have made a link. */
    private void theOwnerReadsOfTheNewLink(Program program) {
        String output = program.output();
        assertThat(output).contains("A new set-up link for " + RENEWED + ", good once: ");
        Page owner = browser.page();
        Browser.setUp(
                owner,
                program,
                output.substring(output.lastIndexOf("/setup?link=")).split("\\s", 2)[0],
                OTHER);
        assertThat(owner.locator(".alert.caution").first()).containsText("the people who run this program");
    }

    private void refusesASecond() throws IOException {
        refuses(Map.of(), "the program is running on");
    }

    private void refuses(Map<String, String> environment, String reason) throws IOException {
        try (Program refused = started(Ports.free(), environment)) {
            assertThat(refused.ended(120)).isEqualTo(1);
            assertThat(refused.output()).containsPattern(reason);
        }
    }

    private static void endsWithinSeconds(Program program) {
        long asked = System.nanoTime();
        program.stop().ended(20);
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(15));
    }

    private void changeAMigration() throws SQLException {
        String database = "jdbc:h2:file:"
                + folder.resolve("data").resolve("demo").resolve("extensor").toAbsolutePath();
        try (Connection connection = DriverManager.getConnection(database, "extensor", "extensor");
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(
                            "update \"schema_history\" set \"checksum\" = 1 where \"version\" = '001'"))
                    .isEqualTo(1);
        }
    }
}
