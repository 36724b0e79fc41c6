package extensor.care.plans;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.Dose;
import extensor.care.plans.SinceSigned.ChangeMade;
import extensor.care.plans.SinceSigned.ChangedPart;
import extensor.care.plans.SinceSigned.PlanChange;
import extensor.care.safety.CurrentPath;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a draft changes of the version signed last, part by part. */
class PlanComparisonTest {
    private static final Dose BRIDGE = Dose.of(Compositions.CATALOGUE.preset("LB_BRIDGE"));
    private static final Dose HEAT = Dose.usual(Compositions.CATALOGUE.intervention("HEAT_HOT_PACK"));
    private final Composition signed = with(with(Workbench.empty(), BRIDGE), HEAT);
    private final int bridge = signed.items().get(0).id();
    private final int heat = signed.items().get(1).id();

    private static Composition with(Composition plan, Dose dose) {
        return plan.add(
                plan.phases().get(0).id(),
                new Item(
                        0,
                        dose,
                        BodyRegion.LOW_BACK,
                        Side.MIDLINE,
                        dose.intervention().delivery().settings().iterator().next(),
                        null,
                        null,
                        CurrentPath.NOT_ASKED));
    }

    private List<PlanChange> changes(Composition draft) {
        return PlanComparison.of(signed, draft, item -> item.region().name());
    }

    private static String said(PlanChange change) {
        return change.part() + " " + change.made() + " " + change.name() + " " + change.values();
    }

    @Test
    void the_same_plan_changes_nothing_and_neither_does_another_order() {
        assertThat(changes(signed)).isEmpty();
        assertThat(changes(signed.move(bridge, 1))).isEmpty();
    }

    @Test
    void what_was_added_comes_with_its_dose_and_what_was_removed_by_name() {
        Composition draft = with(signed.remove(heat), BRIDGE);
        assertThat(changes(draft)).hasSize(2);
        assertThat(changes(draft).get(0).made()).isEqualTo(ChangeMade.ADDED);
        assertThat(changes(draft).get(0).summary()).isEqualTo(BRIDGE.clinical().line());
        assertThat(changes(draft).get(1).made()).isEqualTo(ChangeMade.REMOVED);
        assertThat(changes(draft).get(1).name()).isEqualTo(HEAT.name());
    }

    @Test
    void a_changed_dose_names_each_value_with_what_it_was_and_is() {
        String was = BRIDGE.value("sets").toString();
        PlanChange change = changes(signed.change(
                        bridge, item -> item.with(item.dose().with(Map.of("sets", "4")))))
                .get(0);
        assertThat(change.part()).isEqualTo(ChangedPart.ITEM);
        assertThat(change.values()).singleElement().satisfies(value -> {
            assertThat(value.label()).isEqualTo("Sets");
            assertThat(value.was()).isEqualTo(was);
            assertThat(value.now()).isEqualTo("4");
        });
    }

    @Test
    void place_side_days_and_phase_of_a_treatment_are_told() {
        Composition draft = signed.change(bridge, item -> item.placed(BodyRegion.HIP, Side.LEFT, item.setting(), 2, 5));
        assertThat(said(changes(draft).get(0)))
                .contains("LOW_BACK", "HIP", "MIDLINE", "LEFT", "2–5")
                .doesNotContain("compose.setting");
        Composition moved = signed.addPhase("Load").move(heat, 1);
        assertThat(changes(moved))
                .extracting(PlanComparisonTest::said)
                .anySatisfy(line -> assertThat(line).contains("ITEM CHANGED", "plan.changed.phase", "was=1", "now=2"));
    }

    @Test
    void phases_goals_title_and_start_are_compared() {
        Phase first = signed.phases().get(0);
        PhaseForm base = PhaseForm.of(first);
        PhaseForm longer = new PhaseForm(
                first.id(), base.name(), base.goal(), base.exit(), 21, base.visits(), base.visitMinutes());
        Composition draft = longer.change(signed, base, "-")
                .addPhase("Load")
                .titled("Another", signed.start().plusDays(1))
                .aim(new Goal(0, "Less pain", "NPRS", null, null, null, null, new BigDecimal(2), 14));
        assertThat(changes(draft))
                .extracting(change -> change.part() + " " + change.made())
                .containsExactly("PLAN CHANGED", "PHASE CHANGED", "PHASE ADDED", "GOAL ADDED");
        assertThat(said(changes(draft).get(0))).contains("plan.title-label", "plan.start-label");
        assertThat(said(changes(draft).get(1))).contains("plan.phase.days", "was=14", "now=21");
        assertThat(changes(draft).get(2).place()).isEqualTo(2);
        Composition back = draft.dropGoal(draft.goals().get(0).id());
        assertThat(PlanComparison.of(draft, back, item -> "").get(0).made()).isEqualTo(ChangeMade.REMOVED);
    }
}
