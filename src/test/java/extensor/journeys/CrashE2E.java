package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.container.Folders;
import extensor.container.MariaServer;
import extensor.container.Ports;
import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What was acknowledged is stored, whatever is killed. A ledger outside the program keeps each acknowledgment and is compared with the database. */
class CrashE2E {
    private static final String PASSWORD = "ten-kills-and-none-lost";
    private static final Map<String, String> DEMO = Map.of("EXTENSOR_DEMO_PASSWORD", PASSWORD);
    private static final int KILLS = Integer.getInteger("extensor.test.kills", 10);
    private static final int WRITERS = 3;
    private static final int BEFORE_EACH_KILL = 4;

    /** Registers patients in several sessions at once until the program is gone, and keeps the ledger. */
    private static final class Load {
        private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        private final CountDownLatch enough = new CountDownLatch(BEFORE_EACH_KILL);
        private volatile boolean over;

        Thread[] begin(Program program) {
            Thread[] writers = new Thread[WRITERS];
            for (int i = 0; i < WRITERS; i++) {
                writers[i] = new Thread(() -> write(program));
                writers[i].start();
            }
            return writers;
        }

        private void write(Program program) {
            DeskClient desk = new DeskClient(program);
            boolean in = false;
            while (!over) {
                try {
                    if (!in) in = desk.signIn("desk@demo", PASSWORD);
                    String name = DeskClient.newName();
                    if (in && desk.register(name)) {
                        acknowledged.add(name);
                        enough.countDown();
                    } else in = false;
                } catch (RuntimeException e) {
                    in = false;
                }
            }
        }

        void end(Thread[] writers) throws InterruptedException {
            over = true;
            for (Thread writer : writers) writer.join();
        }
    }

    /** A therapist who does not treat this patient, before the form that opens the record in an emergency. */
    private static final class Looker {
        private final DeskClient therapist;
        private final String page;
        private final Map<String, String> form;

        Looker(Program program, String record) {
            therapist = new DeskClient(program);
            page = "/patients/take-part?id=" + record;
            assertThat(therapist.signIn("looker", PASSWORD)).isTrue();
            form = therapist.form(page);
            form.remove("form");
            form.putAll(Map.of("look:reason", "collapsed in the waiting room", "look:open", "x"));
        }

        HttpResponse<String> press() {
            return therapist.post(page, form);
        }
    }

    @Test
    void ten_kills_under_load_lose_nothing_that_was_acknowledged() throws Exception {
        Path folder = Folders.own("crash");
        Folders.clear(folder);
        Set<String> ledger = new TreeSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Program program =
                    Program.start(folder, Ports.free(), DEMO, "--demo").ready();
            Load load = new Load();
            Thread[] writers = load.begin(program);
            assertThat(load.enough.await(60, TimeUnit.SECONDS))
                    .as("writes before kill %d", kill)
                    .isTrue();
            program.kill();
            load.end(writers);
            ledger.addAll(load.acknowledged);
        }
        String url = "jdbc:h2:file:" + folder.resolve("data/demo/extensor") + ";ACCESS_MODE_DATA=r";
        assertThat(stored(url)).as("names of patients after %d kills", KILLS).containsAll(ledger);
        assertThat(ledger).hasSizeGreaterThanOrEqualTo(KILLS * BEFORE_EACH_KILL);
    }

    @Test
    void a_database_that_is_away_at_start_is_waited_for_and_found_again_when_it_restarts_under_load() throws Exception {
        Path folder = Folders.own("restart");
        Folders.clear(folder);
        int port = Ports.free();
        MariaServer server = null;
        try (Program program = Program.start(folder.resolve("program"), Ports.free(), MariaServer.environment(port))) {
            program.waitFor("Waiting for the database server.", 60);
            server = MariaServer.start(folder.resolve("db"), port);
            program.ready();
            openDesk(program);
            DeskClient desk = new DeskClient(program);
            assertThat(desk.signIn("desk@demo", PASSWORD)).isTrue();
            String name = DeskClient.newName();
            Looker looker = new Looker(program, desk.registered(name));
            Load before = new Load();
            Thread[] writers = before.begin(program);
            assertThat(before.enough.await(60, TimeUnit.SECONDS)).isTrue();
            assertThat(healthy(program.port())).as("ready").isTrue();
            server.close();
            assertThat(Wire.get(program.at("/health/ready")).statusCode()).isEqualTo(503);
            assertThat(healthy(program.port())).as("up, without its database").isFalse();
            assertThat(healthy(Ports.free())).as("not there").isFalse();
            HttpResponse<String> nothing = looker.press();
            assertThat(nothing.statusCode()).as("looking without a database").isIn(500, 503);
            assertThat(nothing.body()).doesNotContain(name);
            server.again();
            int known = before.acknowledged.size();
            for (int i = 0; i < 300 && before.acknowledged.size() < known + BEFORE_EACH_KILL; i++)
                TimeUnit.MILLISECONDS.sleep(100);
            before.end(writers);
            assertThat(before.acknowledged.size())
                    .as("acknowledged after the restart")
                    .isGreaterThanOrEqualTo(known + BEFORE_EACH_KILL);
            String url = server.environment().get("EXTENSOR_DB_URL");
            assertThat(stored(url)).containsAll(before.acknowledged);
            assertThat(looks(url)).as("begun without a database").isEmpty();
            HttpResponse<String> opened = looker.press();
            assertThat(opened.headers().firstValue("Location").orElse("")).contains("/patients/patient?id=");
            assertThat(looks(url)).as("begun by the same form afterwards").hasSize(1);
        } finally {
            if (server != null) server.close();
        }
    }

    /** In an empty clinic, the first administrator opens the accounts of the desk and of a therapist. */
    private static void openDesk(Program program) {
        DeskClient administrator = new DeskClient(program);
        administrator.send(
                program.setupPath(),
                Map.of(
                        "form:name",
                        "Ada Example",
                        "form:signInName",
                        "ada",
                        "form:password",
                        PASSWORD,
                        "form:again",
                        PASSWORD,
                        "form:complete",
                        "x"));
        assertThat(administrator.signIn("ada", PASSWORD)).isTrue();
        administrator.opens("desk@demo", PASSWORD, "desk");
        administrator.opens("looker", PASSWORD, "therapist");
    }

    /** The container's health check of a program at this port. */
    private static boolean healthy(int port) throws Exception {
        String dockerfile = Files.readString(Path.of("Dockerfile"));
        String check = dockerfile.substring(dockerfile.indexOf("HEALTHCHECK"));
        List<String> command = Json.createReader(new StringReader(check.substring(check.indexOf('['))))
                .readArray()
                .getValuesAs(JsonString::getString);
        ProcessBuilder shell =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        shell.environment().put("EXTENSOR_PORT", String.valueOf(port));
        return shell.start().waitFor() == 0;
    }

    private static Set<String> stored(String url) throws Exception {
        return asked(url, "select family_name from patient");
    }

    private static Set<String> looks(String url) throws Exception {
        return asked(url, "select id from record_look");
    }

    private static Set<String> asked(String url, String question) throws Exception {
        Set<String> answers = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection(url, "extensor", "extensor");
                ResultSet rows = connection.createStatement().executeQuery(question)) {
            while (rows.next()) answers.add(rows.getString(1));
        }
        return answers;
    }
}
