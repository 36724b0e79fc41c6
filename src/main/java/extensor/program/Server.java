package extensor.program;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;

/** The server around the application. It listens once the application is there, so that nobody is answered before. */
final class Server {
    /** Refuse headers whose name or value holds what has no place there (a space in a name, NUL, a lone CR): a proxy could read them in another way. */
    private static final List<String> STRICT = List.of(
            "org.glassfish.grizzly.http.STRICT_HEADER_NAME_VALIDATION_RFC_9110",
            "org.glassfish.grizzly.http.STRICT_HEADER_VALUE_VALIDATION_RFC_9110");

    private static final String GATE = "extensor.program.OuterGate";
    private static final int TRIES = 500;
    private static final int PAUSE = 20;

    private final Settings settings;
    private final WorkFolder work;
    private AdminCommandRunner commands;
    private ServerLoader loader;

    Server(Settings settings, WorkFolder work) {
        this.settings = settings;
        this.work = work;
    }

    /** Starts it with the application, not listening yet. Read out of the one jar, the server's two hundred jars double the time and the memory. */
    void start() throws BootstrapException, IOException, ReflectiveOperationException {
        Path logging = ProgramJar.unpack("config/payara-logging.properties", work.server());
        System.setProperty("java.util.logging.config.file", logging.toString());
        // A library speaks through SLF4J, nobody listens on purpose, and it need not tell of that at each start.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        STRICT.forEach(check -> System.setProperty(check, "true"));
        System.setProperty("fish.payara.micro.tmpdir", work.jars().toString());
        System.setProperty("fish.payara.micro.UnpackDir", work.jars().toString());
        loader = work.loader();
        Thread.currentThread().setContextClassLoader(loader);
        PayaraMicroBoot micro = (PayaraMicroBoot) loader.loadClass("fish.payara.micro.impl.PayaraMicroImpl")
                .getMethod("getInstance")
                .invoke(null);
        micro.setRootDir(work.server().resolve("root").toFile());
        micro.setNoHazelcast(true);
        micro.setHttpPort(settings.port());
        micro.setLogPropertiesFile(logging.toFile());
        micro.addLibrary(work.sessionIds().toFile());
        micro.setPreBootHandler(runner -> {
            // Not earlier: the JVM would settle its logging before the server does.
            StartOnlyCode.tell(work.server());
            command(runner, "config/payara-preboot.txt");
            command(runner, "config/payara-closed.txt");
        });
        micro.setPostBootHandler(runner -> {
            commands = runner;
            command(runner, "config/payara-postboot.txt");
            Steps.say("Starting the application.");
        });
        micro.addDeployment(work.application().toString());
        if (micro.bootStrap().getDeployedApplicationNames().isEmpty())
            throw new IOException("the application did not start; the lines before this one say why");
    }

    /** Lets it listen, and returns when it does. */
    void listen() throws IOException, InterruptedException, ReflectiveOperationException {
        mustBeFree(settings);
        command(commands, "config/payara-listen.txt");
        loader.loadClass(GATE).getMethod("stand").invoke(null);
        for (int i = 0; i < TRIES; i++) {
            try (Socket socket = new Socket(settings.url().getHost().replaceAll("[\\[\\]]", ""), settings.port())) {
                return;
            } catch (IOException notYet) {
                Thread.sleep(PAUSE);
            }
        }
        throw new IOException("cannot listen on " + settings.address() + ":" + settings.port());
    }

    private void command(AdminCommandRunner runner, String resource) {
        for (List<String> words : Settings.commands(ProgramJar.text(resource), settings)) {
            runner.run(words.get(0), words.subList(1, words.size()).toArray(String[]::new));
        }
    }

    /** Complains where somebody else listens on the port. It takes the port without listening: who comes now must not be let in and dropped. */
    static void mustBeFree(Settings settings) throws IOException {
        try (Socket probe = new Socket()) {
            probe.setReuseAddress(true);
            probe.bind(address(settings));
        } catch (IOException e) {
            throw taken(settings, e);
        }
    }

    private static InetSocketAddress address(Settings settings) throws IOException {
        return new InetSocketAddress(InetAddress.getByName(settings.address()), settings.port());
    }

    private static IOException taken(Settings settings, IOException e) {
        return new IOException(
                "cannot listen on " + settings.address() + ":" + settings.port() + ": " + e.getMessage(), e);
    }
}
