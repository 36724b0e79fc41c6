package extensor.care.safety;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.CatalogueFixture;
import extensor.care.catalogue.Dose;
import extensor.care.catalogue.Intervention;
import extensor.care.catalogue.MovementTag;
import extensor.care.catalogue.Parameter;
import extensor.care.catalogue.PresentMoves;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each condition under which a precaution is kept: a treatment that meets it, and for each of its clauses one that just does not. */
class EveryClauseTest {
    private static final MovementTag MOVING = MovementTag.ACTIVE;

    static Stream<Rule> rules() {
        return Reference.RULES.all().stream().filter(rule -> rule.keptWhen() != null);
    }

    /** Those that no clinician has signed yet: loaded, and never used. */
    private static final Set<String> UNSIGNED = Set.of(
            "CI016", "CI030", "CI050", "CI051", "CI069", "CI070", "CI078", "CI096", "CI111", "CI114", "CI116", "CI136",
            "CI140", "CI162", "CI225", "CI238");

    @Test
    void what_no_clinician_has_signed_is_known_by_name() {
        assertThat(rules().filter(rule -> !rule.keptWhen().active()).map(Rule::id))
                .containsExactlyInAnyOrderElementsOf(UNSIGNED);
        assertThat(rules().filter(rule -> rule.keptWhen().active()).map(Rule::id))
                .containsExactlyInAnyOrder(
                        "CI038", "CI093", "CI163", "CI164", "CI196", "CI201", "CI203", "CI212", "CI226", "CI227");
        assertThat(Reference.RULES.all().stream()
                        .filter(rule -> rule.moves() != null && !rule.moves().active())
                        .map(Rule::id))
                .containsExactly("CI151", "CI250");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_treatment_that_meets_every_clause_is_kept_if_the_rule_is_signed(Rule rule) {
        for (KeptWhen.Alternative alternative : rule.keptWhen().anyOf()) {
            for (Intervention intervention : concerned(rule, alternative)) {
                Treatment met = meeting(rule, alternative, intervention, null);
                assertThat(alternative.holds(met)).as(intervention.code()).isTrue();
                assertThat(signal(rule, met))
                        .as(intervention.code())
                        .isEqualTo(rule.keptWhen().active() ? Signal.KEPT : Signal.CAUTION);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void without_one_of_its_clauses_the_precaution_asks_for_a_reason(Rule rule) {
        for (KeptWhen.Alternative alternative : rule.keptWhen().anyOf()) {
            for (Intervention intervention : concerned(rule, alternative)) {
                Treatment met = meeting(rule, alternative, intervention, null);
                for (Clause missed : alternative.about(met)) {
                    Treatment just = meeting(rule, alternative, intervention, missed);
                    assertThat(signal(rule, just))
                            .as(intervention.code() + " without " + missed)
                            .isEqualTo(Signal.CAUTION);
                    assertThat(signal(rule, untold(just, missed)))
                            .as(intervention.code() + " with nothing told for " + missed)
                            .isEqualTo(Signal.CAUTION);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_treatment_of_the_rule_that_no_clause_names_is_never_kept(Rule rule) {
        for (KeptWhen.Alternative alternative : rule.keptWhen().anyOf()) {
            Set<String> named = concerned(rule, alternative).stream()
                    .map(Intervention::code)
                    .collect(Collectors.toSet());
            assertThat(of(rule, i -> !named.contains(i.code())))
                    .allSatisfy(other -> assertThat(signal(rule, meeting(rule, alternative, other, null)))
                            .isEqualTo(Signal.CAUTION));
        }
    }

    @Test
    void what_a_rule_and_its_clause_hold_is_told_with_the_values() {
        Treatment gentle = GivenDose.of("MT_MOBILISATION", BodyRegion.LOW_BACK, null, CarePlace.CLINIC, "grade=II");
        Hit hit = (Hit) Reference.SAFETY
                .check(Given.restAbsent("OSTEOPOROSIS"), Given.ADULT, List.of(gentle))
                .get(0);
        assertThat(hit.kept()).isEqualTo(new Kept("grade I or II", List.of(new Kept.Met("DOSE(grade in I;II)", "II"))));
    }

    private static List<Intervention> concerned(Rule rule, KeptWhen.Alternative alternative) {
        Set<String> named = alternative.all().stream()
                .filter(Clause.DoseClause.class::isInstance)
                .flatMap(dose -> ((Clause.DoseClause) dose).interventions().stream())
                .collect(Collectors.toSet());
        List<Intervention> concerned = of(rule, i -> named.isEmpty() || named.contains(i.code()));
        assertThat(concerned).as(rule.id()).isNotEmpty();
        if (!named.isEmpty()) assertThat(concerned).as(rule.id()).hasSameSizeAs(named);
        return concerned;
    }

    private static List<Intervention> of(Rule rule, Predicate<Intervention> which) {
        return CatalogueFixture.real().interventions().stream()
                .filter(i -> rule.names(i.family().name(), i.code()) && which.test(i))
                .toList();
    }

    /** A treatment that meets all clauses but one (null: all). */
    private static Treatment meeting(
            Rule rule, KeptWhen.Alternative alternative, Intervention intervention, Clause missed) {
        Map<String, Object> values = new HashMap<>();
        CarePlace setting = CarePlace.CLINIC;
        MovementTag moves = MOVING;
        for (Clause clause : alternative.all()) {
            boolean miss = clause == missed;
            if (clause instanceof Clause.DoseClause dose && dose.interventions().contains(intervention.code()))
                values.put(dose.parameter(), miss ? outside(dose, intervention) : inside(dose));
            if (clause instanceof Clause.GivenAtClause && miss) setting = CarePlace.HOME;
            if (clause instanceof Clause.MovesClause none && miss)
                moves = none.none().iterator().next();
        }
        return GivenDose.treatment(
                Dose.of(intervention, Map.of()),
                region(rule),
                Side.LEFT,
                setting,
                values,
                new PresentMoves(true, Set.of(moves)));
    }

    private static Object inside(Clause.DoseClause dose) {
        if (!dose.options().isEmpty()) return dose.options().get(0);
        if (dose.atLeast() != null) return dose.atLeast();
        return dose.atMost() != null ? dose.atMost() : dose.below().subtract(new BigDecimal("0.1"));
    }

    private static Object outside(Clause.DoseClause dose, Intervention intervention) {
        Parameter parameter = intervention.parameter(dose.parameter());
        if (!dose.options().isEmpty())
            return parameter.options().stream()
                    .filter(option -> !dose.options().contains(option))
                    .findFirst()
                    .orElseThrow();
        if (dose.below() != null) return dose.below();
        BigDecimal little = new BigDecimal("0.1");
        return dose.atMost() != null
                ? dose.atMost().add(little)
                : dose.atLeast().subtract(little);
    }

    /** The same with nothing told of what a clause asks. */
    private static Treatment untold(Treatment t, Clause clause) {
        Map<String, Object> values = new HashMap<>(t.values());
        if (clause instanceof Clause.DoseClause dose) values.remove(dose.parameter());
        return GivenDose.told(
                t,
                values,
                clause instanceof Clause.GivenAtClause ? null : t.setting(),
                clause instanceof Clause.MovesClause ? PresentMoves.UNKNOWN : t.moves());
    }

    private static BodyRegion region(Rule rule) {
        return rule.where() instanceof Where.In in ? in.regions().get(0) : BodyRegion.KNEE;
    }

    private static Signal signal(Rule rule, Treatment treatment) {
        return Reference.SAFETY.check(facts(rule), birth(rule), List.of(treatment)).stream()
                .filter(f -> f instanceof Hit hit && hit.rule() == rule)
                .findFirst()
                .orElseThrow()
                .signal();
    }

    private static List<extensor.care.patients.Fact> facts(Rule rule) {
        boolean told = rule.condition() != null && !AgeFacts.tells(rule.condition());
        return Given.restAbsent(told ? rule.condition() : "");
    }

    private static LocalDate birth(Rule rule) {
        if (rule.condition() == null || !AgeFacts.tells(rule.condition())) return Given.ADULT;
        return Given.START.minusYears(rule.condition().equals("FRAIL_OLDER") ? 80 : 8);
    }
}
