package extensor.care.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.shared.BodyRegion;
import extensor.shared.json.InvalidFile;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules are read as they are meant or not at all: each mistake in the file is named with its place. */
class RulesTest {
    private static final String WRITTEN = """
            {"id":"R1","families":["HEAT"],"interventions":["ES_NMES"],"condition":"PVD","where":"LOCAL","severity":"ABSOLUTE",\
            "source":["K"],"text":{"en":{"reason":"No blood.","lifts":"Clearance."}}}""";

    @Test
    void the_real_file_holds_561_rules_of_308_absolute_and_253_precautions() {
        assertThat(Reference.RULES.all()).hasSize(561);
        assertThat(Reference.RULES.all().stream().filter(r -> r.severity() == Severity.ABSOLUTE))
                .hasSize(308);
    }

    @Test
    void a_rule_is_read_as_it_is_written() {
        Rule rule = load(WRITTEN).all().get(0);
        assertThat(rule)
                .isEqualTo(new Rule(
                        "R1",
                        Set.of("HEAT"),
                        Set.of("ES_NMES"),
                        "PVD",
                        new Where.Local(false),
                        Severity.ABSOLUTE,
                        "No blood.",
                        "Clearance.",
                        List.of("K")));
    }

    @Test
    void a_rule_may_be_about_a_region_alone_and_lifted_by_nothing() {
        Rule rule = load("""
                {"id":"R1","families":["HEAT"],"interventions":[],"where":"IN","regions":["EYE","MOUTH"],"severity":"PRECAUTION","source":["K"],\
                "text":{"en":{"reason":"Eyes."}}}""").all().get(0);
        assertThat(rule.condition()).isNull();
        assertThat(rule.lifts()).isNull();
        assertThat(rule.where()).isEqualTo(new Where.In(List.of(BodyRegion.EYE, BodyRegion.MOUTH)));
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            "id":"R1",                  | "id":"R1","colour":"red",        | colour     | is not a known key
            "id":"R1",                  | ''                               | id         | is missing
            "PVD"                       | "GOUT"                           | condition  | does not know "GOUT"
            ["HEAT"]                    | ["SAND"]                         | families   | does not know "SAND"
            ["ES_NMES"]                 | ["ES_MAGIC"]                     | interventions | does not know "ES_MAGIC"
            "families":["HEAT"],"interventions":["ES_NMES"], | ''          | families   | and interventions are both empty
            "LOCAL"                     | "NEARBY"                         | where      | does not know "NEARBY"
            "LOCAL"                     | "IN"                             | regions    | is missing or empty
            "LOCAL"                     | "IN","regions":["TAIL"]          | regions    | does not know "TAIL"
            "LOCAL"                     | "LOCAL","regions":["EYE"]        | regions    | is not a known key
            "LOCAL"                     | "PATH"                           | path       | is missing
            "LOCAL"                     | "PATH","path":"NEITHER"          | path       | does not know "NEITHER"
            "condition":"PVD",          | ''                               | where      | is where the condition is, but there is no condition
            "ABSOLUTE"                  | "MILD"                           | severity   | does not know "MILD"
            "reason":"No blood.",       | ''                               | text.en.reason | is missing
            "No blood."                 | " "                              | text.en.reason | is empty
            "lifts":"Clearance."        | "lifts":7                        | text.en.lifts | must be a text
            """)
    void a_mistake_is_named_with_its_file_and_place(String right, String wrong, String key, String what) {
        assertThat(WRITTEN).contains(right);
        assertThatThrownBy(() -> load(WRITTEN.replace(right, wrong)))
                .isInstanceOf(InvalidFile.class)
                .hasMessage("rules.json, rules[0]." + key + ": " + what);
    }

    @Test
    void an_id_stands_once() {
        assertThatThrownBy(() -> load(WRITTEN + "," + WRITTEN))
                .isInstanceOf(InvalidFile.class)
                .hasMessage("rules.json, rules: has R1 twice");
    }

    @Test
    void a_key_of_the_file_must_be_known() {
        assertThatThrownBy(() -> Rules.load(
                        "rules.json", "{\"version\":1,\"rules\":[],\"more\":1}", Set.of(), Set.of(), Set.of()))
                .isInstanceOf(InvalidFile.class)
                .hasMessage("rules.json, more: is not a known key");
    }

    private static Rules load(String rules) {
        return Rules.load(
                "rules.json",
                "{\"version\":1,\"rules\":[" + rules + "]}",
                Set.of("PVD"),
                Set.of("HEAT"),
                Set.of("ES_NMES"));
    }
}
