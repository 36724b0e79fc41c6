package extensor.web.plans;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.Burden;
import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Dose;
import extensor.care.plans.Compositions;
import extensor.care.plans.Item;
import extensor.care.plans.ItemSheet;
import extensor.care.plans.OwnPlanSheet;
import extensor.care.plans.PlanOutline;
import extensor.care.plans.PlanSheet.PhaseSheet;
import extensor.care.plans.SafetySheet;
import extensor.care.safety.CurrentPath;
import extensor.care.safety.Signal;
import extensor.shared.BodyRegion;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two findings about treatments of one name can be told apart. */
class HitNamesTest {
    private static final String HOT_PACK = "HEAT_HOT_PACK";

    private static ItemSheet item(int id, String treatment, String region) {
        Dose dose = Dose.usual(Compositions.CATALOGUE.intervention(treatment));
        Item item = new Item(id, dose, BodyRegion.LOW_BACK, null, CarePlace.HOME, null, null, CurrentPath.NEITHER);
        return new ItemSheet(item, region, Compositions.START, Compositions.START, null, List.of());
    }

    private static OwnPlanSheet plan(ItemSheet[]... phases) {
        var phase = Compositions.of(7, List.of()).phases().get(0);
        List<PhaseSheet> sheets = IntStream.range(0, phases.length)
                .mapToObj(at -> new PhaseSheet(phase, 1, Compositions.START, List.of(phases[at]), Burden.NONE))
                .toList();
        return new OwnPlanSheet(
                new PlanOutline(null, null, null, "", Compositions.START, Compositions.START, sheets, List.of()),
                null,
                null);
    }

    private static ItemSheet[] phase(ItemSheet... items) {
        return items;
    }

    private static SafetySheet.FindingLine hit(ItemSheet item) {
        return new SafetySheet.FindingLine(
                item.id() + "/CI001",
                Signal.STOP,
                item.id(),
                item.name(),
                "Fever",
                new SafetySheet.RuleLine("CI001", "It heats.", null, "K"),
                null,
                false,
                "",
                "",
                null,
                null);
    }

    @Test
    void a_name_that_the_plan_holds_once_stands_alone() {
        ItemSheet pack = item(2, HOT_PACK, "Low back");
        assertThat(HitNames.of(plan(phase(pack, item(3, "EX_MOBILITY", "Low back"))), hit(pack)))
                .isEqualTo(pack.name());
    }

    @Test
    void two_of_a_name_are_told_apart_by_their_phase_and_within_one_by_their_place() {
        ItemSheet first = item(2, HOT_PACK, "Low back");
        ItemSheet second = item(3, HOT_PACK, "Low back");
        ItemSheet third = item(4, HOT_PACK, "Neck");
        OwnPlanSheet plan = plan(phase(first), phase(second, third));
        assertThat(Stream.of(first, second, third).map(item -> HitNames.of(plan, hit(item))))
                .containsExactly(
                        first.name() + ", phase 1",
                        first.name() + ", phase 2, Low back",
                        first.name() + ", phase 2, Neck");
    }
}
