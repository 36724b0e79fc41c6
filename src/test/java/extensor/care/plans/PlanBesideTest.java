package extensor.care.plans;

import static extensor.care.plans.Workbench.START;
import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.CarePlace;
import extensor.shared.BodyRegion;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a therapist who composes is told about the other plans of the patient. */
class PlanBesideTest {
    private static Composition exercises() {
        return Workbench.holding("EX_MOBILITY", "EX_STRENGTH");
    }

    private static Optional<PlanBeside> beside(Composition other, Composition draft) {
        return PlanBeside.of(new TreatmentPlan(7, 2, 1, null, other, "Thea", Instant.EPOCH), other, 1, draft);
    }

    @Test
    void plans_that_run_on_the_same_days_name_the_regions_they_share_and_add_up_at_home() {
        PlanBeside other = beside(exercises(), exercises()).orElseThrow();
        assertThat(other.sameEpisode()).isTrue();
        assertThat(other.shared()).containsExactly(BodyRegion.LOW_BACK);
        assertThat(other.minutes(START, START.plusDays(13))).isPositive();
        assertThat(other.minutes(START.plusDays(14), START.plusDays(20))).isZero();
    }

    @Test
    void plans_of_different_regions_share_none() {
        Composition draft = exercises();
        for (Item item : exercises().items())
            draft = ItemPlacement.place(draft, item.id(), BodyRegion.UPPER_BACK, null, CarePlace.HOME, null, null);
        assertThat(beside(exercises(), draft).orElseThrow().shared()).isEmpty();
    }

    @Test
    void plans_that_never_meet_say_nothing_of_each_other() {
        Composition later = exercises().titled("Later", START.plusDays(60));
        assertThat(beside(exercises(), later)).isEmpty();
        assertThat(beside(later, exercises())).isEmpty();
    }

    @Test
    void the_same_treatment_at_the_same_place_is_a_repetition_and_at_another_place_it_is_not() {
        Composition plan = Workbench.holding("EX_STRENGTH", "EX_STRENGTH");
        Item first = plan.item(2);
        Item second = plan.item(3);
        assertThat(first.repeats(second)).isTrue();
        assertThat(first.repeats(second.placed(BodyRegion.UPPER_BACK, null, second.setting(), null, null)))
                .isFalse();
    }
}
