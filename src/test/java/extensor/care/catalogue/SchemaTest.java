package extensor.care.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.shared.json.StrictJson;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The schemas for authors and the strict reader know the same keys. */
class SchemaTest {
    private static final List<String> LISTS = List.of("schema", "presets", "templates");
    private static final Map<String, String> FILES = CatalogueFixture.realFiles();
    private static final Schema INTERVENTION = schema("intervention");
    private static final Schema PRESET = schema("preset");

    private static Schema schema(String name) {
        return new Schema(CatalogueFixture.object(FILES.get("schema/" + name + ".schema.json")));
    }

    private static boolean intervention(String path) {
        return path.contains("/") && !LISTS.contains(path.substring(0, path.indexOf('/')));
    }

    @Test
    void every_intervention_and_its_reader_keep_to_the_schema() throws ReflectiveOperationException {
        assertThat(compare(INTERVENTION, SchemaTest::intervention, Intervention::read))
                .isEqualTo(90);
    }

    @Test
    void every_preset_and_its_reader_keep_to_the_schema() throws ReflectiveOperationException {
        Catalogue catalogue = CatalogueFixture.real();
        assertThat(compare(PRESET, path -> path.startsWith("presets/"), at -> Preset.read(at, catalogue::intervention)))
                .isGreaterThan(60);
    }

    @Test
    void the_purposes_and_their_reader_keep_to_the_schema() throws ReflectiveOperationException {
        Versioned<Intervention> interventions = new Versioned<>("");
        Versioned<Preset> presets = new Versioned<>("");
        Set<String> codes = new HashSet<>();
        CatalogueFixture.real().interventions().forEach(i -> {
            codes.add(i.code());
            interventions.add(null, "", i.code(), 1, i);
        });
        CatalogueFixture.real().presets().forEach(p -> {
            codes.add(p.code());
            presets.add(null, "", p.code(), 1, p);
        });
        assertThat(compare(schema("purposes"), "purposes.json"::equals, at -> {
                    CatalogueJson.version(at);
                    return Purposes.read(at, codes, new DoseReader(interventions, presets));
                }))
                .isEqualTo(1);
    }

    @Test
    void the_safeguards_and_their_reader_keep_to_the_schema() throws ReflectiveOperationException {
        assertThat(compare(schema("safeguards"), "safeguards.json"::equals, at -> {
                    CatalogueJson.version(at);
                    return ReferenceListsReader.safeguards(at);
                }))
                .isEqualTo(1);
    }

    @Test
    void the_body_sites_and_their_reader_keep_to_the_schema() throws ReflectiveOperationException {
        Catalogue catalogue = CatalogueFixture.real();
        Versioned<Measure> measures = new Versioned<>("");
        catalogue.measures().forEach(measure -> measures.add(null, "", measure.code(), 1, measure));
        assertThat(compare(schema("body-sites"), "body-sites.json"::equals, at -> {
                    CatalogueJson.version(at);
                    return BodySites.read(at, measures, catalogue.norms());
                }))
                .isEqualTo(1);
    }

    private static int compare(Schema schema, Function<String, Boolean> which, Function<StrictJson, ?> reader)
            throws ReflectiveOperationException {
        SoftAssertions softly = new SoftAssertions();
        List<String> paths = FILES.keySet().stream().filter(which::apply).toList();
        for (String path : paths) {
            JsonObject file = CatalogueFixture.object(FILES.get(path));
            Map<String, Schema.Keys> keys = new HashMap<>();
            softly.assertThat(schema.wrong(file, keys)).as(path).isEmpty();
            AskedKeys asked = AskedKeys.of(path, file, reader);
            keys.forEach((place, known) -> softly.assertThat(asked.at(place))
                    .as(path + place)
                    .containsAll(known.needed())
                    .isSubsetOf(known.possible()));
        }
        softly.assertAll();
        return paths.size();
    }

    @Test
    void a_key_that_the_schema_does_not_know_is_found() {
        JsonObject more = Json.createObjectBuilder(CatalogueFixture.object(FILES.get("heat/hot-pack.json")))
                .add("color", "red")
                .build();
        assertThat(INTERVENTION.wrong(more, new HashMap<>())).containsExactly("/color must not be there");
    }
}
