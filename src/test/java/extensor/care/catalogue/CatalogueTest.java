package extensor.care.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.shared.BodyRegion;
import extensor.shared.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The contract that every definition in db/catalogue keeps, and that it agrees with the clinical reference. */
class CatalogueTest {
    private static final Map<String, String> TYPES = Map.of(
            "int", "INTEGER", "decimal", "DECIMAL", "enum", "CHOICE", "multi", "CHOICES", "bool", "TOGGLE", "text",
            "TEXT", "date", "DATE");

    private final Catalogue catalogue = CatalogueFixture.real();

    @Test
    void everything_of_the_reference_is_there() {
        assertThat(catalogue.interventions()).hasSize(90);
        assertThat(catalogue.presets()).hasSizeGreaterThanOrEqualTo(155);
        assertThat(catalogue.templates()).hasSize(26);
        assertThat(catalogue.conditions()).hasSize(122);
        assertThat(catalogue.measures()).hasSize(25);
        assertThat(catalogue.norms()).hasSize(103);
        assertThat(catalogue.redFlags()).hasSize(42);
        assertThat(catalogue.problems()).hasSize(184);
        for (BodyRegion region : BodyRegion.values())
            assertThat(catalogue.region(region).patient()).isNotBlank();
    }

    @Test
    void every_row_of_the_reference_is_one_parameter_and_every_parameter_one_row() throws IOException {
        List<Map<String, String>> rows =
                Csv.rows(Files.readString(Path.of("src/test/resources/reference/interventions.csv")));
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(rows).hasSize(861);
        Set<String> expected = new HashSet<>();
        for (Map<String, String> row : rows) {
            Intervention intervention = catalogue.intervention(row.get("module_code"));
            Map<String, Parameter> parameters = intervention.pattern().byCode();
            String where = row.get("module_code") + "." + row.get("param_code");
            boolean place = row.get("param_code").equals(intervention.region().parameter());
            if (!place && Set.of("ITEM", "PRESET").contains(row.get("moment"))) {
                softly.assertThat(parameters).as(where).doesNotContainKey(row.get("param_code"));
                continue;
            }
            softly.assertThat(expected.add(where)).as(where + " is there twice").isTrue();
            softly.assertThat(parameters).as(where).containsKey(row.get("param_code"));
            Parameter found = parameters.get(row.get("param_code"));
            if (found != null) compare(softly, where, row, found, mustBeTicked(intervention));
        }
        Stream<String> found = catalogue.interventions().stream()
                .flatMap(i -> i.parameters().stream().map(p -> i.code() + "." + p.code()));
        softly.assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        softly.assertAll();
    }

    private void compare(
            SoftAssertions softly, String where, Map<String, String> row, Parameter p, Set<String> mustBeTicked) {
        softly.assertThat(p.moment().name())
                .as(where + " moment")
                .isEqualTo(row.get("moment").replace("ITEM", "PRESCRIBED"));
        softly.assertThat(p.type().name()).as(where + " type").isEqualTo(TYPES.get(row.get("value_type")));
        softly.assertThat(p.unit() == null ? "" : p.unit()).as(where + " unit").isEqualTo(row.get("unit_ucum"));
        softly.assertThat(p.bounds().usual())
                .as(where + " usual")
                .usingComparator(CatalogueTest::sameRange)
                .isEqualTo(range(row, "typical"));
        softly.assertThat(p.bounds().limits())
                .as(where + " limits")
                .usingComparator(CatalogueTest::sameRange)
                .isEqualTo(range(row, "hard"));
        String standard = p.typed(ParameterInput.value(p, row.get("default_value")));
        if (!mustBeTicked.contains(p.code()))
            softly.assertThat(p.typed(p.standard())).as(where + " default").isEqualTo(standard);
        softly.assertThat(p.required())
                .as(where + " required")
                .isEqualTo(row.get("required").equals("Y"));
        if (p.type().number())
            softly.assertThat(p.bounds().values().stream().map(BigDecimal::toPlainString))
                    .as(where + " values")
                    .containsExactlyElementsOf(
                            row.get("options").isEmpty()
                                    ? List.of()
                                    : List.of(row.get("options").split(";")));
        if (p.type().options())
            softly.assertThat(p.options()).as(where + " options").containsExactlyElementsOf(options(row));
    }

    private static Set<String> mustBeTicked(Intervention intervention) {
        return intervention.pattern().checks().stream()
                .filter(check -> check instanceof Check.Requires && check.gate())
                .flatMap(check -> check.parameters().stream())
                .collect(Collectors.toSet());
    }

