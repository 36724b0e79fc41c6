package extensor.care.plans;

import static extensor.care.plans.Workbench.START;
import static extensor.care.plans.Workbench.empty;
import static extensor.care.plans.Workbench.holding;
import static extensor.care.plans.Workbench.intervention;
import static extensor.care.plans.Workbench.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.care.catalogue.Template;
import extensor.shared.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The acts of composing, one by one. */
class CompositionTest {

    @Test
    void an_empty_plan_has_one_phase_of_two_weeks_and_no_treatment() {
        assertThat(empty().phases())
                .singleElement()
                .satisfies(phase -> assertThat(phase.lasts()).isEqualTo(14));
        assertThat(empty().items()).isEmpty();
        assertThat(empty().lasts()).isEqualTo(14);
    }

    @Test
    void a_day_after_the_end_counts_as_the_last_day() {
        assertThat(empty().within(START.plusDays(13))).isEqualTo(START.plusDays(13));
        assertThat(empty().within(START.plusDays(14))).isEqualTo(START.plusDays(13));
        assertThat(empty().within(START)).isEqualTo(START);
    }

    @Test
    void what_is_added_comes_last_and_gets_the_next_number() {
        Composition plan = holding("COLD_PACK", "MT_MASSAGE");
        assertThat(numbers(plan.phase(1))).containsExactly(2, 3);
        assertThat(plan.next()).isEqualTo(4);
    }

    @Test
    void a_number_is_never_given_twice_even_after_removing_the_last() {
        Composition plan = holding("COLD_PACK").remove(2).add(1, intervention("COLD_PACK"));
        assertThat(numbers(plan.phase(1))).containsExactly(3);
    }

    @Test
    void removing_what_is_gone_changes_nothing() {
        Composition plan = holding("COLD_PACK", "MT_MASSAGE", "EX_MOBILITY").remove(3);
        assertThat(numbers(plan.phase(1))).containsExactly(2, 4);
        assertThat(plan.remove(3)).isEqualTo(plan);
    }

    @Test
    void a_full_plan_takes_nothing_more() {
        Composition plan = empty();
        for (int i = 0; i < 80; i++) plan = plan.add(1, intervention("COLD_PACK"));
        Composition full = plan;
        refused("plan.too-many-items", () -> full.add(1, intervention("COLD_PACK")));
        assertThat(full.remove(2).add(1, intervention("COLD_PACK")).items()).hasSize(80);
    }

    @Test
    void an_item_moves_within_its_phase_and_over_its_border_into_the_next_one() {
        Composition plan = holding("COLD_PACK", "MT_MASSAGE").addPhase("Later").add(4, intervention("EX_MOBILITY"));
        assertThat(numbers(plan.move(3, -1).phase(1))).containsExactly(3, 2);
        assertThat(numbers(plan.move(2, 1).phase(1))).containsExactly(3, 2);
        Composition over = plan.move(3, 1);
        assertThat(numbers(over.phase(1))).containsExactly(2);
        assertThat(numbers(over.phase(4))).containsExactly(3, 5);
        assertThat(over.move(3, -1)).isEqualTo(plan);
    }

    @Test
    void at_either_end_of_the_plan_nothing_moves() {
        Composition plan = holding("COLD_PACK", "MT_MASSAGE");
        assertThat(plan.move(2, -1)).isEqualTo(plan);
        assertThat(plan.move(3, 1)).isEqualTo(plan);
        assertThat(plan.move(2, 0)).isEqualTo(plan);
        refused("plan.item-gone", () -> plan.move(9, 1));
    }

    @Test
    void an_item_that_crosses_into_another_phase_is_given_on_all_days_of_it() {
        Composition plan = holding("COLD_PACK").addPhase("Later");
        Composition placed = ItemPlacement.place(
                plan,
                2,
                plan.item(2).region(),
                plan.item(2).side(),
                plan.item(2).setting(),
                3,
                5);
        Composition moved = placed.move(2, 1);
        assertThat(moved.from(moved.phase(3), moved.item(2))).isEqualTo(START.plusDays(14));
        assertThat(moved.until(moved.phase(3), moved.item(2))).isEqualTo(START.plusDays(28));
    }

    @Test
    void phases_follow_each_other_without_a_gap() {
        Composition plan = empty().addPhase("Two").addPhase("Three");
        assertThat(plan.firstDay(2)).isEqualTo(14);
        assertThat(plan.firstDay(3)).isEqualTo(28);
        assertThat(plan.lasts()).isEqualTo(42);
        refused("plan.phase-gone", () -> plan.firstDay(9));
    }

