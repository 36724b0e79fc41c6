package extensor.care.plans;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.DoseHint;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Heat and cold at one place need time between them. */
class DoseHintsTest {
    private static final int HEAT = 2;
    private static final int COLD = 3;
    private static final Composition BOTH = Workbench.holding("HEAT_HOT_PACK", "COLD_PACK", "HEAT_PARAFFIN");

    private static List<DoseHint> clashes(Composition composition, int item) {
        Phase phase = composition.phaseOf(item);
        return new DoseHints(phase, null)
                .of(composition.item(item)).stream()
                        .filter(hint -> hint.key().equals("dose.heat-and-cold"))
                        .toList();
    }

    private static Composition at(BodyRegion region, Side side, Integer from, Integer to) {
        return BOTH.change(COLD, item -> item.placed(region, side, item.setting(), from, to));
    }

    @Test
    void heat_and_cold_at_one_place_say_so_at_both_doses() {
        Composition plan = at(BodyRegion.LOW_BACK, Side.BILATERAL, null, null);
        String heat = plan.item(HEAT).dose().name();
        String cold = plan.item(COLD).dose().name();
        assertThat(clashes(plan, HEAT))
                .containsExactly(new DoseHint("min_interval_min", "dose.heat-and-cold", List.of(cold, "120")));
        assertThat(clashes(plan, COLD))
                .contains(new DoseHint("min_interval_min", "dose.heat-and-cold", List.of(heat, "120")));
    }

    @Test
    void the_longer_gap_of_the_two_doses_counts() {
        Composition plan = at(BodyRegion.LOW_BACK, Side.BILATERAL, null, null)
                .change(COLD, item -> item.with(item.dose().with("min_interval_min", 180)));
        assertThat(clashes(plan, HEAT))
                .extracting(hint -> hint.arguments().get(1))
                .containsExactly("180");
    }

    @Test
    void elsewhere_or_on_other_days_they_do_not_meet() {
        assertThat(clashes(at(BodyRegion.KNEE, Side.LEFT, null, null), HEAT)).isEmpty();
        Composition later = at(BodyRegion.LOW_BACK, Side.BILATERAL, 7, null)
                .change(HEAT, item -> item.placed(item.region(), item.side(), item.setting(), null, 6));
        assertThat(clashes(later, HEAT)).isEmpty();
        assertThat(clashes(Workbench.holding("HEAT_HOT_PACK", "HEAT_INFRARED"), HEAT))
                .isEmpty();
    }
}
