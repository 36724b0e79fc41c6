package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.container.Folders;
import extensor.container.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Started without any option, the program runs in a child with the right ones, and both behave as one process does. */
class LauncherE2E {
    /** Seconds. The stop that writes the archive takes some ten of a processor; between two busy browsers that was more than a minute. */
    private static final int WRITES_ITS_ARCHIVE = 180;

    private static final int INTERRUPTED = 130;
    private static final int TERMINATED = 143;

    private final Path folder = Folders.own("launcher");

    /** The only JVM that writes one: that of JDK 25 crashes while it does, and the program starts without. */
    private static boolean writesArchives() {
        return Runtime.version().feature() == 17;
    }

    @Test
    void it_passes_signals_on_uses_its_class_archive_and_never_needs_it() throws Exception {
        Folders.clear(folder);
        int port = Ports.free();
        try (Program first = Program.bare(folder, port, Map.of())) {
            answersOnlyWhenReady(first);
            assertThat(first.output()).containsSubsequence("is starting", "Opening the database", "is ready: ");
            assertThat(commandLine(first)).contains("-XX:+UseSerialGC");
            assertThat(commandLine(first).contains("-XX:ArchiveClassesAtExit=")).isEqualTo(writesArchives());
            ProcessHandle child = child(first);
            assertThat(first.stop().ended(WRITES_ITS_ARCHIVE)).isEqualTo(TERMINATED);
            assertThat(child.isAlive()).isFalse();
        }
        try (Program second = Program.bare(folder, port, Map.of()).ready()) {
            if (writesArchives()) assertThat(commandLine(second)).contains("-XX:SharedArchiveFile=" + archive());
            signal("INT", second.pid());
            assertThat(second.ended(WRITES_ITS_ARCHIVE)).isEqualTo(INTERRUPTED);
        }
        if (writesArchives()) spoil(archive());
        try (Program third = Program.bare(folder, port, Map.of()).ready()) {
            ProcessHandle child = child(third);
            third.kill();
            child.onExit().get(30, TimeUnit.SECONDS);
        }
    }

    private static void spoil(Path archive) throws IOException {
        long whole = Files.size(archive);
        Files.delete(archive);
        Files.write(archive, "no archive at all ".repeat((int) whole / 18).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void who_gives_options_gets_one_process() {
        assertThat(Program.empty().children()).isEmpty();
    }

    @Test
    void it_ends_with_the_code_and_the_reason_of_the_child() throws Exception {
        Folders.clear(folder);
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Program program = Program.bare(folder, taken.getLocalPort(), Map.of())) {
            assertThat(program.ended(60)).isEqualTo(1);
            assertThat(program.output()).contains("extensor: cannot start: cannot listen on");
        }
        Map<String, String> nowhere = Map.of(
                "EXTENSOR_DB_URL", "jdbc:mysql://127.0.0.1:" + Ports.free() + "/extensor", "EXTENSOR_DB_PATIENCE", "1");
        try (Program program = Program.bare(folder, Ports.free(), nowhere)) {
            assertThat(program.ended(60)).isEqualTo(1);
            assertThat(program.output()).contains("extensor: cannot start: no database at");
        }
        try (Program program = Program.bare(folder, Ports.free(), Map.of(), "--nonsense")) {
            assertThat(program.ended(30)).isEqualTo(2);
        }
    }

    /** Until it says that it is ready nobody is let in; then the first answer is the right one. */
    private static void answersOnlyWhenReady(Program program) throws Exception {
        while (program.runsFor(0)) {
            try {
                assertThat(Wire.get(program.at("/login")).statusCode()).isEqualTo(200);
                program.ready();
                return;
            } catch (UncheckedIOException notYet) {
                assertThat(notYet).hasCauseInstanceOf(ConnectException.class);
                Thread.sleep(20);
            }
        }
        throw new AssertionError("it ended: " + program.output());
    }

    private static ProcessHandle child(Program program) {
        List<ProcessHandle> children = program.children();
        assertThat(children).hasSize(1);
        return children.get(0);
    }

    private static String commandLine(Program program) throws IOException {
        return Files.readString(Path.of("/proc", "" + child(program).pid(), "cmdline"))
                .replace('\0', ' ');
    }

    private Path archive() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("data").resolve("run"))) {
            return all.filter(file -> file.toString().endsWith(".jsa"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void signal(String name, long pid) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + name, "" + pid).start().waitFor())
                .isZero();
    }
}
