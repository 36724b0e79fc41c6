package extensor.care.plans;

import static extensor.care.plans.Workbench.START;
import static extensor.care.plans.Workbench.holding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.care.catalogue.CarePlace;
import extensor.shared.BodyRegion;
import extensor.shared.Refusal;
import extensor.shared.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where and on which days an item may be given. */
class ItemPlacementTest {
    private final Composition plan = holding("HEAT_HOT_PACK", "MT_MOBILISATION");

    private Composition days(Integer from, Integer to) {
        return ItemPlacement.place(plan, 2, BodyRegion.LOW_BACK, Side.MIDLINE, CarePlace.HOME, from, to);
    }

    @Test
    void all_days_of_the_phase_are_said_by_saying_none() {
        assertThat(days(0, 13).item(2).from()).isNull();
        assertThat(days(0, 13).item(2).to()).isNull();
        assertThat(days(null, null)).isEqualTo(days(0, 13));
        assertThat(days(3, 9).item(2))
                .satisfies(i -> assertThat(i.from()).isEqualTo(3))
                .satisfies(i -> assertThat(i.to()).isEqualTo(9));
        assertThat(days(13, 13).item(2))
                .satisfies(i -> assertThat(i.from()).isEqualTo(13))
                .satisfies(i -> assertThat(i.to()).isNull());
    }

    @ParameterizedTest
    @CsvSource({"-1,,from", "14,,from", ",14,to", "5,4,to", ",-1,to", "2147483647,,from", "0,2147483647,to"})
    void days_outside_the_phase_are_refused_at_their_field(Integer from, Integer to, String field) {
        assertThatThrownBy(() -> days(from, to))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.field()).isEqualTo(field));
    }

    @Test
    void a_setting_for_which_it_is_not_made_is_refused() {
        refused("setting", 3, BodyRegion.LOW_BACK, Side.MIDLINE, CarePlace.HOME);
        refused("setting", 2, BodyRegion.LOW_BACK, Side.MIDLINE, CarePlace.ADMIN);
        refused("setting", 2, BodyRegion.LOW_BACK, Side.MIDLINE, null);
    }

    @Test
    void a_side_that_the_region_does_not_have_is_refused() {
        refused("side", 2, BodyRegion.KNEE, Side.MIDLINE, CarePlace.HOME);
        assertThat(ItemPlacement.place(plan, 2, BodyRegion.KNEE, Side.LEFT, CarePlace.HOME, null, null)
                        .item(2)
                        .side())
                .isEqualTo(Side.LEFT);
    }

    @Test
    void placing_touches_nothing_else() {
        Composition placed = days(2, 4);
        assertThat(placed.item(3)).isEqualTo(plan.item(3));
        assertThat(placed.item(2).dose()).isEqualTo(plan.item(2).dose());
        assertThat(placed.next()).isEqualTo(plan.next());
    }

    @Test
    void an_item_begins_later_on_a_day_of_its_phase() {
        assertThat(ItemPlacement.startOn(plan, 2, START.plusDays(3)).item(2).from())
                .isEqualTo(3);
        assertThat(ItemPlacement.startOn(plan, 2, START).item(2).from()).isNull();
        assertThat(ItemPlacement.startOn(plan, 2, START.plusDays(13)).item(2).from())
                .isEqualTo(13);
        outside(START.minusDays(1));
        outside(START.plusDays(14));
    }

    @Test
    void an_item_does_not_begin_after_it_ends() {
        Composition until = days(null, 5);
        assertThat(ItemPlacement.startOn(until, 2, START.plusDays(5)).item(2).to())
                .isEqualTo(5);
        assertThatThrownBy(() -> ItemPlacement.startOn(until, 2, START.plusDays(6)))
                .hasMessage("plan.start-outside");
    }

    @Test
    void days_of_a_later_phase_are_counted_from_its_first_day() {
        Composition later = plan.addPhase("Later").move(3, 1);
        assertThat(ItemPlacement.startOn(later, 3, START.plusDays(16)).item(3).from())
                .isEqualTo(2);
        assertThatThrownBy(() -> ItemPlacement.startOn(later, 3, START.plusDays(13)))
                .hasMessage("plan.start-outside");
    }

    private void outside(java.time.LocalDate day) {
        assertThatThrownBy(() -> ItemPlacement.startOn(plan, 2, day)).hasMessage("plan.start-outside");
    }

    private void refused(String field, int item, BodyRegion region, Side side, CarePlace setting) {
        assertThatThrownBy(() -> ItemPlacement.place(plan, item, region, side, setting, null, null))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.field()).isEqualTo(field));
    }
}
