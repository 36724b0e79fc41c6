package extensor.care.plans;

import static extensor.care.plans.Workbench.START;
import static extensor.care.plans.Workbench.holding;
import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.safety.CurrentPath;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A step is told in a word and the names of what it concerned. */
class DraftChangeTest {
    private final Composition plan =
            holding("COLD_PACK", "MT_MASSAGE", "ES_TENS_CONV").addPhase("Later");

    private void tells(StepKind kind, String what, String other, UnaryOperator<Composition> act) {
        DraftChange change = DraftChange.of(plan, act.apply(plan));
        assertThat(List.of(change.kind(), change.what(), change.other())).containsExactly(kind, what, other);
    }

    private String name(int item) {
        return plan.item(item).dose().name();
    }

    @Test
    void what_happens_to_a_treatment_is_told_by_its_name() {
        Item walk = Workbench.lowBack().item("GA_WALK", EntryKind.PRESET);
        tells(StepKind.ADDED, walk.dose().name(), "", p -> p.add(1, walk));
        tells(StepKind.REMOVED, name(3), "", p -> p.remove(3));
        tells(StepKind.SUBSTITUTED, name(3), walk.dose().name(), p -> p.substitute(3, walk));
        tells(StepKind.CROSSING, name(4), "", p -> p.change(4, item -> item.crossing(CurrentPath.CHEST)));
        tells(
                StepKind.PLACED,
                name(2),
                "",
                p -> p.change(2, item -> item.placed(BodyRegion.KNEE, Side.LEFT, CarePlace.HOME, null, null)));
    }

    @Test
    void two_that_changed_places_are_both_named_and_one_that_left_its_phase_alone() {
        tells(StepKind.SWAPPED, name(3), name(2), p -> p.move(3, -1));
        tells(StepKind.SWAPPED, name(3), name(2), p -> p.move(2, 1));
        tells(
                StepKind.MOVED,
                name(4),
                "",
                p -> p.change(4, item -> item.placed(item.region(), item.side(), item.setting(), 3, 9))
                        .move(4, 1));
    }

    @Test
    void a_phase_is_told_by_its_name_or_else_by_its_place() {
        int later = plan.phases().get(1).id();
        tells(StepKind.PHASE_REMOVED, "Later", "", p -> p.removePhase(later));
        tells(StepKind.PHASE_ADDED, "3", "", p -> p.addPhase(""));
        PhaseForm base = PhaseForm.of(plan.phase(later));
        PhaseForm typed = new PhaseForm(later, "Settle", "", "", 7, base.visits(), 30);
        tells(StepKind.PHASE_CHANGED, "Settle", "", p -> typed.change(p, base, "Thea"));
    }

    @Test
    void reasons_title_and_first_day_are_told_in_their_own_words() {
        tells(
                StepKind.EXPLAINED,
                "It helps.",
                "",
                p -> p.explain(new Reason("2/CI1", "It helps.", "Thea", Instant.EPOCH, null)));
        tells(StepKind.TITLED, "Back", "", p -> p.titled("Back", START));
        tells(StepKind.BEGINS, START.plusDays(1).toString(), "", p -> p.titled(p.title(), START.plusDays(1)));
    }

    @Test
    void a_long_text_is_cut_between_its_characters() {
        Reason reason = new Reason("2/CI1", "\ud83d\ude00".repeat(300), "Thea", Instant.EPOCH, null);
        assertThat(DraftChange.of(plan, plan.explain(reason)).what())
                .endsWith("\u2026")
                .satisfies(what ->
                        assertThat(what.codePointCount(0, what.length())).isEqualTo(200));
    }
}
