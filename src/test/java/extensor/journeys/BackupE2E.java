package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import extensor.container.Folders;
import extensor.container.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The rehearsal: a clinic at work is backed up, lost and restored, and goes on where it was. */
class BackupE2E {
    private static final String PASSWORD = "copied and brought back";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_clinic_that_was_lost_goes_on_from_its_backup() throws Exception {
        String name = DeskClient.newName();
        Path folder;
        Path copy;
        try (Program clinic = Program.start(Map.of("EXTENSOR_DEMO_PASSWORD", PASSWORD), "--demo")
                .ready()) {
            folder = clinic.folder();
            copy = folder.resolve("copy.zip");
            DeskClient desk = new DeskClient(clinic);
            assertThat(desk.signIn("desk@demo", PASSWORD)).isTrue();
            assertThat(desk.register(name)).isTrue();
            said(
                    1,
                    "cannot backup: the program is running on",
                    "backup",
                    "--to",
                    "" + copy,
                    "--data",
                    "" + data(folder));
            said(1, "the program is running on", "rotate-audit-key", "--data", "" + data(folder));
            clinic.kill();
        }
        said(0, "Backed up ", "backup", "--to", "" + copy, "--data", "" + data(folder));
        said(1, "is there already", "backup", "--to=" + copy, "--data", "" + data(folder));
        said(1, "holds data already", "restore", "--from", "" + copy, "--data", "" + data(folder));
        Folders.clear(data(folder));
        said(0, "Restored ", "restore", "--from", "" + copy, "--data", "" + data(folder));

        said(0, "has a new key in its first line and 1 before it", "rotate-audit-key", "--data", "" + data(folder));
        brokenOff(data(folder));
        Path whole = folder.resolve("again");
        Files.createDirectories(whole);
        Files.move(data(folder), whole.resolve("data"));
        try (Program again = Program.start(whole, Ports.free(), Map.of()).ready()) {
            assertThat(again.output())
                    .contains("An interrupted restore has been completed.")
                    .doesNotContain("No accounts yet");
            Page desk = signedIn(again, "desk@demo", "/arrivals");
            desk.navigate(again.at("/patients").toString());
            assertThat(desk.locator("#form\\:found")).containsText(name);
            Page administrator = signedIn(again, "admin@demo", "/clinic/accounts");
            administrator.navigate(again.at("/clinic/audit").toString());
            administrator.locator("[id='form:check']").click();
            Browser.settled(administrator);
            assertThat(administrator.locator("[role=status] .chip")).containsText("The audit trail is intact");
        }
        aNewerProgramWasHere(whole.resolve("data"));
        try (Program older = Program.start(whole, Ports.free(), Map.of())) {
            assertThat(older.ended(120)).isEqualTo(1);
            assertThat(older.output()).containsPattern("extensor: cannot start: .*not resolved locally: 900");
        }
    }

    /** A restore into an empty folder after a crash: the key is in place, the database is not. */
    private static void brokenOff(Path data) throws IOException {
        Path staged = Files.createDirectory(data.resolve(".restoring1"));
        Files.move(data.resolve("extensor.mv.db"), staged.resolve("extensor.mv.db"));
        Files.writeString(
                data.resolve("restore.pending"),
                "from=.restoring1\naside=before-restore\ncome=audit.key extensor.mv.db\n");
    }

    private static void aNewerProgramWasHere(Path data) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + data.resolve("extensor"), "extensor", "extensor");
                Statement statement = connection.createStatement()) {
            statement.execute("insert into \"schema_history\" select 900, '900', 'later', 'SQL', 'V900__later.sql', 1,"
                    + " \"installed_by\", \"installed_on\", 1, true from \"schema_history\" where \"version\" = '001'");
        }
    }

    @Test
    void what_it_does_not_understand_ends_with_two() {
        said(2, "backup needs --to FILE", "backup");
        said(2, "unknown option --from", "backup", "--from", "x");
        said(2, "unknown option --replace", "backup", "--to", "x", "--replace");
        said(2, "unknown option restore", "--demo", "restore");
    }

    private static Path data(Path folder) {
        return folder.resolve("data").resolve("demo");
    }

    private static void said(int code, String words, String... flags) {
        try (Program command = Program.plain(flags)) {
            assertThat(command.ended(60)).as(command.output()).isEqualTo(code);
            assertThat(command.output()).contains(words).doesNotContain("\tat ");
        }
    }

    private Page signedIn(Program program, String account, String home) {
        Page page = Browser.signIn(browser.page(), program, account, PASSWORD);
        page.waitForURL("**" + home);
        return page;
    }
}
