package extensor.container;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built war with the tests inside, the same for every class, so that no class needs a deployment of its own. */
public class OneWar implements DeploymentScenarioGenerator {
    private static final Pattern INSIDE = Pattern.compile("extensor/container/(inside/.*|Inside|.*IT(\\$.*)?)\\.class");
    private static final Pattern OUTSIDE =
            Pattern.compile("extensor/(container/.*|journeys/.*|look/.*|.*(Test|E2E)(\\$.*)?)\\.class");

    @Override
    public List<DeploymentDescription> generate(TestClass testClass) {
        return List.of(new DeploymentDescription("extensor", war()).shouldBeTestable(true));
    }

    private static WebArchive war() {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File("target/extensor.war"))
                .as(WebArchive.class);
        Path classes = Path.of("target", "test-classes");
        try (Stream<Path> all = Files.walk(classes.resolve("extensor"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                if (!outside(name)) war.addAsResource(file.toFile(), name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return war.addAsResource(new File("target/test-classes/authorisation.csv"), "authorisation.csv")
                .addAsLibraries(jarOf(org.assertj.core.api.Assertions.class));
    }

    /** What runs outside the server only: unit tests, browser tests, and this package itself. */
    private static boolean outside(String name) {
        return !INSIDE.matcher(name).matches() && OUTSIDE.matcher(name).matches();
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
