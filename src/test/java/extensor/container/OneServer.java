package extensor.container;

import extensor.program.Settings;
import fish.payara.arquillian.container.payara.managed.PayaraMicroContainerConfiguration;
import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.protocol.servlet5.ServletMethodExecutor;
import org.jboss.shrinkwrap.api.Archive;

/** One server with the settings of the real program for all test classes of a run. The stock connector starts one for each class. */
public class OneServer extends PayaraMicroDeployableContainer {
    private static final Path FOLDER = Folders.own(Database.chosen().name().toLowerCase(java.util.Locale.ROOT));
    private static ProtocolMetaData running;
    private static RuntimeException failed;

    private int port;

    @Override
    public void setup(PayaraMicroContainerConfiguration configuration) {
        if (running != null || failed != null) return;
        try {
            Folders.clear(FOLDER);
            port = Ports.free();
            Settings settings = Settings.of(
                    new String[] {"--data", FOLDER.resolve("data").toString(), "--port", String.valueOf(port)},
                    environment());
            Files.createDirectories(settings.data());
            configuration.setCmdOptions("@" + options(settings));
            configuration.setExtraMicroOptions(String.join(
                    " ",
                    List.of(
                            "--nohazelcast",
                            "--port",
                            String.valueOf(port),
                            "--rootdir",
                            FOLDER.resolve("server").toString(),
                            "--addlibs",
                            Path.of("target/session-ids.jar").toAbsolutePath().toString(),
                            "--prebootcommandfile",
                            commands("payara-preboot.txt", settings),
                            "--postbootcommandfile",
                            commands("payara-postboot.txt", settings))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        super.setup(configuration);
    }

    /** Cleaning up waits for the tests that want it: it would send statements while others count theirs. Tests of the second factor say who must have one. */
    private static Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>(Database.chosen().environment(FOLDER));
        environment.put("EXTENSOR_CLEANUP_SECONDS", "0");
        for (String role : List.of("THERAPIST", "DESK", "ADMINISTRATOR"))
            environment.put("EXTENSOR_SECONDFACTOR_" + role, "false");
        return environment;
    }

    private static Path options(Settings settings) throws IOException {
        List<String> lines = new ArrayList<>(
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx700m", "-Duser.timezone=UTC"));
        Map<String, String> properties = new TreeMap<>(settings.asSystemProperties());
        for (String name : System.getProperties().stringPropertyNames())
            if (name.startsWith("extensor.test.")) properties.put(name, System.getProperty(name));
        for (Map.Entry<String, String> property : properties.entrySet()) {
            lines.add('"'
                    + ("-D" + property.getKey() + "=" + property.getValue())
                            .replace("\\", "\\\\")
                            .replace("\"", "\\\"")
                    + '"');
        }
        return Files.write(FOLDER.resolve("options"), lines);
    }

    private static String commands(String file, Settings settings) throws IOException {
        String text = Files.readString(Path.of("config", file)).replace("${address}", settings.address());
        return Files.writeString(FOLDER.resolve(file), text).toString();
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        if (failed != null) throw failed;
        if (running == null) {
            ProtocolMetaData found = started(archive);
            HTTPContext here = new HTTPContext("127.0.0.1", port);
            found.getContexts(HTTPContext.class)
                    .forEach(context -> context.getServlets().forEach(here::add));
            // The connector reads the list of servlets while the server still prints it, and may see none.
            here.add(new Servlet(ServletMethodExecutor.ARQUILLIAN_SERVLET_NAME, "/"));
            running = new ProtocolMetaData().addContext(here);
        }
        return running;
    }

    /** A server that did not start is not started again for each class: only the last one would be ended. */
    private ProtocolMetaData started(Archive<?> archive) throws DeploymentException {
        try {
            return super.deploy(archive);
        } catch (RuntimeException e) {
            failed = e;
            throw e;
        }
    }

    /** The server stays for the next class; it ends with the test program. */
    @Override
    public void undeploy(Archive<?> archive) {}
}
