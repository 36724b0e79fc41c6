package extensor.care.safety;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.patients.Fact;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule fires in the situation that it describes, and only there. */
class EveryRuleTest {
    private static final LocalDate CHILD = Given.START.minusYears(8);
    private static final LocalDate OLD = Given.START.minusYears(80);

    static Stream<Rule> rules() {
        return Reference.RULES.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_fires_on_every_intervention_it_names_and_on_no_other(Rule rule) {
        List<Fact> facts = Given.restAbsent(holding(rule));
        Reference.FAMILIES.forEach((intervention, family) -> {
            boolean named = rule.names(family, intervention) || assumed(rule, family);
            Treatment treatment = Given.treatment(
                    intervention, region(rule), Side.LEFT, Given.START, Given.START.plusDays(7), path(rule));
            assertThat(fires(rule, facts, birthDate(rule), treatment))
                    .as(intervention)
                    .isEqualTo(named);
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_silent_where_its_situation_is_not_given(Rule rule) {
        BodyRegion region =
                rule.condition() == null && rule.where() instanceof Where.In in ? elsewhere(in) : region(rule);
        Reference.FAMILIES.forEach((intervention, family) -> {
            Treatment treatment = Given.treatment(intervention, region, Side.LEFT);
            assertThat(fires(rule, Given.restAbsent(""), Given.ADULT, treatment))
                    .as(intervention)
                    .isFalse();
        });
    }

    /** Of an exercise that nobody has told the movements of, every movement of the body is assumed. */
    private static boolean assumed(Rule rule, String family) {
        return rule.everyFamily().contains(family)
                && rule.moves().alsoReaches().stream().anyMatch(tag -> !tag.isContext());
    }

    private static boolean fires(Rule rule, List<Fact> facts, LocalDate birthDate, Treatment treatment) {
        return Reference.SAFETY.check(facts, birthDate, List.of(treatment)).stream()
                .anyMatch(f -> f instanceof Hit hit && hit.rule() == rule);
    }

    private static List<Fact> holding(Rule rule) {
        if (rule.condition() == null || AgeFacts.tells(rule.condition())) return List.of();
        Fact fact = Fact.present(rule.condition());
        return List.of(Reference.condition(rule.condition()).localised() ? fact.at(region(rule), Side.LEFT) : fact);
    }

    private static LocalDate birthDate(Rule rule) {
        if (rule.condition() == null || !AgeFacts.tells(rule.condition())) return Given.ADULT;
        return rule.condition().equals("FRAIL_OLDER") ? OLD : CHILD;
    }

    private static BodyRegion region(Rule rule) {
        return rule.where() instanceof Where.In in ? in.regions().get(0) : BodyRegion.KNEE;
    }

    private static BodyRegion elsewhere(Where.In in) {
        return Arrays.stream(BodyRegion.values())
                .filter(r -> in.regions().stream().noneMatch(r::overlaps))
                .findFirst()
                .orElseThrow();
    }

    private static CurrentPath path(Rule rule) {
        return rule.where() instanceof Where.Path path ? path.crossing() : CurrentPath.NEITHER;
    }
}
