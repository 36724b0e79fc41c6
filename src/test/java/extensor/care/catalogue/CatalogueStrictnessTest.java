package extensor.care.catalogue;

import static extensor.care.catalogue.CatalogueFixture.FANGO;
import static extensor.care.catalogue.CatalogueFixture.PRESET;
import static extensor.care.catalogue.CatalogueFixture.TEMPLATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.shared.json.InvalidFile;
import jakarta.json.Json;
import jakarta.json.JsonPatchBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Any mistake in a file is refused at the start with file and place, and never first seen with a patient. */
class CatalogueStrictnessTest {

    static Stream<Arguments> damage() {
        return Stream.of(
                put(FANGO, "/colour", "\"brown\"", "colour: is not a known key"),
                put(FANGO, "/parameters/0/colour", "\"brown\"", "parameters[0].colour: is not a known key"),
                put(FANGO, "/text/en/patient/colour", "\"brown\"", "text.en.patient.colour: is not a known key"),
                put(FANGO, "/version", "\"1\"", "version: must be a number"),
                put(FANGO, "/version", "0", "version: must be 1 or more"),
                put(FANGO, "/active", "\"yes\"", "active: must be true or false"),
                put(FANGO, "/settings", "[\"MOON\"]", "settings: does not know \"MOON\""),
                put(FANGO, "/settings", "[]", "settings: is empty"),
                put(FANGO, "/family", "\"COLD\"", "family: is not that of its directory"),
                put(FANGO, "/source", "[]", "source: is empty"),
                put(FANGO, "/measures", "[\"MOOD\"]", "measures: does not know \"MOOD\""),
                put(FANGO, "/parameters/0/limits", "[30, 5]", "parameters[0].limits: is out of order"),
                put(FANGO, "/parameters/0/limits", "[5]", "parameters[0].limits: must be [min, max]"),
                put(
                        FANGO,
                        "/parameters/0/limits",
                        "[5.5, 30]",
                        "parameters[0].limits: and usual must be whole numbers"),
                put(FANGO, "/parameters/0/usual", "[20, 15]", "parameters[0].usual: is out of order"),
                put(FANGO, "/parameters/0/usual", "[15, 31]", "parameters[0].usual: lies outside the limits"),
                put(FANGO, "/parameters/0/default", "31", "parameters[0].default: is not allowed"),
                put(FANGO, "/parameters/0/default", "\"many\"", "parameters[0].default: is not allowed"),
                put(FANGO, "/parameters/9/default", "\"SAND\"", "parameters[9].default: is not allowed"),
                put(FANGO, "/parameters/11/default", "[\"REST\", \"SING\"]", "parameters[11].default: is not allowed"),
                put(FANGO, "/parameters/9/limits", "[1, 2]", "parameters[9].limits: belong to a number"),
                put(FANGO, "/parameters/9/options", "[]", "parameters[9].options: belong to a choice"),
                put(
                        FANGO,
                        "/parameters/9/options",
                        "[\"PEAT\", \"CLAY\", \"PEAT\"]",
                        "parameters[9].options: name one option twice"),
                put(FANGO, "/parameters/1/code", "\"duration_min\"", "parameters: has \"duration_min\" twice"),
                put(FANGO, "/parameters/3/role", "\"DURATION\"", "parameters: has the role DURATION twice"),
                put(FANGO, "/parameters/0/role", "\"LENGTH\"", "parameters[0].role: does not know \"LENGTH\""),
                cut(FANGO, "/text/en/parameters/kind", "parameters[9].code: has no label in text.en.parameters"),
                cut(FANGO, "/text/en/options/kind/CLAY", "parameters[9].options: has no text for \"CLAY\""),
                put(FANGO, "/text/en/options/kind/SAND", "\"sand\"", "parameters[9].options: does not list \"SAND\""),
                put(
                        FANGO,
                        "/text/en/parameters/ghost",
                        "{\"label\": \"Boo\"}",
                        "text.en.parameters: names the unknown parameter \"ghost\""),
                put(FANGO, "/text/en/options/ghost", "{}", "text.en.options: names the unknown parameter \"ghost\""),
                cut(FANGO, "/text/en/checks/cover", "checks[4].message: has no text in text.en.checks"),
                cut(FANGO, "/text/en/sentence", "text.en.sentence: is missing"),
                cut(FANGO, "/text/en/patient/why", "text.en.patient.why: is missing"),
                put(FANGO, "/text/en/patient/what", "\" \"", "text.en.patient.what: is empty"),
                put(FANGO, "/text/en/patient/how", "[]", "text.en.patient.how: is empty"),
                put(FANGO, "/text/en/patient/avoid", "[\"\"]", "text.en.patient.avoid: has an empty line"),
                cut(FANGO, "/text/en/patient/call", "text.en.patient.call: is missing"),
                put(FANGO, "/text/en/patient/call", "{}", "text.en.patient.call: is empty"),
                put(
                        FANGO,
                        "/text/en/patient/call",
                        "{\"soon\": [\"x\"]}",
                        "text.en.patient.call.soon: is not a known key"),
                put(
                        FANGO,
                        "/parameters/0/values",
                        "[20, 15]",
                        "parameters[0].values: must rise and lie within the limits"),
                put(
                        FANGO,
                        "/parameters/0/values",
                        "[20, 90]",
                        "parameters[0].values: must rise and lie within the limits"),
                put(FANGO, "/parameters/9/values", "[1, 2]", "parameters[9].values: belong to a number"),
                put(FANGO, "/summary", "\"{minutes} min\"", "summary: names the unknown parameter \"minutes\""),
                put(FANGO, "/summary", "\"{duration_min min\"", "summary: has a brace out of place"),
                put(FANGO, "/summary", "\"[[{kind}]]\"", "summary: has a square bracket out of place"),
                put(FANGO, "/summary", "\"{kind}[ of mud]\"", "summary: has an optional part without a parameter"),
                put(
                        FANGO,
                        "/text/en/sentence",
                        "\"For {minutes}.\"",
                        "text.en.sentence: names the unknown parameter \"minutes\""),
                put(FANGO, "/checks/0/of", "\"ghost\"", "checks[0].of: names the unknown parameter \"ghost\""),
                put(FANGO, "/checks/0/of", "\"kind\"", "checks[0].of: \"kind\" is not a number"),
                put(FANGO, "/checks/0/min", "6", "checks[0].min: is above max"),
                put(FANGO, "/checks/1/terms", "[\"ghost\"]", "checks[1].terms: names the unknown parameter \"ghost\""),
                put(FANGO, "/checks/2/gap", "\"ghost\"", "checks[2].gap: names the unknown parameter \"ghost\""),
                put(FANGO, "/checks/3/when", "{\"kind\": \"SAND\"}", "checks[3].when.kind: is not allowed"),
                put(
                        FANGO,
                        "/checks/3/then",
                        "{\"ghost\": true}",
                        "checks[3].then: names the unknown parameter \"ghost\""),
                put(FANGO, "/checks/5/kind", "\"MAGIC\"", "checks[5].kind: does not know \"MAGIC\""),
                put(FANGO, "/checks/5/lower", "\"mud_temp_c\"", "parameters: make a usual dose that is refused"),
                put(FANGO, "/region/regions/BACK", "\"TAIL\"", "region.regions.BACK: does not know \"TAIL\""),
                put(FANGO, "/region/regions/FRONT", "\"ABDOMEN\"", "region.regions.FRONT: is not an option of place"),
                put(FANGO, "/region/parameter", "\"duration_min\"", "region.parameter: must be a choice"),
                put("heat/hot-pack.json", "/code", "\"HEAT_FANGO\"", "code: \"HEAT_FANGO\" is there twice"),
                put(PRESET, "/intervention", "\"HEAT_MAGIC\"", "intervention: is not known"),
                put(PRESET, "/values/duration_min", "31", "values: are not allowed"),
                put(PRESET, "/values/ghost", "1", "values: are not allowed"),
                put(PRESET, "/tags", "[\"JUMP\"]", "tags: does not know \"JUMP\""),
                put(
                        "presets/lb-cat-camel.json",
                        "/code",
                        "\"FANGO_LOW_BACK\"",
                        "code: \"FANGO_LOW_BACK\" is there twice"),
                put(TEMPLATE, "/problems", "[\"X1\"]", "problems: has the unknown code \"X1\""),
                put(TEMPLATE, "/measures", "[\"MOOD\"]", "measures: has the unknown code \"MOOD\""),
                put(TEMPLATE, "/goals/0/measure", "\"MOOD\"", "goals[0].measure: does not know \"MOOD\""),
                put(TEMPLATE, "/goals/1/motion", "\"TWIRL\"", "goals[1].motion: of the joint has no norm"),
                put(TEMPLATE, "/phases/0/items/0/preset", "\"GHOST\"", "phases[0].items[0].preset: is not known"),
                put(
                        TEMPLATE,
                        "/phases/0/items/0/intervention",
                        "\"HEAT_HOT_PACK\"",
                        "phases[0].items[0].preset: is not one of HEAT_HOT_PACK"),
                put(
                        TEMPLATE,
                        "/phases/0/items/1/intervention",
                        "\"GHOST\"",
                        "phases[0].items[1].intervention: is not known"),
                put(
                        TEMPLATE,
                        "/phases/0/items/1/values/duration_min",
                        "4",
                        "phases[0].items[1].values: are not allowed"),
                put(TEMPLATE, "/phases/0/items/1/side", "\"TOP\"", "phases[0].items[1].side: does not know \"TOP\""),
                put(TEMPLATE, "/phases/0/to", "-1", "phases[0].to: comes before from"),
                put(TEMPLATE, "/phases/0/visits/0/to", "15", "phases[0].visits[0].from: and to lie outside the phase"),
                put(TEMPLATE, "/reviewDays", "[1.5]", "reviewDays: must be whole days"),
                put(
                        "conditions.json",
                        "/conditions/0/group",
                        "\"GHOSTS\"",
                        "conditions[0].group: does not know \"GHOSTS\""),
                put("redflags.json", "/flags/0/condition", "\"GHOST\"", "flags[0].condition: does not know \"GHOST\""),
                put("regions.json", "/regions/0/code", "\"TAIL\"", "regions[0].code: does not know \"TAIL\""),
                put("fits.json", "/anywhere", "[\"GHOST\"]", "fits: does not know \"GHOST\""),
                put(
                        "fits.json",
                        "/fits",
                        "[{\"region\": \"TAIL\", \"onEnter\": [], \"ranks\": []}]",
                        "fits[0].region: does not know \"TAIL\""),
                purposes(
                        "\"GHOST\"",
                        "{\"intervention\": \"HEAT_FANGO\"}",
                        "",
                        "purposes[0].of: does not know \"GHOST\""),
                purposes(
                        "\"HEAT_FANGO\", \"HEAT_FANGO\"",
                        "{\"intervention\": \"HEAT_FANGO\"}",
                        "",
                        "purposes: have \"HEAT_FANGO\" twice"),
                purposes(
                        "\"HEAT_FANGO\"",
                        "{\"intervention\": \"HEAT_FANGO\", \"preset\": \"GHOST\"}",
                        "",
                        "purposes[0].instead[0].ranked[0].preset: is not known"),
                purposes(
                        "\"HEAT_FANGO\"",
                        "{\"intervention\": \"HEAT_FANGO\", \"values\": {\"duration_min\": 999}}",
                        "",
                        "purposes[0].instead[0].ranked[0].values: are not allowed"),
                purposes("\"HEAT_FANGO\"", "", "", "purposes[0].instead[0].ranked: is empty"),
                purposes(
                        "\"HEAT_FANGO\"",
                        "{\"intervention\": \"HEAT_FANGO\"}",
                        "\"regions\": [\"KNEE\"], ",
                        "purposes[0].instead: must end with the one ranking for any region"),
                cut("regions.json", "/regions/0", "regions: lacks"),
                cut("measures.json", "/measures/0/text/en/name", "measures[0].text.en.name: is missing"),
                cut("norms.json", "/text", "text: is missing"));
    }