    @Test
    void only_an_empty_phase_that_is_not_the_last_one_is_taken_out() {
        refused("plan.last-phase", () -> empty().removePhase(1));
        refused(
                "plan.phase-not-empty",
                () -> holding("COLD_PACK").addPhase("Two").removePhase(1));
        refused("plan.phase-gone", () -> empty().addPhase("Two").removePhase(7));
        assertThat(holding("COLD_PACK").addPhase("Two").removePhase(3).phases()).hasSize(1);
    }

    @Test
    void a_plan_has_at_most_twelve_phases_and_their_names_are_short() {
        Composition plan = empty();
        for (int i = 1; i < 12; i++) plan = plan.addPhase("More");
        Composition most = plan;
        refused("plan.too-many-phases", () -> most.addPhase("More"));
        refused("plan.phase-name", () -> empty().addPhase("x".repeat(81)));
    }

    @Test
    void an_item_is_given_on_its_days_of_the_phase_or_on_all() {
        Composition plan = holding("COLD_PACK");
        Item whole = plan.item(2);
        assertThat(plan.from(plan.phase(1), whole)).isEqualTo(START);
        assertThat(plan.until(plan.phase(1), whole)).isEqualTo(START.plusDays(14));
        Composition some = ItemPlacement.place(plan, 2, whole.region(), whole.side(), whole.setting(), 3, 3);
        assertThat(some.from(some.phase(1), some.item(2))).isEqualTo(START.plusDays(3));
        assertThat(some.until(some.phase(1), some.item(2))).isEqualTo(START.plusDays(4));
    }

    @Test
    void goals_stand_in_the_order_of_their_days_and_a_known_one_is_replaced() {
        Composition plan = empty().aim(goal(0, "Later", 28)).aim(goal(0, "Sooner", 7));
        assertThat(plan.goals()).extracting(Goal::text).containsExactly("Sooner", "Later");
        Composition changed = plan.aim(goal(2, "Much later", 40));
        assertThat(changed.goals()).extracting(Goal::text).containsExactly("Sooner", "Much later");
        assertThat(changed.next()).isEqualTo(plan.next());
        assertThat(changed.dropGoal(2).goals()).extracting(Goal::text).containsExactly("Sooner");
    }

    @Test
    void a_goal_that_somebody_else_dropped_meanwhile_comes_as_a_new_one() {
        Composition plan = empty().aim(goal(0, "Walk", 7)).dropGoal(2).aim(goal(2, "Walk further", 9));
        assertThat(plan.goals())
                .singleElement()
                .satisfies(g -> assertThat(g.id()).isEqualTo(3));
    }

    @Test
    void a_finding_has_one_reason_and_an_empty_one_takes_it_back() {
        Composition plan = empty().explain(reason("2/CI203", "first words")).explain(reason("2/CI203", "better words"));
        assertThat(plan.reasons()).extracting(Reason::text).containsExactly("better words");
        assertThat(plan.explain(reason("2/CI203", "")).reasons()).isEmpty();
    }

    @Test
    void what_is_signed_keeps_no_waste_and_no_reason_for_what_was_not_found() {
        Composition plan = holding("COLD_PACK", "MT_MASSAGE")
                .remove(2)
                .explain(reason("2/X", "for what is gone"))
                .explain(reason("3/Y", "for what is there"));
        Composition clean = plan.cleaned(List.of("3/Y"));
        assertThat(clean.reasons()).extracting(Reason::finding).containsExactly("3/Y");
        assertThat(clean.items()).isEqualTo(plan.items());
    }

    @Test
    void a_plan_has_a_title_and_a_first_day() {
        assertThat(empty().titled("  Low back ", START).title()).isEqualTo("Low back");
        assertThat(empty().titled(" ", START).title()).isEmpty();
        assertThat(empty().titled(null, START).title()).isEmpty();
        refused("plan.title", () -> empty().titled("x".repeat(161), START));
        refused("plan.start", () -> empty().titled("x", null));
        refused("plan.start", () -> empty().titled("x", START.withYear(20266)));
        refused("plan.start", () -> empty().titled("x", START.withYear(26)));
    }

    private static Goal goal(int id, String text, int day) {
        return new Goal(id, text, "NPRS", null, null, Template.Comparison.AT_MOST, null, BigDecimal.valueOf(2), day);
    }

    private static Reason reason(String finding, String text) {
        return new Reason(finding, text, "Thea", Instant.EPOCH, null);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo(key));
    }
}
