package extensor.journeys;

import extensor.container.Folders;
import extensor.container.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The finished program, started the way people start it: `java -jar target/extensor.jar`. */
public final class Program implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Pattern LINK = Pattern.compile("(http\\S+/setup\\?link=(\\S+))");
    private static final Pattern DEMO_PASSWORD = Pattern.compile("(?i)password\\W+(\\S+)");
    private static final Path DEMO = Path.of("data", "demo");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    /** A shell has what runs in its background ignore an interrupt, tests and their programs included. */
    private static final List<String> LISTENING = List.of("env", "--default-signal=INT");

    static final Path JAR = Path.of("target", "extensor.jar").toAbsolutePath();
    /** Secrets of the program without accounts. */
    static final Map<String, String> PLANTED = Map.of(
            "EXTENSOR_AUDIT_KEY", "planted-key-that-nobody-may-read-1234",
            "EXTENSOR_AUDIT_KEY_FORMER", "planted-key-of-last-year-that-nobody-may-read",
            "EXTENSOR_DB_PASSWORD", "planted-database-password-5678");

    private static final List<String> SECRET = List.of("EXTENSOR_AUDIT_KEY", "EXTENSOR_DB_PASSWORD");
    /** Shorter ones may stand in the log by chance. */
    private static final int SECRET_LENGTH = 16;

    private static Program demo;
    private static Program empty;

    private final Process process;
    private final Path folder;
    private final Path log;
    private final int port;
    /** When it began, if it is a demo clinic that other programs can copy; otherwise null. */
    private final String begun;
    /** Where it unpacks what it runs. */
    private final Path work;

    private final Set<String> secrets = ConcurrentHashMap.newKeySet();

    private Program(Process process, Path folder, Path log, int port, String begun, Path work) {
        this.process = process;
        this.folder = folder;
        this.log = log;
        this.port = port;
        this.begun = begun;
        this.work = work;
    }

    /** The one demo clinic that all journeys share; it ends with the tests. */
    public static synchronized Program demo() {
        if (demo == null) demo = shared(Map.of(), "--demo");
        return demo;
    }

    /** The one program without accounts, shared by the tests that need no data. */
    public static synchronized Program empty() {
        if (empty == null) empty = shared(PLANTED);
        return empty;
    }

    private static Program shared(Map<String, String> environment, String... flags) {
        Program program = start(environment, flags).ready();
        Runtime.getRuntime().addShutdownHook(new Thread(program::close));
        return program;
    }

    /** Starts one in a fresh folder on a free port. Does not wait. */
    public static Program start(Map<String, String> environment, String... flags) {
        return start(fresh(), free(), environment, flags);
    }

    /** The same with a clock that this machine sets. */
    public static Program start(TimeMachine machine, String... flags) {
        Path folder = fresh();
        int port = free();
        List<String> command = java(flags);
        command.add(1, machine.option());
        return run(folder, port, Map.of(), at(command, folder, port), machine.begin());
    }

    /** Starts one in this folder on this port. */
    public static Program start(Path folder, int port, Map<String, String> environment, String... flags) {
        String begun = environment.containsKey("EXTENSOR_DB_URL") ? null : TimeMachine.NOW;
        return run(folder, port, environment, at(java(flags), folder, port), begun);
    }

    /** Starts one in this folder on this port without a word to the JVM, as anybody does. */
    public static Program bare(Path folder, int port, Map<String, String> environment, String... flags) {
        List<String> command = new ArrayList<>(List.of(JAVA, "-jar", JAR.toString()));
        command.addAll(Arrays.asList(flags));
        return run(folder, port, environment, at(command, folder, port), TimeMachine.NOW);
    }

    /** Runs it with exactly these flags. */
    public static Program plain(String... flags) {
        return run(fresh(), 0, Map.of(), java(flags), null);
    }

    private static Path fresh() {
        try {
            Path folder = Folders.own("programs").resolve(String.valueOf(NUMBER.incrementAndGet()));
            Folders.clear(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int free() {
        try {
            return Ports.free();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> at(List<String> command, Path folder, int port) {
        command.addAll(List.of(
                "--port", String.valueOf(port), "--data", folder.resolve("data").toString()));
        return command;
    }

    private static List<String> java(String... flags) {
        List<String> command = new ArrayList<>(List.of(
                JAVA,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xms400m",
                "-Xmn200m",
                "-Xmx600m",
                "-jar",
                JAR.toString()));
        command.addAll(Arrays.asList(flags));
        return command;
    }

    private static Program run(
            Path folder, int port, Map<String, String> environment, List<String> command, String begun) {
        try {
            Files.createDirectories(folder);
            String demo = command.contains("--demo") ? begun : null;
            if (demo != null) ReadyDemo.bring(demo, folder.resolve(DEMO));
            Path work = folder.resolve(command.contains("--demo") ? DEMO : Path.of("data"))
                    .resolve("run");
            if (command.contains("--data")) ReadyJars.bring(work);
            Path log = folder.resolve("log");
            int jar = command.indexOf("-jar");
            if (jar > 1) ReadyClasses.option(command).ifPresent(option -> command.add(jar, option));
            command.addAll(0, LISTENING);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("EXTENSOR_"));
            builder.environment().put("EXTENSOR_WARMUP", "false");
            // Journeys are about other things; those of the second factor ask for it.
            for (String role : List.of("THERAPIST", "DESK", "ADMINISTRATOR"))
                builder.environment().put("EXTENSOR_SECONDFACTOR_" + role, "false");
            builder.environment().putAll(environment);
            Program program = new Program(builder.start(), folder, log, port, demo, work);
            environment.forEach((name, value) -> {
                if (SECRET.stream().anyMatch(name::startsWith)) program.keepsSecret(value);
            });
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it is ready. */
    public Program ready() {
        waitFor("Extensor is ready: ", 300);
        try {
            ReadyJars.keep(work);
            ReadyClasses.keep(process.toHandle());
            if (begun != null) ReadyDemo.keep(begun, folder.resolve(DEMO));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** Waits until it has printed this. Fails with its output if it ends or takes too long. */
    public void waitFor(String words, int seconds) {
        for (int i = 0; i < seconds * 10; i++) {
            if (output().contains(words)) return;
            if (!process.isAlive()) break;
            pause();
        }
        if (!output().contains(words)) throw new AssertionError("never said \"" + words + "\" but:\n" + output());
    }

    /** True if it still runs after this many seconds. */
    public boolean runsFor(int seconds) {
        try {
            return !process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its exit code. Fails if it does not end. */
    public int ended(int seconds) {
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS))
                throw new AssertionError("still runs after " + seconds + " seconds:\n" + output());
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A password, a session or a link: the log must not have it when the program ends. */
    void keepsSecret(String secret) {
        if (secret.length() >= SECRET_LENGTH) secrets.add(secret);
    }

    /** Which of its secrets stand in its log. */
    List<String> betrayed() {
        String said = output();
        return secrets.stream().filter(said::contains).toList();
    }

    int secrets() {
        return secrets.size();
    }

    /** Everything it has printed so far. */
    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public int port() {
        return port;
    }

    /** The JVMs that it started of its own accord. */
    public List<ProcessHandle> children() {
        return process.children().toList();
    }

    public long pid() {
        return process.pid();
    }

    public Path folder() {
        return folder;
    }

    /** The path of the set-up link that it printed. */
    public String setupPath() {
        return "/setup?link=" + found(LINK, 2);
    }

    /** The password of the demo accounts that it printed. */
    public String demoPassword() {
        return found(DEMO_PASSWORD, 1);
    }

    private String found(Pattern pattern, int group) {
        Matcher matcher = pattern.matcher(output());
        if (!matcher.find()) throw new AssertionError("printed nothing like " + pattern + " but:\n" + output());
        return matcher.group(group);
    }

    /** Asks it to end, as the operating system does. */
    public Program stop() {
        process.destroy();
        return this;
    }

    /** Kills it, like a power failure or kill -9. */
    public void kill() {
        process.destroyForcibly();
        ended(20);
    }

    @Override
    public void close() {
        try {
            if (begun != null) ReadyDemo.leave(begun);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS))
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
        if (Files.exists(log) && !betrayed().isEmpty())
            throw new AssertionError("its log has " + betrayed() + ":\n" + output());
    }
}
