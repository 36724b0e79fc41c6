package extensor.care.plans;

import static extensor.care.plans.Workbench.BORN;
import static extensor.care.plans.Workbench.CATALOGUE;
import static extensor.care.plans.Workbench.CHECKING;
import static extensor.care.plans.Workbench.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import extensor.care.catalogue.Condition;
import extensor.care.catalogue.RedFlag;
import extensor.care.patients.Fact;
import extensor.care.patients.Presence;
import extensor.care.safety.CurrentPath;
import extensor.care.safety.Finding;
import extensor.care.safety.Gaps;
import extensor.care.safety.Hit;
import extensor.care.safety.Signal;
import extensor.care.safety.Verdict;
import extensor.shared.BodyRegion;
import extensor.shared.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What must wait in a signed plan: what an absolute rule forbids by today's facts, and nothing else. */
class SuspensionTest {
    private static final String PACEMAKER = "PACEMAKER";

    /** Stimulation (item 2) away from chest and head, and a hot pack (item 3). */
    private static Composition plan() {
        return Workbench.holding("ES_TENS_CONV", "HEAT_HOT_PACK").change(2, item -> item.crossing(CurrentPath.NEITHER));
    }

    private static Suspension on(int day, List<Fact> facts) {
        return CHECKING.suspension(plan(), facts, BORN, START.plusDays(day));
    }

    @Test
    void what_could_be_signed_waits_for_nothing_as_long_as_nothing_new_is_known() {
        assertThat(CHECKING.verdict(plan(), Workbench.restDenied(), BORN).mayBeSigned(java.util.Map.of(), Set.of()))
                .isTrue();
        for (int day = 0; day < 14; day++)
            assertThat(on(day, Workbench.restDenied()).items()).isEmpty();
    }

