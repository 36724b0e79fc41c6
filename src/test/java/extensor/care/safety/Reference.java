package extensor.care.safety;

import extensor.care.catalogue.CatalogueFixture;
import extensor.care.catalogue.Condition;
import extensor.care.catalogue.Intervention;
import extensor.care.catalogue.Parameter;
import extensor.care.catalogue.Safeguard;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The real reference data that the safety tests need. */
final class Reference {
    private static final Path CATALOGUE = catalogue();

    /** The family of each intervention. */
    static final Map<String, String> FAMILIES = families();

    static final List<Condition> CONDITIONS = CatalogueFixture.real().conditions();
    static final Set<String> CODES = CONDITIONS.stream().map(Condition::code).collect(Collectors.toUnmodifiableSet());
    /** The parameters of each intervention. */
    static final Map<String, List<Parameter>> PARAMETERS = CatalogueFixture.real().interventions().stream()
            .collect(Collectors.toMap(Intervention::code, Intervention::parameters));

    /** The codes of what can be written down. */
    static final Set<String> SAFEGUARDS =
            CatalogueFixture.real().safeguards().stream().map(Safeguard::code).collect(Collectors.toUnmodifiableSet());

    static final String RULES_JSON = text(CATALOGUE.resolve("rules.json"));
    static final Rules RULES =
            Rules.load("rules.json", RULES_JSON, CODES, Set.copyOf(FAMILIES.values()), PARAMETERS, SAFEGUARDS);
    static final Safety SAFETY = new Safety(RULES, CONDITIONS);

    private Reference() {}

    static Condition condition(String code) {
        return CONDITIONS.stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> families() {
        Map<String, String> families = new TreeMap<>();
        try (var files = Files.walk(CATALOGUE)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                JsonObject json = read(file);
                if (json.containsKey("family")) families.put(json.getString("code"), json.getString("family"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return families;
    }

    private static JsonObject read(Path file) {
        try (var reader = Json.createReader(new StringReader(text(file)))) {
            return reader.readObject();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path catalogue() {
        try {
            return Path.of(Reference.class.getResource("/db/catalogue").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
