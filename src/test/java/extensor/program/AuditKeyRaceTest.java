package extensor.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of several administrators who change the key of the audit trail at once each is heard or refused, and no key is lost that somebody was told of. */
class AuditKeyRaceTest {
    private static final int PEOPLE = 4;
    private static final String OLD = "o".repeat(64);
    private static final String CARELESS = "careless";

    @TempDir
    Path data;

    @TempDir
    Path meeting;

    @Test
    void each_key_that_was_made_is_there_and_whoever_comes_in_between_is_refused() throws Exception {
        int heard = together("careful");
        assertThat(heard).isPositive();
        assertThat(Files.readAllLines(data.resolve("audit.key")))
                .hasSize(1 + heard)
                .doesNotHaveDuplicates()
                .endsWith(OLD);
        assertThat(data.resolve("audit.key.new")).doesNotExist();
    }

    @Test
    void without_the_lock_a_key_would_be_lost() throws Exception {
        int heard = together(CARELESS);
        assertThat(heard).isEqualTo(PEOPLE);
        assertThat(Files.readAllLines(data.resolve("audit.key"))).hasSizeLessThan(1 + heard);
    }

    /** Lets all of them change the key, each in a process of their own; gives how many were told that they have. */
    private int together(String how) throws IOException, InterruptedException {
        Files.writeString(data.resolve("audit.key"), OLD);
        List<Process> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++)
            people.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            "target/test-classes:target/classes",
                            AuditKeyRaceTest.class.getName(),
                            data.toString(),
                            meeting.toString(),
                            how)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .start());
        int heard = 0;
        for (Process person : people) {
            assertThat(person.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(person.exitValue()).isIn(0, 1);
            if (person.exitValue() == 0) heard++;
        }
        return heard;
    }

    /** One of them. Whoever is careless reads when everybody is there, and writes when everybody has read. */
    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        Path meeting = Path.of(args[1]);
        meet(meeting, "here");
        if (args[2].equals(CARELESS)) {
            String former = Files.readString(data.resolve("audit.key"));
            meet(meeting, "read");
            Files.writeString(
                    data.resolve("audit.key"), "k" + ProcessHandle.current().pid() + "\n" + former);
            return;
        }
        try {
            new AuditKeyFile(data).rotate();
        } catch (IOException no) {
            System.exit(no.getMessage().contains("is running on") ? 1 : 2);
        }
    }

    private static void meet(Path meeting, String what) throws IOException {
        Files.createFile(meeting.resolve(what + ProcessHandle.current().pid()));
        while (there(meeting, what) < PEOPLE) Thread.onSpinWait();
    }

    private static long there(Path meeting, String what) throws IOException {
        try (Stream<Path> all = Files.list(meeting)) {
            return all.filter(one -> one.getFileName().toString().startsWith(what))
                    .count();
        }
    }
}
