package extensor.care.safety;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.CatalogueFixture;
import extensor.care.catalogue.Dose;
import extensor.care.catalogue.Intervention;
import extensor.care.catalogue.PresentMoves;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of each rule that asks for safeguards: all of them stand for a reason, none may be missing, and nothing that is forbidden gets free. */
class EverySafeguardTest {
    /** Those that no clinician has signed yet: loaded, and never used. */
    private static final Set<String> UNSIGNED =
            Set.of("CI014", "CI021", "CI036", "CI045", "CI077", "CI118", "CI146", "CI151", "CI166", "CI250");

    static Stream<Rule> rules() {
        return Reference.RULES.all().stream().filter(rule -> rule.safeguardedWhen() != null);
    }

    static Stream<Rule> precautions() {
        return rules().filter(rule -> rule.severity() == Severity.PRECAUTION);
    }

    static Stream<Rule> absolute() {
        return rules().filter(rule -> rule.severity() == Severity.ABSOLUTE);
    }

    @Test
    void what_no_clinician_has_signed_is_known_by_name() {
        assertThat(rules().filter(rule -> !rule.safeguardedWhen().active()).map(Rule::id))
                .containsExactlyInAnyOrderElementsOf(UNSIGNED);
        assertThat(precautions()).hasSize(62);
        assertThat(absolute()).hasSize(50);
    }

    @Test
    void every_safeguard_of_the_list_is_asked_for_by_some_rule() {
        Set<String> asked = new HashSet<>();
        rules().forEach(rule -> asked.addAll(rule.safeguardedWhen().safeguards()));
        assertThat(asked).isEqualTo(Reference.SAFEGUARDS);
    }

    @ParameterizedTest
    @MethodSource("precautions")
    void all_of_it_together_stands_for_a_reason_if_the_rule_is_signed(Rule rule) {
        Treatment met = meeting(rule, null);
        assertThat(safeguarded(rule, met, all(rule, met)))
                .isEqualTo(rule.safeguardedWhen().active());
    }

    @ParameterizedTest
    @MethodSource("precautions")
    void without_one_of_the_safeguards_nothing_stands_for_it(Rule rule) {
        Treatment met = meeting(rule, null);
        for (SafeguardInPlace missing : all(rule, met)) {
            List<SafeguardInPlace> rest = new ArrayList<>(all(rule, met));
            rest.remove(missing);
            assertThat(safeguarded(rule, met, rest)).as(missing.safeguard()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("precautions")
    void with_another_dose_setting_or_treatment_than_it_asks_for_nothing_stands_for_it(Rule rule) {
        for (Clause missed : rule.safeguardedWhen().given().all()) {
            Treatment just = meeting(rule, missed);
            if (just == null) continue;
            assertThat(safeguarded(rule, just, all(rule, just)))
                    .as("without " + missed)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("precautions")
    void what_was_written_for_another_rule_or_found_at_another_place_does_not_stand_for_it(Rule rule) {
        Treatment met = meeting(rule, null);
        List<SafeguardInPlace> of = all(rule, met);
        assertThat(safeguarded(
                        rule,
                        met,
                        of.stream()
                                .map(one -> moved(one, "CI999", one.region(), one.side()))
                                .toList()))
                .isFalse();
        assertThat(safeguarded(
                        rule,
                        met,
                        of.stream()
                                .map(one -> moved(one, one.rule(), BodyRegion.EYE, null))
                                .toList()))
                .isFalse();
        assertThat(safeguarded(
                        rule,
                        met,
                        of.stream()
                                .map(one -> moved(one, one.rule(), BodyRegion.WHOLE_BODY, Side.RIGHT))
                                .toList()))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("absolute")
    void an_absolute_rule_stays_a_stop_with_all_the_documents_there_are(Rule rule) {
        Treatment met = meeting(rule, null);
        assertThat(safeguarded(rule, met, all(rule, met))).isFalse();
    }

    private static SafeguardInPlace moved(SafeguardInPlace one, String rule, BodyRegion region, Side side) {
        return new SafeguardInPlace(rule, one.safeguard(), region, side, one.on(), one.note(), one.by(), one.at());
    }

    private static boolean safeguarded(Rule rule, Treatment treatment, List<SafeguardInPlace> inPlace) {
        Signal signal = Signal.of(rule.severity());
        Hit hit = new Hit(signal, treatment, rule, List.of(), false, null, null);
        return hit.safeguarded(inPlace).isPresent();
    }

    private static List<SafeguardInPlace> all(Rule rule, Treatment treatment) {
        return rule.safeguardedWhen().safeguards().stream()
                .map(code -> new SafeguardInPlace(
                        rule.id(),
                        code,
                        treatment.region(),
                        treatment.side(),
                        Given.START,
                        null,
                        "Thea",
                        Instant.EPOCH))
                .toList();
    }

    /** A treatment that meets all clauses but one (null: all); null where every treatment of the rule meets that one. */
    private static Treatment meeting(Rule rule, Clause missed) {
        Intervention intervention = intervention(rule, missed instanceof Clause.GivenClause);
        if (intervention == null) return null;
        Map<String, Object> values = new HashMap<>();
        CarePlace setting = CarePlace.CLINIC;
        BodyRegion region = BodyRegion.KNEE;
        for (Clause clause : rule.safeguardedWhen().given().all()) {
            boolean miss = clause == missed;
            if (clause instanceof Clause.DoseClause dose && dose.interventions().contains(intervention.code()))
                values.put(dose.parameter(), miss ? "nothing of the kind" : inside(dose));
            if (clause instanceof Clause.GivenAtClause && miss) setting = CarePlace.HOME;
            if (clause instanceof Clause.PlaceClause place) region = place(place, miss);
        }
        return GivenDose.treatment(
                Dose.of(intervention, Map.of()), region, Side.LEFT, setting, values, new PresentMoves(true, Set.of()));
    }

    private static BodyRegion place(Clause.PlaceClause place, boolean miss) {
        if (place.in().isEmpty()) return miss ? place.not().get(0) : BodyRegion.KNEE;
        return miss ? BodyRegion.EYE : place.in().get(0);
    }

    /** The first that the rule names and its clauses name too, or one that they do not name. */
    private static Intervention intervention(Rule rule, boolean other) {
        Set<String> named = new HashSet<>();
        rule.safeguardedWhen().given().all().forEach(clause -> {
            if (clause instanceof Clause.GivenClause given) named.addAll(given.interventions());
            if (clause instanceof Clause.DoseClause dose) named.addAll(dose.interventions());
        });
        return CatalogueFixture.real().interventions().stream()
                .filter(i -> rule.names(i.family().name(), i.code()))
                .filter(i -> other != (named.isEmpty() || named.contains(i.code())))
                .findFirst()
                .orElse(null);
    }

    private static Object inside(Clause.DoseClause dose) {
        if (!dose.options().isEmpty()) return dose.options().get(0);
        return dose.atLeast() != null ? dose.atLeast() : dose.atMost().subtract(new BigDecimal("0.1"));
    }
}
