package extensor.care.plans;

import static extensor.care.plans.Workbench.holding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import extensor.shared.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A phase as it is typed. */
class PhaseFormTest {
    private final Composition plan = holding("COLD_PACK", "EX_MOBILITY");
    private final PhaseForm base = PhaseForm.of(plan.phase(1));

    private PhaseForm typed(String name, int lasts, List<VisitRate> visits) {
        return new PhaseForm(1, name, base.goal(), base.exit(), lasts, visits, base.visitMinutes());
    }

    @Test
    void what_is_typed_stands_and_the_items_stay() {
        Composition changed = new PhaseForm(1, " Settle ", "Less pain", null, 7, List.of(new VisitRate(0, 6, 3)), 45)
                .change(plan, base, "Dana");
        assertThat(changed.phase(1))
                .isEqualTo(new Phase(
                        1, "Settle", "Less pain", "", 7, List.of(new VisitRate(0, 6, 3)), 45, false, plan.items()));
    }

    @Test
    void a_rate_of_visits_that_is_cleared_is_missing_and_several_stay() {
        List<VisitRate> one = List.of(new VisitRate(0, 6, 3));
        List<VisitRate> several = List.of(new VisitRate(0, 6, 3), new VisitRate(7, 13, 1));
        assertThatThrownBy(() -> VisitRate.typed(null, 14, one))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.field()).isEqualTo("phaseVisits"));
        assertThat(VisitRate.typed(null, 14, several)).isEqualTo(several);
        assertThat(VisitRate.typed(2, 14, several)).containsExactly(new VisitRate(0, 13, 2));
    }

    @Test
    void visits_beyond_the_end_are_cut() {
        List<VisitRate> visits = List.of(new VisitRate(0, 6, 3), new VisitRate(7, 13, 1));
        assertThat(typed("A", 10, visits).change(plan, base, "Dana").phase(1).visits())
                .containsExactly(new VisitRate(0, 6, 3), new VisitRate(7, 9, 1));
        assertThat(typed("A", 7, visits).change(plan, base, "Dana").phase(1).visits())
                .containsExactly(new VisitRate(0, 6, 3));
    }

    @Test
    void the_last_stretch_of_visits_goes_on_to_the_end_of_a_longer_phase() {
        assertThat(typed("A", 21, base.visits())
                        .change(plan, base, "Dana")
                        .phase(1)
                        .visits())
                .containsExactly(new VisitRate(0, 20, 2));
    }

    @Test
    void a_single_visit_on_the_last_day_stays_a_single_visit() {
        List<VisitRate> visits = List.of(new VisitRate(13, 13, 1));
        assertThat(typed("A", 21, visits).change(plan, base, "Dana").phase(1).visits())
                .isEqualTo(visits);
    }

    @Test
    void days_of_items_beyond_the_end_are_cut_and_nothing_begins_earlier_than_it_was_to() {
        Item cold = plan.item(2);
        Composition late = ItemPlacement.place(plan, 2, cold.region(), cold.side(), cold.setting(), 5, 9);
        assertThat(typed("A", 8, List.of()).change(late, base, "Dana").item(2))
                .satisfies(i -> assertThat(i.from()).isEqualTo(5))
                .satisfies(i -> assertThat(i.to()).isNull());
        assertThat(typed("A", 3, List.of()).change(late, base, "Dana").item(2))
                .satisfies(i -> assertThat(i.from()).isEqualTo(2))
                .satisfies(i -> assertThat(i.to()).isNull());
        assertThat(typed("A", 1, List.of()).change(late, base, "Dana").item(2))
                .satisfies(i -> assertThat(i.from()).isNull())
                .satisfies(i -> assertThat(i.to()).isNull());
    }

    @Test
    void somebody_changed_the_phase_meanwhile_and_nothing_is_stored_but_all_three_are_shown() {
        Composition theirs =
                typed("Theirs", 14, List.of(new VisitRate(0, 13, 1))).change(plan, base, "Dana");
        Conflict both = catchThrowableOfType(
                Conflict.class,
                () -> typed("Mine", 14, List.of(new VisitRate(0, 6, 3))).change(theirs, base, "Dana"));
        assertThat(both.arguments()).containsExactly("Dana");
        assertThat(both.lines())
                .extracting(Conflict.ConflictLine::label)
                .containsExactly("plan.phase.name", "plan.phase.visits");
        assertThat(both.lines().get(0))
                .isEqualTo(new Conflict.ConflictLine("plan.phase.name", "Phase 1", "Mine", "Theirs"));
        assertThat(both.lines().get(1).mine()).contains("3").doesNotContain("Visits", "perWeek");
    }

    @Test
    void both_typed_the_same_and_there_is_nothing_to_settle() {
        PhaseForm same = typed("Same", 14, base.visits());
        Composition once = same.change(plan, base, "Dana");
        assertThat(same.change(once, base, "Dana")).isEqualTo(once);
    }

    @Test
    void items_that_somebody_adds_meanwhile_are_no_conflict() {
        Composition more = plan.add(1, Workbench.intervention("MT_MASSAGE"));
        assertThat(typed("Mine", 14, base.visits()).change(more, base, "Dana").items())
                .hasSize(3);
    }

    @Test
    void what_cannot_be_is_refused_at_its_field() {
        refused("phaseName", typed("x".repeat(81), 14, List.of()));
        refused("phaseDays", typed("A", 0, List.of()));
        refused("phaseDays", typed("A", 367, List.of()));
        refused("phaseVisits", typed("A", 14, List.of(new VisitRate(0, 1, 8))));
        refused("phaseVisits", typed("A", 14, List.of(new VisitRate(0, 1, -1))));
        refused("phaseGoal", new PhaseForm(1, "A", "x".repeat(301), "", 14, List.of(), 30));
        refused("phaseExit", new PhaseForm(1, "A", "", "x".repeat(301), 14, List.of(), 30));
        refused("phaseMinutes", new PhaseForm(1, "A", "", "", 14, List.of(), 4));
        refused("phaseMinutes", new PhaseForm(1, "A", "", "", 14, List.of(), 241));
    }

    private void refused(String field, PhaseForm form) {
        assertThatThrownBy(() -> form.change(plan, base, "Dana"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.field()).isEqualTo(field));
    }
}
