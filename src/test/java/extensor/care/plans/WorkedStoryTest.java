package extensor.care.plans;

import static extensor.care.plans.Workbench.BORN;
import static extensor.care.plans.Workbench.CATALOGUE;
import static extensor.care.plans.Workbench.CHECKING;
import static extensor.care.plans.Workbench.START;
import static extensor.care.plans.Workbench.intervention;
import static extensor.care.plans.Workbench.lowBack;
import static extensor.care.plans.Workbench.restDenied;
import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.CarePlace;
import extensor.care.patients.Fact;
import extensor.care.safety.Finding;
import extensor.care.safety.Gap;
import extensor.care.safety.Hit;
import extensor.care.safety.Signal;
import extensor.care.safety.Verdict;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One patient from the template to the signature: a pacemaker, a back hurt today, and what the check makes of it. */
class WorkedStoryTest {
    private static final Fact PACEMAKER = Fact.present("PACEMAKER");
    private static final Fact INJURY =
            Fact.present("ACUTE_INJURY").at(BodyRegion.LOW_BACK, Side.BILATERAL).between(START, START.plusDays(3));
    private final Composition template = lowBack().from(CATALOGUE.template("T01"), START);
    private final int acute = template.phases().get(0).id();

    private static Verdict verdict(Composition plan, List<Fact> facts) {
        return CHECKING.verdict(plan, facts, BORN);
    }

    private static List<String> rules(Verdict verdict, Signal signal, int item) {
        return verdict.hits(signal).stream()
                .filter(h -> h.treatment().item() == item)
                .map(h -> h.rule().id())
                .toList();
    }

    @Test
    void current_with_a_pacemaker_is_stopped_everywhere_and_twice_near_the_heart() {
        Composition plan = template.add(acute, intervention("ES_TENS_CONV"));
        int tens = plan.next() - 1;
        Verdict low = verdict(plan, restDenied(PACEMAKER, INJURY));
        assertThat(rules(low, Signal.STOP, tens)).contains("CI018").doesNotContain("CI017");
        Composition high =
                ItemPlacement.place(plan, tens, BodyRegion.UPPER_BACK, Side.BILATERAL, CarePlace.HOME, null, null);
        Verdict near = verdict(high, restDenied(PACEMAKER, INJURY));
        assertThat(rules(near, Signal.STOP, tens)).contains("CI017", "CI018");
        assertThat(near.hits(Signal.STOP))
                .filteredOn(h -> h.rule().id().equals("CI018"))
                .allSatisfy(h -> assertThat(h.freeFrom()).isNull());
    }

    @Test
    void no_reason_however_good_signs_a_stop_away() {
        Composition plan = template.add(acute, intervention("ES_TENS_CONV"));
        Verdict verdict = verdict(plan, restDenied(PACEMAKER, INJURY));
        Map<String, String> excuses = new java.util.HashMap<>();
        verdict.findings().forEach(f -> excuses.put(f.key(), "the cardiologist agreed on the telephone"));
        assertThat(verdict.mayBeSigned(excuses, Set.of())).isFalse();
        assertThat(verdict.obstacles(excuses, Set.of()))
                .extracting(Finding::key)
                .anyMatch(key -> key.endsWith("/CI018"));
    }

    @Test
    void heat_on_a_fresh_injury_is_stopped_until_the_day_it_is_permitted_and_free_from_then_on() {
        Composition plan = template.add(acute, intervention("HEAT_HOT_PACK"));
        int heat = plan.next() - 1;
        List<Fact> facts = restDenied(PACEMAKER, INJURY);
        Hit stop = verdict(plan, facts).hits(Signal.STOP).stream()
                .filter(h -> h.treatment().item() == heat)
                .findFirst()
                .orElseThrow();
        assertThat(stop.rule().id()).isEqualTo("CI059");
        assertThat(stop.freeFrom()).isEqualTo(START.plusDays(3));
        Composition early = ItemPlacement.startOn(plan, heat, START.plusDays(2));
        assertThat(rules(verdict(early, facts), Signal.STOP, heat)).containsExactly("CI059");
        Composition later = ItemPlacement.startOn(plan, heat, stop.freeFrom());
        assertThat(rules(verdict(later, facts), Signal.STOP, heat)).isEmpty();
    }

    @Test
    void the_templates_own_heat_begins_when_it_is_permitted() {
        assertThat(verdict(template, restDenied(INJURY)).hits(Signal.STOP)).isEmpty();
    }

