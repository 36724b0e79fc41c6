package extensor.care.plans;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.container.Inside;
import extensor.shared.BodyRegion;
import org.junit.jupiter.api.Test;

/** Who composes is told of the other plans of the patient, and nothing stands in the way. */
@Inside
class PlansBesideIT extends SharedPlan {
    @Test
    void a_second_plan_says_which_one_runs_beside_it_and_what_both_ask_for_at_home() {
        long first = practice.draft(thea, patient, episode, "EX_MOBILITY", "EX_STRENGTH");
        assertThat(open(first).beside()).isEmpty();
        sign(first);

        long second = practice.draft(thea, patient, episode, "EX_STRENGTH");
        DraftSheet draft = open(second);
        assertThat(draft.beside()).singleElement().satisfies(other -> {
            assertThat(other.plan()).isEqualTo(first);
            assertThat(other.sameEpisode()).isTrue();
            assertThat(other.shared()).containsExactly(BodyRegion.LOW_BACK);
        });
        PlanSheet.PhaseSheet phase = draft.phases().get(0);
        assertThat(draft.minutesInAll(phase)).isGreaterThan(phase.burdenMinutes());
        assertThat(sign(second)).isEqualTo(1);

        acting.as(thea, () -> signing.revise(first));
        assertThat(open(first).beside()).extracting(PlanBeside::plan).containsExactly(second);
    }

    @Test
    void the_same_treatment_twice_in_a_phase_is_marked_and_stays() {
        long plan = practice.draft(thea, patient, episode, "EX_STRENGTH");
        DraftSheet draft = acting.as(thea, () -> planning.add(plan, 1, "EX_STRENGTH", EntryKind.INTERVENTION));
        PlanSheet.PhaseSheet phase = draft.phases().get(0);
        assertThat(phase.items()).hasSize(2);
        assertThat(phase.twice(phase.items().get(0))).isFalse();
        assertThat(phase.twice(phase.items().get(1))).isTrue();
        assertThat(sign(plan)).isEqualTo(1);
    }
}
