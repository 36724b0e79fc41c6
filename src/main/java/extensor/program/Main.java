package extensor.program;

import fish.payara.micro.BootstrapException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.time.Instant;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The program from outside: reads the settings, starts the server and the application in it, prints its address, and exits with a reason.
 */
public final class Main {
    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;

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
        if (settings.asksFor("help")) OUT.print(ProgramJar.text("config/help.txt"));
        else if (settings.asksFor("version")) OUT.println("extensor " + ProgramJar.version());
        else if (settings.command().isEmpty()) run(settings, args);
        else if (settings.command().equals(Settings.ROTATE)) rotate(settings);
        else copy(settings);
    }

    /** Makes a new key for the audit trail, and ends. */
    private static void rotate(Settings settings) {
        try {
            if (settings.hasAuditKey())
                throw new IOException(
                        "EXTENSOR_AUDIT_KEY is set: put a new one there and the old one before the others in"
                                + " EXTENSOR_AUDIT_KEY_FORMER");
            OUT.println(new AuditKeyFile(settings.data()).rotate());
        } catch (IOException e) {
            ERR.println("extensor: cannot " + Settings.ROTATE + ": " + e.getMessage());
            ERR.flush();
            Runtime.getRuntime().halt(1);
        }
    }

    /** Backs up or restores, and ends. */
    private static void copy(Settings settings) {
        try {
            if (!settings.embedded())
                throw new IOException(
                        "this copies the embedded database; use the tools of MySQL for yours (README, \"Backup\")");
            Path work = Files.createTempDirectory("extensor");
            try (URLClassLoader h2 = new URLClassLoader(new URL[] {
                ProgramJar.unpack("MICRO-INF/runtime/h2.jar", work).toUri().toURL()
            })) {
                Driver driver = (Driver) Class.forName("org.h2.Driver", true, h2)
                        .getDeclaredConstructor()
                        .newInstance();
                Backup backup = new Backup(
                        settings.data(),
                        new BackupDatabase(driver, settings.databaseUser(), settings.databasePassword()),
                        ProgramJar.version(),
                        schema());
                OUT.println(
                        settings.command().equals("backup")
                                ? backup.to(settings.file(), Instant.now())
                                : backup.from(settings.file(), settings.asksFor("replace"), Instant.now()));
            } finally {
                WorkFolder.clear(work);
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
        try (ZipInputStream war = new ZipInputStream(ProgramJar.open("MICRO-INF/extensor/ROOT.war"))) {
            for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
                Matcher migration = MIGRATION.matcher(entry.getName());
                if (migration.matches()) newest = Math.max(newest, Integer.parseInt(migration.group(1)));
            }
        }
        return newest;
    }

    /** Starts the server, in this JVM or in a child with the right options. */
    private static void run(Settings settings, String[] args) {
        try {
            String warning = DataFolder.make(settings.data());
            Server.mustBeFree(settings);
            Path jar = ProgramJar.path();
            if (ChildJvm.wanted()) {
                greet(settings);
                ChildJvm.run(settings, jar, args);
            } else if (!ChildJvm.isThis()) greet(settings);
            ChildJvm.endWithParent();
            DataFolder.lock(settings.data());
            if (!warning.isEmpty()) Steps.say(warning);
            serve(settings, jar);
        } catch (InterruptedException e) {
            end(1, "interrupted");
        } catch (BootstrapException | ReflectiveOperationException | IOException e) {
            end(1, System.getProperty(Readiness.REASON, String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            // The server's threads would keep a JVM alive that serves nobody.
            end(1, String.valueOf(e));
        }
    }

    private static void greet(Settings settings) {
        Steps.say("Extensor " + ProgramJar.version() + " is starting, with its data in " + settings.data() + ".");
    }

    private static void serve(Settings settings, Path jar)
            throws IOException, InterruptedException, BootstrapException, ReflectiveOperationException {
        DatabaseServer database = DatabaseServer.of(settings.databaseUrl());
        if (database != null) {
            Steps.say("Waiting for the database server.");
            database.await(settings.patience());
        }
        if (settings.embedded() && Backup.exchange(settings.data()).finish())
            Steps.say("An interrupted restore has been completed.");
        DemoFolder demo =
                settings.demo() && settings.embedded() ? new DemoFolder(settings.data(), ProgramJar.version()) : null;
        if (demo != null) demo.clearOld(Instant.now());
        settings.asSystemProperties().forEach(System::setProperty);
        Steps.say("Starting the server.");
        Server server = new Server(settings, WorkFolder.of(settings.work(), jar));
        server.start();
        if (!Boolean.getBoolean(Readiness.READY))
            end(1, System.getProperty(Readiness.REASON, "the application did not start"));
        if (demo != null) demo.mark(Instant.now());
        server.listen();
        Readiness.lines().forEach(Steps::say);
        Steps.say("Extensor is ready: " + settings.url());
        if (settings.warmsUp()) WarmUp.begin(settings);
    }

    private static void end(int code, String reason) {
        ERR.println("extensor: cannot start: " + reason);
        ERR.flush();
        Runtime.getRuntime().halt(code);
    }
}