    @Test
    void a_pacemaker_that_is_known_since_today_stops_the_stimulation_and_not_the_heat() {
        Fact pacemaker = Fact.present(PACEMAKER).between(START.plusDays(5), null);
        Suspension suspension = on(5, Workbench.restDenied(pacemaker));
        assertThat(suspension.items()).containsExactly(2);
        assertThat(suspension.stops(3)).isFalse();
        assertThat(suspension.findings().get(2))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found).isInstanceOf(Hit.class));
    }

    @Test
    void an_answer_that_was_taken_back_stops_what_waits_for_it() {
        List<Fact> facts = new ArrayList<>(Workbench.restDenied());
        facts.removeIf(fact -> fact.condition().equals(PACEMAKER));
        assertThat(on(3, facts).findings().get(2))
                .singleElement()
                .satisfies(found -> assertThat(found).isInstanceOf(Gaps.class));
    }

    private static final Set<String> CANNOT_WAIT =
            Set.of("CAUDA_EQUINA", "PROGRESSIVE_NEURO", "CERVICAL_ARTERY", "COMPARTMENT_SYNDROME");

    /** A hot pack (item 2), which no rule forbids for these signs, advice (3) and a referral to emergency care (4). */
    private static final Composition HARMLESS = Workbench.holding("HEAT_HOT_PACK", "EDU_POSTURE", "REF_EMERGENCY");

    private static Suspension harmless(List<Fact> facts) {
        return CHECKING.suspension(HARMLESS, facts, BORN, START.plusDays(1));
    }

    @Test
    void a_sign_that_cannot_wait_puts_on_hold_what_no_rule_names_but_never_the_referral() {
        for (String sign : CANNOT_WAIT) {
            Suspension suspension = harmless(Workbench.restDenied(Fact.present(sign)));
            assertThat(suspension.items()).as(sign).containsExactlyInAnyOrder(2, 3);
            assertThat(suspension.reasons(CATALOGUE))
                    .containsExactly(CATALOGUE.condition(sign).name());
        }
    }

    @Test
    void of_all_conditions_these_signs_alone_hold_advice_back() {
        assertThat(CATALOGUE.conditions().stream()
                        .map(Condition::code)
                        .filter(code -> harmless(Workbench.restDenied(Fact.present(code)))
                                .stops(3)))
                .containsExactlyInAnyOrderElementsOf(CANNOT_WAIT);
    }

    @Test
    void whatever_the_catalogue_says_to_suspend_the_plan_for_is_among_them() {
        assertThat(CATALOGUE.redFlags().stream()
                        .filter(flag -> flag.action().contains("suspend the plan"))
                        .map(RedFlag::condition))
                .isNotEmpty()
                .isSubsetOf(CANNOT_WAIT);
    }

    @Test
    void a_plan_cannot_be_signed_against_a_sign_that_cannot_wait_and_a_reason_does_not_help() {
        Verdict verdict = CHECKING.verdict(HARMLESS, Workbench.restDenied(Fact.present("CAUDA_EQUINA")), BORN);
        String action = CATALOGUE.redFlags().stream()
                .filter(flag -> flag.id().equals("RF01"))
                .findFirst()
                .orElseThrow()
                .action();
        assertThat(verdict.hits(Signal.STOP))
                .extracting(hit -> hit.treatment().item(), hit -> hit.rule().reason())
                .containsExactly(tuple(2, action), tuple(3, action));
        assertThat(verdict.mayBeSigned(
                        Map.of("2/RF01", "the patient wishes it", "3/RF01", "the patient wishes it"), Set.of()))
                .isFalse();
    }

    @Test
    void a_sign_that_is_over_or_was_denied_holds_nothing() {
        Fact over = Fact.present("CAUDA_EQUINA").between(START.minusDays(9), START.plusDays(1));
        assertThat(harmless(Workbench.restDenied(over)).items()).isEmpty();
        assertThat(harmless(Workbench.restDenied()).items()).isEmpty();
    }

    @Test
    void nobody_has_to_answer_for_a_sign_that_no_rule_asks_for() {
        assertThat(harmless(unanswered("CAUDA_EQUINA")).items()).isEmpty();
    }

    @Test
    void where_a_rule_waits_for_the_answer_the_whole_plan_waits_for_it() {
        Composition plan = Workbench.holding("EX_STRETCH", "HEAT_HOT_PACK", "REF_EMERGENCY");
        Suspension suspension = CHECKING.suspension(plan, unanswered("CAUDA_EQUINA"), BORN, START.plusDays(1));
        assertThat(suspension.items()).containsExactlyInAnyOrder(2, 3);
        assertThat(suspension.reasons(CATALOGUE))
                .containsExactly(Message.of(
                        "task.not-answered", CATALOGUE.condition("CAUDA_EQUINA").name()));
    }

    private static List<Fact> unanswered(String condition) {
        return Workbench.restDenied().stream()
                .filter(fact -> !fact.condition().equals(condition))
                .toList();
    }

    @Test
    void what_is_over_stops_nothing_any_more() {
        Fact injury = new Fact(
                "ACUTE_INJURY", Presence.PRESENT, BodyRegion.LOW_BACK, null, START.plusDays(1), START.plusDays(4));
        assertThat(on(2, Workbench.restDenied(injury)).items()).contains(3);
        assertThat(on(4, Workbench.restDenied(injury)).items()).isEmpty();
    }

    @Test
    void an_item_that_has_ended_does_not_wait() {
        Fact pacemaker = Fact.present(PACEMAKER);
        assertThat(on(13, Workbench.restDenied(pacemaker)).items()).contains(2);
        assertThat(on(14, Workbench.restDenied(pacemaker)).items()).isEmpty();
    }

    @Provide
    Arbitrary<List<String>> told() {
        return Arbitraries.of(CATALOGUE.conditions().stream()
                        .filter(c -> c.knownBy() != Condition.KnownBy.BIRTH_DATE)
                        .map(Condition::code)
                        .toList())
                .list()
                .ofMaxSize(6);
    }

    @Property(tries = 300)
    void on_the_first_day_an_item_waits_exactly_when_it_alone_could_not_be_signed(@ForAll("told") List<String> told) {
        Fact[] facts = told.stream().distinct().map(Fact::present).toArray(Fact[]::new);
        List<Fact> known = Workbench.restDenied(facts);
        Suspension suspension = on(0, known);
        for (int item : List.of(2, 3)) {
            Composition alone = plan().remove(item == 2 ? 3 : 2);
            boolean stopped =
                    CHECKING.verdict(alone, known, BORN).findings().stream().anyMatch(Finding::blocking);
            assertThat(suspension.stops(item)).as("item " + item).isEqualTo(stopped);
        }
    }

    @Test
    void what_is_kept_is_what_would_be_worked_out_anew() {
        Composition plan = plan();
        for (List<Fact> facts : List.of(List.<Fact>of(), List.of(Fact.present("CAUDA_EQUINA")), Workbench.restDenied()))
            for (int day : new int[] {0, 1, 400})
                for (int again = 0; again < 2; again++)
                    assertThat(CHECKING.suspension(plan, facts, BORN, START.plusDays(day)))
                            .isEqualTo(Suspension.of(CHECKING.rules.safety(), plan, facts, BORN, START.plusDays(day)));
    }
}
