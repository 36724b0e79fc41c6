package extensor.care.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.care.catalogue.Condition;
import extensor.care.catalogue.Parameter;
import extensor.care.patients.Fact;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a finding says: why, until when, what to ask, and in which order. */
class SafetyTest {
    private static final Treatment HEAT = Given.treatment("HEAT_HOT_PACK", BodyRegion.LOW_BACK, Side.MIDLINE);
    private static final LocalDate HEALED = LocalDate.of(2026, 11, 23);

    @Test
    void a_hit_tells_the_rule_the_fact_and_what_would_lift_it() {
        Hit hit = only(check("ACUTE_INJURY@LOW_BACK/LEFT 2026-11-20..", HEAT));
        assertThat(hit.signal()).isEqualTo(Signal.STOP);
        assertThat(hit.key()).isEqualTo(Given.key("HEAT_HOT_PACK", "CI059"));
        assertThat(hit.fact()).isEqualTo(Given.fact("ACUTE_INJURY@LOW_BACK/LEFT 2026-11-20.."));
        assertThat(hit.rule().reason()).isNotBlank();
        assertThat(hit.rule().lifts()).contains("72");
        assertThat(hit.rule().source()).contains("V55", "V10");
        assertThat(hit.assumed()).isFalse();
        assertThat(hit.freeFrom()).isNull();
    }

    @Test
    void heat_is_free_from_the_day_the_injury_is_over() {
        assertThat(only(check("ACUTE_INJURY@LOW_BACK 2026-11-20..2026-11-23", HEAT))
                        .freeFrom())
                .isEqualTo(HEALED);
    }

    @Test
    void heat_that_ends_before_the_injury_is_over_is_never_free() {
        Treatment brief =
                Given.treatment("HEAT_HOT_PACK", BodyRegion.LOW_BACK, null, Given.START, HEALED, CurrentPath.NEITHER);
        assertThat(only(check("ACUTE_INJURY@LOW_BACK 2026-11-20..2026-11-23", brief))
                        .freeFrom())
                .isNull();
    }