    private List<String> options(Map<String, String> row) {
        if (!row.get("options").startsWith("see exercises.csv"))
            return Arrays.asList(row.get("options").split(";"));
        try {
            String exercises = Files.readString(Path.of("src/test/resources/reference/exercises.csv"));
            return Csv.rows(exercises).stream()
                    .map(exercise -> exercise.get("exercise_code"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Range range(Map<String, String> row, String name) {
        return new Range(number(row.get(name + "_min")), number(row.get(name + "_max")));
    }

    private static BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static int sameRange(Range one, Range other) {
        return same(one.min(), other.min()) && same(one.max(), other.max()) ? 0 : 1;
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    @Test
    void the_usual_dose_of_everything_can_be_told_in_words() {
        List<Dose> doses = new ArrayList<>();
        catalogue.interventions().forEach(intervention -> doses.add(Dose.usual(intervention)));
        catalogue.presets().forEach(preset -> doses.add(Dose.of(preset)));
        catalogue
                .templates()
                .forEach(t -> t.phases().forEach(phase -> phase.items().forEach(item -> doses.add(item.dose()))));
        SoftAssertions softly = new SoftAssertions();
        doses.forEach(dose -> {
            for (String line : List.of(dose.summary(), dose.sentence())) {
                softly.assertThat(line).as(dose.json()).isNotBlank().doesNotContainPattern("[\\[\\]{}]| ,|null");
                softly.assertThat(Character.isLowerCase(line.codePointAt(0)))
                        .as(line)
                        .isFalse();
            }
            softly.assertThat(Dose.read(dose.json(), catalogue)).isEqualTo(dose);
            softly.assertThat(DoseForm.of(dose).fields())
                    .hasSize(dose.intervention().parameters().size());
            softly.assertThat(Burden.of(dose).activeSeconds()).isNotNegative();
        });
        softly.assertAll();
    }

    @Test
    void every_exercise_takes_time_at_home() {
        SoftAssertions softly = new SoftAssertions();
        catalogue.presets().stream()
                .filter(preset -> preset.intervention().delivery().active())
                .forEach(preset -> softly.assertThat(Burden.of(Dose.of(preset)).activeSeconds())
                        .as(preset.code())
                        .isPositive());
        softly.assertAll();
    }

    @Test
    void a_template_adds_up_to_a_plan() {
        Template t01 = catalogue.template("T01");
        assertThat(t01.phases())
                .extracting(Template.TemplatePhase::code)
                .containsExactly("ACUTE", "SUBACUTE", "FUNCTIONAL");
        Template.TemplateItem heat = item(t01, "HEAT_HOT_PACK");
        assertThat(heat.from()).isEqualTo(3);
        assertThat(heat.to()).isEqualTo(7);
        assertThat(heat.dose().number(ParameterRole.DURATION)).contains(BigDecimal.valueOf(20));
        assertThat(item(t01, "EX_MOBILITY").dose().preset()).map(Preset::code).contains("LB_KNEE_ROCKS");
    }

    private static Template.TemplateItem item(Template template, String code) {
        return template.phases().get(0).items().stream()
                .filter(i -> i.dose().intervention().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_code_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> catalogue.intervention("HEAT_MAGIC")).isInstanceOfSatisfying(Refusal.class, no -> {
            assertThat(no.key()).isEqualTo("catalogue.unknown-intervention");
            assertThat(no.arguments()).containsExactly("HEAT_MAGIC");
        });
        assertThatThrownBy(() -> catalogue.preset(null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> catalogue.intervention("HEAT_HOT_PACK", 99)).isInstanceOf(Refusal.class);
    }

    @Test
    void every_file_but_the_rules_is_a_definition_whose_hash_does_not_depend_on_layout() {
        assertThat(catalogue.definitions()).hasSize((int) CatalogueFixture.realFiles().keySet().stream()
                .filter(path -> !path.equals("rules.json") && !path.startsWith("schema/"))
                .count());
        assertThat(catalogue.definitions())
                .allSatisfy(d -> assertThat(d.hash())
                        .isEqualTo(Catalogue.hashOf(d.text()))
                        .hasSize(64));
        assertThat(Catalogue.hashOf("{\"b\": 1.50,\n \"a\": [true, \"x\"]}"))
                .isEqualTo(Catalogue.hashOf("{\"a\":[true,\"x\"],\"b\":1.5}"));
        assertThat(Catalogue.hashOf("{\"a\":1}")).isNotEqualTo(Catalogue.hashOf("{\"a\":2}"));
    }
}
