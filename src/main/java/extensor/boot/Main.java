package extensor.boot;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;

/** The program from outside: reads the settings, starts the server around the application, says where it listens, ends with a reason. */
public final class Main {
    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;

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
        else run(settings);
    }

    private static void run(Settings settings) {
        try {
            Files.createDirectories(settings.data());
            freePort(settings);
            settings.asSystemProperties().forEach(System::setProperty);
            Path work = workFolder(settings);
            start(settings, work);
            if (!Boolean.getBoolean(Readiness.READY)) end(1, System.getProperty(Readiness.REASON, "the application did not start"));
            Readiness.lines().forEach(OUT::println);
            OUT.println("Extensor is ready: " + settings.url());
        } catch (BootstrapException | IOException e) {
            end(1, System.getProperty(Readiness.REASON, String.valueOf(e.getMessage())));
        }
    }

    private static void start(Settings settings, Path work) throws BootstrapException, IOException {
        System.setProperty("java.util.logging.config.file", unpack("config/payara-logging.properties", work).toString());
        Path war = unpack("MICRO-INF/extensor/ROOT.war", work);
        new FarDatabase(settings.asSystemProperties()).await(war, work, () -> OUT.println("extensor: waiting for the database"));
        PayaraMicro micro = PayaraMicro.getInstance();
        micro.setRootDir(work.resolve("server").toFile());
        micro.setNoHazelcast(true);
        micro.setHttpPort(settings.port());
        micro.setLogPropertiesFile(work.resolve("payara-logging.properties").toFile());
        micro.addLibrary(unpack("MICRO-INF/extensor/session-ids.jar", work).toFile());
        micro.setPreBootHandler(runner -> command(runner, "config/payara-preboot.txt", settings));
        micro.setPostBootHandler(runner -> command(runner, "config/payara-postboot.txt", settings));
        micro.addDeployment(war.toString());
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
            throw new IOException("cannot listen on " + settings.address() + ":" + settings.port() + ": " + e.getMessage());
        }
    }

    /** A folder for what the server unpacks; one left by a killed run is cleared first, so that it cannot pile up. */
    private static Path workFolder(Settings settings) throws IOException {
        Path work = settings.data().resolve("run");
        if (Files.exists(work)) {
            try (Stream<Path> all = Files.walk(work)) {
                for (Path p : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(p);
            }
        }
        return Files.createDirectories(work.resolve("server")).getParent();
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