    @Test
    void of_two_injuries_the_later_end_counts() {
        Hit hit = only(check(
                "ACUTE_INJURY@LOW_BACK 2026-11-20..2026-11-23; ACUTE_INJURY@LOW_BACK 2026-11-24..2026-11-27", HEAT));
        assertThat(hit.freeFrom()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(hit.fact().until()).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Test
    void ultrasound_is_free_from_the_eighteenth_birthday() {
        Treatment ultrasound = Given.treatment("US_THERAPEUTIC", BodyRegion.KNEE, Side.LEFT);
        List<Finding> findings =
                Reference.SAFETY.check(Given.restAbsent(""), LocalDate.of(2008, 12, 1), List.of(ultrasound));
        assertThat(only(findings).freeFrom()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(only(findings).assumed())
                .as("growth plates are in every joint")
                .isFalse();
    }

    @Test
    void a_fact_without_a_place_hits_and_asks_where() {
        List<Finding> findings = check("SENSORY_LOSS", HEAT);
        assertThat(((Hit) findings.get(0)).assumed()).isTrue();
        Gap gap = ((Gaps) findings.get(1)).all().get(0);
        assertThat(gap.ask()).isEqualTo(Gap.Ask.WHERE);
        assertThat(gap.condition().code()).isEqualTo("SENSORY_LOSS");
        assertThat(gap.key()).isEqualTo("WHERE/SENSORY_LOSS");
    }

    @Test
    void a_treatment_without_a_region_hits_and_asks_where() {
        Treatment massage = Given.treatment("MT_MASSAGE", null, null);
        List<Finding> findings = check("", massage);
        assertThat(((Hit) findings.get(0)).assumed()).isTrue();
        assertThat(((Gaps) findings.get(1)).all())
                .extracting(Gap::key)
                .containsExactly("REGION/" + Given.number("MT_MASSAGE"));
    }

    @Test
    void a_fact_with_a_place_is_shown_rather_than_one_without() {
        Hit hit = (Hit) check("SENSORY_LOSS; SENSORY_LOSS@LOW_BACK", HEAT).get(0);
        assertThat(hit.fact().region()).isEqualTo(BodyRegion.LOW_BACK);
        assertThat(hit.assumed()).isFalse();
    }

    @Test
    void gaps_are_one_finding_that_names_what_waits_for_each_answer() {
        Treatment cold = Given.treatment("COLD_PACK", BodyRegion.LOW_BACK, Side.MIDLINE);
        Gaps gaps = (Gaps) check("?SENSORY_LOSS; ?FEVER_SYSTEMIC", HEAT, cold).get(0);
        assertThat(gaps.all()).extracting(Gap::key).containsExactly("WHETHER/SENSORY_LOSS", "WHETHER/FEVER_SYSTEMIC");
        assertThat(gaps.all()).extracting(Gap::blocking).containsExactly(true, false);
        assertThat(gaps.all().get(0).treatments()).containsExactly(HEAT, cold);
        assertThat(gaps.all().get(0).rules()).extracting(Rule::id).containsExactly("CI053", "CI087");
        assertThat(gaps.all().get(0).condition().question()).isNotBlank();
        assertThat(gaps.all().get(0).condition().localised()).isTrue();
    }

    @Test
    void each_stimulation_asks_for_its_own_path() {
        Treatment one = Given.untold(
                1, "ES_TENS_CONV", "ES", "TENS", BodyRegion.LOW_BACK, null, Given.START, null, CurrentPath.NOT_ASKED);
        Treatment other = Given.untold(
                2, "ES_TENS_CONV", "ES", "TENS", BodyRegion.LOW_BACK, null, Given.START, null, CurrentPath.NOT_ASKED);
        Gaps gaps = (Gaps) check("", one, other).get(0);
        assertThat(gaps.all()).extracting(Gap::key).containsExactly("PATH/1", "PATH/2");
        assertThat(gaps.all().get(0).rules()).extracting(Rule::id).containsExactly("CI003", "CI004");
    }

    @Test
    void the_birth_date_is_asked_for_once() {
        Gaps gaps = (Gaps) Reference.SAFETY
                .check(Given.restAbsent(""), null, List.of(HEAT))
                .get(0);
        assertThat(gaps.all()).singleElement().satisfies(gap -> {
            assertThat(gap.key()).isEqualTo("BIRTH_DATE");
            assertThat(gap.rules()).extracting(Rule::id).containsExactly("CI077", "CI078");
        });
    }

    @Test
    void age_is_never_denied_by_hand() {
        Treatment ultrasound = Given.treatment("US_THERAPEUTIC", BodyRegion.KNEE, Side.LEFT);
        List<Fact> denied = Given.restAbsent("!SKELETALLY_IMMATURE");
        assertThat(Reference.SAFETY.check(denied, null, List.of(ultrasound)))
                .extracting(Finding::key)
                .containsExactly("gaps");
    }

    @Test
    void every_condition_known_by_birth_date_is_told_by_it() {
        assertThat(Reference.CONDITIONS)
                .allSatisfy(c -> assertThat(AgeFacts.tells(c.code()))
                        .as(c.code())
                        .isEqualTo(c.knownBy() == Condition.KnownBy.BIRTH_DATE));
    }

    @Test
    void a_path_nobody_gave_was_not_asked() {
        Treatment tens = Given.treatment("ES_TENS_CONV", BodyRegion.LOW_BACK, null, Given.START, null, null);
        assertThat(check("", tens)).extracting(Finding::key).containsExactly("gaps");
    }

    @Test
    void the_worst_comes_first() {
        Treatment cold = Given.treatment("COLD_PACK", BodyRegion.LOW_BACK, Side.MIDLINE);
        assertThat(check("SEDATION; COGNITIVE_IMPAIRMENT; ?SENSORY_LOSS", cold, HEAT))
                .extracting(Finding::key)
                .containsExactly(
                        Given.key("COLD_PACK", "CI094"),
                        Given.key("HEAT_HOT_PACK", "CI068"),
                        "gaps",
                        Given.key("COLD_PACK", "CI093"),
                        Given.key("HEAT_HOT_PACK", "CI067"));
        assertThat(check("COGNITIVE_IMPAIRMENT; ?FEVER_SYSTEMIC", HEAT))
                .extracting(Finding::key)
                .containsExactly(Given.key("HEAT_HOT_PACK", "CI067"), "gaps");
    }

    @Test
    void within_a_treatment_rules_of_family_and_intervention_stand_in_the_order_of_their_ids() {
        Treatment massage = Given.treatment("MT_MASSAGE", BodyRegion.THIGH, Side.LEFT);
        assertThat(check("CELLULITIS@THIGH; INFECTION_LOCAL@THIGH", massage))
                .extracting(Finding::key)
                .containsExactly(Given.key("MT_MASSAGE", "CI199"), Given.key("MT_MASSAGE", "CI246"));
    }

    @Test
    void among_gaps_those_of_absolute_rules_come_first() {
        Gaps gaps = (Gaps) check("?COGNITIVE_IMPAIRMENT; ?SEDATION", HEAT).get(0);
        assertThat(gaps.all()).extracting(Gap::key).containsExactly("WHETHER/SEDATION", "WHETHER/COGNITIVE_IMPAIRMENT");
    }

    @Test
    void of_facts_that_tell_the_same_always_the_same_is_shown() {
        Treatment feet = Given.treatment("HEAT_HOT_PACK", BodyRegion.FOOT, Side.BILATERAL);
        Fact left = only(check("SENSORY_LOSS@FOOT/LEFT; SENSORY_LOSS@FOOT/RIGHT", feet))
                .fact();
        assertThat(only(check("SENSORY_LOSS@FOOT/RIGHT; SENSORY_LOSS@FOOT/LEFT", feet))
                        .fact())
                .isEqualTo(left);
    }

    @Test
    void a_treatment_without_a_beginning_does_not_reach_back_into_childhood() {
        Treatment knee =
                Given.treatment("US_THERAPEUTIC", BodyRegion.KNEE, Side.LEFT, null, HEALED, CurrentPath.NEITHER);
        assertThat(check("", knee)).isEmpty();
    }

    @Test
    void a_treatment_without_any_date_meets_every_age() {
        Treatment knee = Given.treatment("US_THERAPEUTIC", BodyRegion.KNEE, Side.LEFT, null, null, CurrentPath.NEITHER);
        assertThat(only(check("", knee)).rule().id()).isEqualTo("CI102");
    }

    @Test
    void a_clinic_may_take_stimulation_in_pregnancy_as_it_is_written() {
        Safety lenient = new Safety(Reference.RULES, Reference.CONDITIONS, Policy.AS_WRITTEN, List.of());
        Treatment nmes = Given.treatment("ES_NMES", BodyRegion.KNEE, Side.LEFT);
        assertThat(check("PREGNANCY", nmes)).extracting(Finding::signal).containsExactly(Signal.STOP);
        assertThat(check(lenient, "PREGNANCY", nmes))
                .extracting(Finding::signal)
                .containsExactly(Signal.CAUTION);
        assertThat(check("?PREGNANCY", nmes).get(0).blocking()).isTrue();
        assertThat(check(lenient, "?PREGNANCY", nmes).get(0).blocking()).isFalse();
    }

    @Test
    void an_added_intervention_obeys_the_rules_of_its_family() {
        Map<String, List<Parameter>> interventions = new HashMap<>(Reference.PARAMETERS);
        interventions.put("HEAT_MUD", List.of());
        Rules rules = Rules.load(
                "rules.json",
                Reference.RULES_JSON,
                Reference.CODES,
                Set.copyOf(Reference.FAMILIES.values()),
                interventions,
                Reference.SAFEGUARDS);
        Treatment mud = Given.untold(
                3, "HEAT_MUD", "HEAT", "Mud", BodyRegion.FOOT, Side.LEFT, Given.START, null, CurrentPath.NEITHER);
        Safety safety = new Safety(rules, Reference.CONDITIONS);
        assertThat(only(check(safety, "SENSORY_LOSS@FOOT/LEFT", mud)).key()).isEqualTo("3/CI053");
    }

    @Test
    void a_rule_that_names_family_and_intervention_hits_once() {
        Rule both = new Rule(
                "R",
                Set.of("HEAT"),
                Set.of("HEAT_HOT_PACK"),
                null,
                new Where.Anywhere(),
                Severity.ABSOLUTE,
                null,
                null,
                null,
                "Never.",
                null,
                List.of("K"));
        Safety safety = new Safety(new Rules(1, List.of(both)), List.of());
        assertThat(safety.check(List.of(), null, List.of(HEAT))).hasSize(1);
    }

    @Test
    void a_rule_about_a_condition_nobody_can_name_is_a_mistake_at_the_start() {
        assertThatThrownBy(() -> new Safety(Reference.RULES, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CI017");
    }

    @Test
    void a_policy_speaks_of_rules_and_interventions_that_exist() {
        Set<String> rules =
                Set.copyOf(Reference.RULES.all().stream().map(Rule::id).toList());
        for (Map.Entry<String, Set<String>> raised : Policy.STRICT.absolute().entrySet()) {
            assertThat(rules).contains(raised.getKey());
            assertThat(Reference.FAMILIES.keySet()).containsAll(raised.getValue());
        }
    }

    private static List<Finding> check(String facts, Treatment... treatments) {
        return check(Reference.SAFETY, facts, treatments);
    }

    private static List<Finding> check(Safety safety, String facts, Treatment... treatments) {
        return safety.check(Given.restAbsent(facts), Given.ADULT, List.of(treatments));
    }

    private static Hit only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return (Hit) findings.get(0);
    }
}
