package extensor.program;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Driver;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The program from outside: reads the settings, starts the server and the application in it, prints its address, and exits with a reason.
 */
public final class Main {
    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;

    private static final String DEMO_MARK = "made.txt";
    private static final List<String> DEMO_FILES =
            List.of("extensor.mv.db", "extensor.trace.db", "audit.key", DEMO_MARK);
    private static final Duration DEMO_LIFE = Duration.ofDays(1);
    private static final Pattern MIGRATION = Pattern.compile("WEB-INF/classes/db/migrations/V(\\d+)__.*\\.sql");

    private Main() {}

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Settings settings;
        try {
            settings = Settings.of(args, System.getenv());
        } catch (IllegalArgumentException e) {
            ERR.println("extensor: " + e.getMessage() + " (see --help)");
            System.exit(2);
            return;
        }
        if (settings.asksFor("help")) OUT.print(resourceText("config/help.txt"));
        else if (settings.asksFor("version")) OUT.println("extensor " + version());
        else if (settings.command().isEmpty()) run(settings);
        else copy(settings);
    }

    /** Backs up or restores, and ends. */
    private static void copy(Settings settings) {
        try {
            if (!settings.embedded())
                throw new IOException(
                        "this copies the embedded database; use the tools of MySQL for yours (README, \"Backup\")");
            Path work = Files.createTempDirectory("extensor");
            try (URLClassLoader h2 = new URLClassLoader(
                    new URL[] {unpack("MICRO-INF/runtime/h2.jar", work).toUri().toURL()})) {
                Driver driver = (Driver) Class.forName("org.h2.Driver", true, h2)
                        .getDeclaredConstructor()
                        .newInstance();
                Backup backup = new Backup(
                        settings.data(),
                        new BackupDatabase(driver, settings.databaseUser(), settings.databasePassword()),
                        version(),
                        schema());
                OUT.println(
                        settings.command().equals("backup")
                                ? backup.to(settings.file(), Instant.now())
                                : backup.from(settings.file(), settings.asksFor("replace"), Instant.now()));
            } finally {
                clear(work);
            }
        } catch (IOException | ReflectiveOperationException e) {
            ERR.println("extensor: cannot " + settings.command() + ": " + e.getMessage());
            ERR.flush();
            Runtime.getRuntime().halt(1);
        }
    }

    /** The number of the newest migration that this program carries. */
    private static int schema() throws IOException {
        int newest = 0;
        try (ZipInputStream war = new ZipInputStream(open("MICRO-INF/extensor/ROOT.war"))) {
            for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
                Matcher migration = MIGRATION.matcher(entry.getName());
                if (migration.matches()) newest = Math.max(newest, Integer.parseInt(migration.group(1)));
            }
        }
        return newest;
    }

    private static void run(Settings settings) {
        try {
            Files.createDirectories(settings.data());
            freePort(settings);
            awaitDatabase(settings);
            if (settings.embedded() && Backup.exchange(settings.data()).finish())
                OUT.println("An interrupted restore has been completed.");
            if (settings.demo() && settings.embedded()) clearOldDemo(settings.data(), version(), Instant.now());
            settings.asSystemProperties().forEach(System::setProperty);
            Path work = workFolder(settings);
            start(settings, work);
            if (!Boolean.getBoolean(Readiness.READY))
                end(1, System.getProperty(Readiness.REASON, "the application did not start"));
            if (settings.demo() && settings.embedded()) markDemo(settings.data(), version(), Instant.now());
            Readiness.lines().forEach(OUT::println);
            OUT.println("Extensor is ready: " + settings.url());
        } catch (InterruptedException e) {
            end(1, "interrupted");
        } catch (BootstrapException | IOException e) {
            end(1, System.getProperty(Readiness.REASON, String.valueOf(e.getMessage())));
        }
    }

    private static void awaitDatabase(Settings settings) throws IOException, InterruptedException {
        DatabaseServer server = DatabaseServer.of(settings.databaseUrl());
        if (server != null) server.await(settings.patience());
    }

    private static void start(Settings settings, Path work) throws BootstrapException, IOException {
        System.setProperty(
                "java.util.logging.config.file",
                unpack("config/payara-logging.properties", work).toString());
        // Read out of the one jar, the server's two hundred jars double the time to start and the memory.
        PayaraMicro.setUpackedJarDir(
                Files.createDirectories(work.resolve("jars")).toFile());
        // A library speaks through SLF4J, nobody listens on purpose, and it need not tell of that at each start.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        PayaraMicro micro = PayaraMicro.getInstance();
        micro.setRootDir(work.resolve("server").toFile());
        micro.setNoHazelcast(true);
        micro.setHttpPort(settings.port());
        micro.setLogPropertiesFile(work.resolve("payara-logging.properties").toFile());
        micro.addLibrary(unpack("MICRO-INF/extensor/session-ids.jar", work).toFile());
        micro.setPreBootHandler(runner -> command(runner, "config/payara-preboot.txt", settings));
        micro.setPostBootHandler(runner -> command(runner, "config/payara-postboot.txt", settings));
        micro.addDeployment(unpack("MICRO-INF/extensor/ROOT.war", work).toString());
        micro.bootStrap();
    }

    private static void command(AdminCommandRunner runner, String resource, Settings settings) {
        for (List<String> words : Settings.commands(resourceText(resource), settings)) {
            runner.run(words.get(0), words.subList(1, words.size()).toArray(String[]::new));
        }
    }

    private static void freePort(Settings settings) throws IOException {
        try (var probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.getByName(settings.address()), settings.port()));
        } catch (IOException e) {
            throw new IOException(
                    "cannot listen on " + settings.address() + ":" + settings.port() + ": " + e.getMessage());
        }
    }

    /** A folder for what the server unpacks; one left by a killed run is cleared first, so that it cannot pile up. */
    private static Path workFolder(Settings settings) throws IOException {
        Path work = settings.data().resolve("run");
        if (Files.exists(work)) clear(work);
        return Files.createDirectories(work.resolve("server")).getParent();
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path p : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(p);
        }
    }

    /**
     * The demo clinic lives in days relative to the one it was made on: an older one goes, and so does one of another version or one that was
     * never finished. Only files of ours go, and only where our mark says that they are a demo.
     */
    public static void clearOldDemo(Path folder, String version, Instant now) throws IOException {
        Path mark = folder.resolve(DEMO_MARK);
        if (Files.exists(mark)) {
            List<String> made = Files.readAllLines(mark);
            boolean good = made.size() == 2
                    && made.get(0).equals(version)
                    && now.isBefore(Instant.parse(made.get(1)).plus(DEMO_LIFE));
            if (!good) for (String file : DEMO_FILES) Files.deleteIfExists(folder.resolve(file));
        }
        if (!Files.exists(folder.resolve(DEMO_FILES.get(0)))) Files.write(mark, List.of(version));
    }

    /** The demo clinic that was begun is there. */
    public static void markDemo(Path folder, String version, Instant now) throws IOException {
        Path mark = folder.resolve(DEMO_MARK);
        if (Files.exists(mark) && Files.readAllLines(mark).size() == 1)
            Files.write(mark, List.of(version, now.toString()));
    }

    private static Path unpack(String resource, Path folder) throws IOException {
        Path file = folder.resolve(Path.of(resource).getFileName().toString());
        try (InputStream in = open(resource)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private static InputStream open(String resource) {
        InputStream in = Main.class.getClassLoader().getResourceAsStream(resource);
        if (in == null) throw new IllegalStateException("this jar lacks " + resource);
        return in;
    }

    private static String resourceText(String resource) {
        try (InputStream in = open(resource)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String version() {
        return resourceText("config/version.txt").strip();
    }

    private static void end(int code, String reason) {
        ERR.println("extensor: cannot start: " + reason);
        ERR.flush();
        Runtime.getRuntime().halt(code);
    }
}