    /** One purpose of these treatments with one ranking. */
    private static Arguments purposes(String of, String ranked, String regions, String complaint) {
        return put(
                "purposes.json",
                "/purposes",
                "[{\"of\": [" + of + "], \"instead\": [{" + regions + "\"ranked\": [" + ranked
                        + "]}], \"text\": {\"en\": {\"name\": \"warmth\"}}}]",
                complaint);
    }

    private static Arguments put(String path, String pointer, String json, String complaint) {
        UnaryOperator<JsonPatchBuilder> patch = p -> p.add(pointer, value(json));
        return Arguments.of(path, pointer + " = " + json, patch, complaint);
    }

    private static Arguments cut(String path, String pointer, String complaint) {
        UnaryOperator<JsonPatchBuilder> patch = p -> p.remove(pointer);
        return Arguments.of(path, pointer + " cut", patch, complaint);
    }

    private static JsonValue value(String json) {
        try (var reader = Json.createReader(new StringReader("[" + json + "]"))) {
            return reader.readArray().get(0);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("damage")
    void damage_is_refused_naming_file_and_place(
            String path, String what, UnaryOperator<JsonPatchBuilder> patch, String complaint) {
        assertThatThrownBy(() -> Catalogue.load(CatalogueFixture.damaged(path, patch)))
                .isInstanceOf(InvalidFile.class)
                .hasMessageStartingWith(path + ", " + complaint);
    }

    @Test
    void a_region_said_twice_is_refused() {
        var regions = CatalogueFixture.object(CatalogueFixture.realFiles().get("regions.json"))
                .getJsonArray("regions");
        assertThatThrownBy(() -> Catalogue.load(
                        CatalogueFixture.damaged("regions.json", patch -> patch.add("/regions/-", regions.get(0)))))
                .isInstanceOf(InvalidFile.class)
                .hasMessageContaining("is there twice");
    }

    @Test
    void a_file_that_belongs_nowhere_or_is_no_json_or_is_missing_is_refused() {
        refused("magic/wand.json", "{}", "magic/wand.json: is not a file of the catalogue");
        refused("wand.json", "{}", "wand.json: is not a file of the catalogue");
        refused("heat/wand.json", "no json", "heat/wand.json: is not a JSON object");
        SortedMap<String, String> files = CatalogueFixture.realFiles();
        files.remove("regions.json");
        assertThatThrownBy(() -> Catalogue.load(files))
                .isInstanceOf(InvalidFile.class)
                .hasMessage("regions.json: is missing");
    }

    private static void refused(String path, String text, String complaint) {
        SortedMap<String, String> files = CatalogueFixture.realFiles();
        files.put(path, text);
        assertThatThrownBy(() -> Catalogue.load(files))
                .isInstanceOf(InvalidFile.class)
                .hasMessage(complaint);
    }

    @Test
    void the_rules_and_the_schema_are_left_to_others() {
        SortedMap<String, String> files = CatalogueFixture.realFiles();
        files.put("rules.json", "not even json");
        files.put("schema/intervention.schema.json", "not even json");
        assertThatCode(() -> Catalogue.load(files)).doesNotThrowAnyException();
    }

    @Test
    void an_unharmed_copy_is_accepted() {
        assertThat(CatalogueFixture.withFango().template("T99").phases().get(0).items())
                .hasSize(2);
    }
}
