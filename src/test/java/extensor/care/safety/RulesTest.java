package extensor.care.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.MovementTag;
import extensor.shared.BodyRegion;
import extensor.shared.json.InvalidFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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
                        null,
                        null,
                        null,
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

    private static final String KEEPING = """
            {"id":"R1","families":["HEAT"],"interventions":["ES_NMES"],"condition":"PVD","where":"LOCAL","severity":"PRECAUTION",\
            "keptWhen":{"active":true,"anyOf":[{"all":[\
            {"kind":"DOSE","interventions":["ES_NMES"],"parameter":"duration_min","atLeast":5,"atMost":20,"unit":"min"},\
            {"kind":"DOSE","interventions":["ES_NMES"],"parameter":"intensity_level","options":["MOTOR_TWITCH"]},\
            {"kind":"SETTING","setting":"CLINIC"},{"kind":"PLACE","in":["KNEE"]},{"kind":"MOVES","none":["ISOMETRIC"]}]}]},\
            "moves":{"active":false,"reachesOnly":["ISOMETRIC"],"alsoReaches":["IMMERSION"],"amongFamily":"HEAT"},\
            "source":["K"],"text":{"en":{"reason":"No blood.","kept":"short and in the clinic"}}}""";

    @Test
    void when_a_rule_is_kept_and_which_movements_it_is_about_is_read_as_it_is_written() {
        Rule rule = load(KEEPING).all().get(0);
        assertThat(rule.keptWhen().kept()).isEqualTo("short and in the clinic");
        assertThat(rule.keptWhen().anyOf().get(0).all())
                .containsExactly(
                        new Clause.DoseClause(
                                Set.of("ES_NMES"),
                                "duration_min",
                                List.of(),
                                BigDecimal.valueOf(5),
                                BigDecimal.valueOf(20),
                                null),
                        new Clause.DoseClause(
                                Set.of("ES_NMES"), "intensity_level", List.of("MOTOR_TWITCH"), null, null, null),
                        new Clause.GivenAtClause(CarePlace.CLINIC),
                        new Clause.PlaceClause(List.of(BodyRegion.KNEE), List.of()),
                        new Clause.MovesClause(Set.of(MovementTag.ISOMETRIC)));
        assertThat(rule.moves())
                .isEqualTo(new RuleMoves(false, Set.of(MovementTag.ISOMETRIC), Set.of(MovementTag.IMMERSION), "HEAT"));
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            "PRECAUTION"             | "ABSOLUTE"              | keptWhen               | cannot free what an absolute rule forbids
            "kind":"SETTING"         | "kind":"RECORD"         | keptWhen.anyOf[0].all[2].kind | does not know "RECORD"
            "kind":"SETTING"         | "kind":"WHO"            | keptWhen.anyOf[0].all[2].kind | does not know "WHO"
            "setting":"CLINIC"       | "setting":"POOL"        | keptWhen.anyOf[0].all[2].setting | does not know "POOL"
            "setting":"CLINIC"       | "setting":"CLINIC","x":1 | keptWhen.anyOf[0].all[2].x | is not a known key
            "in":["KNEE"]            | "in":[]                 | keptWhen.anyOf[0].all[3].in | and not are both empty
            "none":["ISOMETRIC"]     | "any":["ISOMETRIC"]     | keptWhen.anyOf[0].all[4].none | is missing or empty
            "none":["ISOMETRIC"]     | "none":["HOPPING"]      | keptWhen.anyOf[0].all[4].none | does not know "HOPPING"
            "duration_min"           | "minutes"               | keptWhen.anyOf[0].all[0].parameter | "minutes" is none of ES_NMES
            "unit":"min"             | "unit":"h"              | keptWhen.anyOf[0].all[0].unit | of duration_min is min
            "atLeast":5              | "atLeast":50            | keptWhen.anyOf[0].all[0].atLeast | is above the most
            "options":["MOTOR_TWITCH"] | "options":["STRONG"]  | keptWhen.anyOf[0].all[1].options | does not know "STRONG"
            "options":["MOTOR_TWITCH"] | "atMost":3            | keptWhen.anyOf[0].all[1].parameter | is not a number
            "options":["MOTOR_TWITCH"] | "atMost":3,"options":["MOTOR_TWITCH"] | keptWhen.anyOf[0].all[1].options | or bounds: one of the two
            "kind":"DOSE","interventions":["ES_NMES"],"parameter":"i | "kind":"DOSE","interventions":["ES_MAGIC"],"parameter":"i | keptWhen.anyOf[0].all[1].interventions | does not know "ES_MAGIC"
            ,"kept":"short and in the clinic" | ''             | text.en.kept           | belongs to keptWhen, which needs it
            "active":false           | "active":1              | moves.active           | must be true or false
            "amongFamily":"HEAT"     | "amongFamily":"SAND"    | moves.amongFamily      | does not know "SAND"
            ,"amongFamily":"HEAT"    | ''                      | moves.amongFamily      | belongs to alsoReaches, which needs it
            ["IMMERSION"]            | ["DIVING"]              | moves.alsoReaches      | does not know "DIVING"
            """)
    void a_mistake_in_a_clause_is_named_with_its_place(String right, String wrong, String key, String what) {
        assertThat(KEEPING).contains(right);
        assertThatThrownBy(() -> load(KEEPING.replace(right, wrong)))
                .isInstanceOf(InvalidFile.class)
                .hasMessage("rules.json, rules[0]." + key + ": " + what);
    }

    @Test
    void an_absolute_rule_is_not_narrowed_by_movement() {
        String absolute = KEEPING.replace("PRECAUTION", "ABSOLUTE")
                .replaceFirst("\"keptWhen\":.*?}]},", "")
                .replace(",\"kept\":\"short and in the clinic\"", "");
        assertThatThrownBy(() -> load(absolute))
                .hasMessage("rules.json, rules[0].moves.reachesOnly: cannot narrow an absolute rule");
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
                        "rules.json",
                        "{\"version\":1,\"rules\":[],\"more\":1}",
                        Set.of(),
                        Set.of(),
                        Map.of(),
                        Set.of()))
                .isInstanceOf(InvalidFile.class)
                .hasMessage("rules.json, more: is not a known key");
    }

    private static Rules load(String rules) {
        return Rules.load(
                "rules.json",
                "{\"version\":1,\"rules\":[" + rules + "]}",
                Set.of("PVD"),
                Set.of("HEAT"),
                Map.of("ES_NMES", Reference.PARAMETERS.get("ES_NMES")),
                Set.of("COOL_ROOM"));
    }
}
