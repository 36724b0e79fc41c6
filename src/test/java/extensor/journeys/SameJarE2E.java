package extensor.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The same source gives the same jar: nothing of ours in it tells when it was built. */
class SameJarE2E {
    private static final Path JAR = Path.of("target/extensor.jar");
    private static final Pattern OURS = Pattern.compile("extensor/.*|config/.*|MICRO-INF/extensor/.*");

    @Test
    void every_entry_of_ours_has_the_time_that_the_build_file_names() throws IOException {
        LocalDateTime built = named();
        List<String> others = new ArrayList<>();
        int ours = 0;
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            for (ZipEntry entry : jar.stream()
                    .filter(e -> !e.isDirectory() && OURS.matcher(e.getName()).matches())
                    .toList()) {
                ours++;
                if (!entry.getTimeLocal().equals(built)) others.add(entry.getName() + " " + entry.getTimeLocal());
                if (entry.getName().endsWith(".war") || entry.getName().endsWith(".jar"))
                    others.addAll(within(jar.getInputStream(entry), built));
            }
        }
        assertThat(ours).isGreaterThan(20);
        assertThat(others).isEmpty();
    }

    /** An offline build has no list: its plugin wants to look parts up. */
    @Test
    void the_list_of_what_it_is_made_of_lies_in_the_jar_and_names_every_library_with_its_version() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String list;
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            list = new String(
                    jar.getInputStream(jar.getEntry("META-INF/sbom/extensor.cdx.json"))
                            .readAllBytes(),
                    UTF_8);
        }
        assertThat(list).contains("\"bomFormat\" : \"CycloneDX\"").doesNotContain("\"timestamp\"", "\"serialNumber\"");
        for (String library :
                List.of("payara-micro", "primefaces", "h2", "mysql-connector-j", "flyway-core", "libphonenumber"))
            assertThat(list).contains("\"name\" : \"" + library + "\"");
        for (String version : List.of("payara", "primefaces", "h2", "flyway")) {
            Matcher named = Pattern.compile("<" + version + ".version>(.*?)<").matcher(pom);
            assertThat(named.find()).as(version).isTrue();
            assertThat(list).contains("\"version\" : \"" + named.group(1) + "\"");
        }
    }

    private static List<String> within(InputStream packed, LocalDateTime built) throws IOException {
        List<String> others = new ArrayList<>();
        try (ZipInputStream entries = new ZipInputStream(packed)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry())
                if (!entry.getTimeLocal().equals(built)) others.add(entry.getName() + " " + entry.getTimeLocal());
        }
        return others;
    }

    private static LocalDateTime named() throws IOException {
        Matcher time = Pattern.compile("<built>(.*?)</built>").matcher(Files.readString(Path.of("pom.xml")));
        assertThat(time.find()).isTrue();
        return LocalDateTime.parse(time.group(1));
    }
}