    @Test
    void what_nobody_asked_keeps_the_plan_from_being_signed_until_it_is_answered() {
        Verdict unasked = verdict(template, List.of());
        assertThat(unasked.gaps()).isPresent();
        assertThat(unasked.gaps().orElseThrow().blocking()).isTrue();
        assertThat(unasked.mayBeSigned(Map.of(), Set.of())).isFalse();
        List<Fact> answers = unasked.gaps().orElseThrow().all().stream()
                .filter(g -> g.ask() == Gap.Ask.WHETHER)
                .map(g -> Fact.absent(g.condition().code()))
                .toList();
        Verdict answered = verdict(template, answers);
        assertThat(answered.gaps()).isEmpty();
        assertThat(answered.mayBeSigned(Map.of(), Set.of())).isTrue();
    }

    @Test
    void a_stimulation_asks_what_its_current_crosses_only_where_that_matters() {
        Composition plan = template.add(acute, intervention("ES_TENS_CONV"));
        int tens = plan.next() - 1;
        List<Fact> facts = restDenied(Fact.present("EPILEPSY"), Fact.present("CARDIAC_ARRHYTHMIA"));
        List<Gap> asked = verdict(plan, facts).gaps().map(g -> g.all()).orElse(List.of());
        assertThat(asked)
                .filteredOn(g -> g.ask() == Gap.Ask.PATH)
                .allSatisfy(g -> assertThat(g.key()).isEqualTo("PATH/" + tens));
        Composition told = plan.change(tens, i -> i.crossing(extensor.care.safety.CurrentPath.NEITHER));
        assertThat(verdict(told, facts).gaps().map(g -> g.all()).orElse(List.of()))
                .noneMatch(g -> g.ask() == Gap.Ask.PATH);
    }

    @Test
    void one_precaution_needs_a_typed_reason_of_ten_characters_and_then_the_plan_may_be_signed() {
        Composition deep = pressing(template);
        Verdict verdict = verdict(deep, restDenied(PACEMAKER, INJURY));
        assertThat(verdict.hits(Signal.STOP)).isEmpty();
        assertThat(verdict.hits(Signal.CAUTION))
                .singleElement()
                .satisfies(h -> assertThat(h.rule().id()).isEqualTo("CI203"));
        String key = verdict.hits(Signal.CAUTION).get(0).key();
        assertThat(verdict.mayBeSigned(Map.of(), Set.of())).isFalse();
        assertThat(verdict.mayBeSigned(Map.of(key, "too short"), Set.of())).isFalse();
        assertThat(verdict.mayBeSigned(Map.of(key, "aaaaaaaaaaaaaa"), Set.of())).isFalse();
        Composition explained = Workbench.explained(verdict, deep, key, "gentle strokes only", Instant.EPOCH);
        assertThat(verdict.mayBeSigned(PlanSafety.reasons(verdict, explained), Set.of()))
                .isTrue();
        assertThat(CHECKING.accepted(verdict, explained)).singleElement().satisfies(a -> {
            assertThat(a.rule()).isEqualTo("CI203");
            assertThat(a.reason()).isEqualTo("gentle strokes only");
            assertThat(a.source()).isEqualTo("S0, K");
        });
        SafetySheet sheet = CHECKING.sheet(verdict, explained, List.of());
        assertThat(sheet.mayBeSigned()).isTrue();
        assertThat(sheet.worst()).isNull();
        assertThat(CHECKING.sheet(verdict, deep, List.of()).worst()).isEqualTo(Signal.CAUTION);
    }

    @Test
    void the_light_massage_of_the_template_keeps_to_the_precaution_and_asks_nothing() {
        Verdict verdict = verdict(template, restDenied(PACEMAKER, INJURY));
        assertThat(verdict.hits(Signal.CAUTION)).isEmpty();
        assertThat(verdict.hits(Signal.KEPT)).singleElement().satisfies(h -> {
            assertThat(h.rule().id()).isEqualTo("CI203");
            assertThat(h.kept().words()).isEqualTo("long, light strokes");
        });
        assertThat(verdict.mayBeSigned(Map.of(), Set.of())).isTrue();
        assertThat(CHECKING.sheet(verdict, template, List.of()).worst()).isNull();
    }

    private static Composition pressing(Composition plan) {
        int massage = plan.items().stream()
                .filter(i -> i.dose().intervention().code().equals("MT_MASSAGE"))
                .findFirst()
                .orElseThrow()
                .id();
        return plan.change(massage, i -> i.with(i.dose().with("pressure", "DEEP")));
    }
}
