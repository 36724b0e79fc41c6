package extensor.care.plans;

import static extensor.care.plans.Workbench.CATALOGUE;
import static extensor.care.plans.Workbench.CHECKING;
import static extensor.care.plans.Workbench.START;
import static extensor.care.plans.Workbench.lowBack;
import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.Burden;
import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.patients.HealthSheet;
import extensor.care.patients.PatientBanner;
import extensor.care.patients.Sex;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a plan asks of the patient at home is the most that one phase asks, never the sum of all phases. */
class BurdenInPlanTest {
    private final PlanSheets showing = showing();

    private static PlanSheets showing() {
        PlanSheets showing = new PlanSheets();
        showing.plans = new Plans() {
            @Override
            List<PlanHistory> signedOf(long patient) {
                return List.of();
            }
        };
        showing.currentCatalogue = new CurrentCatalogue();
        showing.currentCatalogue.open(CATALOGUE);
        showing.planSafety = CHECKING;
        showing.planLibrary = Workbench.library();
        showing.budget = 45;
        showing.clock = Clock.systemUTC();
        return showing;
    }

    private PlanSheet sheet(Composition plan) {
        var whose = new PlanSheets.Whose(
                new PatientBanner(2, "Pat", Workbench.BORN, Sex.FEMALE, "P-000001"),
                Workbench.episode(extensor.shared.BodyRegion.LOW_BACK, null),
                new HealthSheet(List.of(), List.of()),
                List.of());
        return showing.draft(new TreatmentPlan(1, 2, 1, null, plan, "Thea", Instant.EPOCH), plan, whose);
    }

    @Test
    void every_phase_is_counted_by_itself_and_the_fullest_counts() {
        Composition plan = lowBack().from(CATALOGUE.template("T01"), START);
        PlanSheet sheet = sheet(plan);
        for (Phase phase : plan.phases()) {
            Burden expected = Burden.of(phase.items().stream()
                    .map(i -> new Burden.BurdenItem(i.dose(), i.setting()))
                    .toList());
            assertThat(sheet.phases())
                    .filteredOn(p -> p.id() == phase.id())
                    .singleElement()
                    .satisfies(p -> assertThat(p.burdenMinutes()).isEqualTo(expected.activeMinutesOnFullDay()));
        }
        assertThat(sheet.burdenMinutes())
                .isPositive()
                .isEqualTo(sheet.phases().stream()
                        .mapToInt(PlanSheet.PhaseSheet::burdenMinutes)
                        .max()
                        .orElseThrow());
    }

    @Test
    void what_is_given_at_the_clinic_takes_no_time_at_home() {
        Composition plan = Workbench.holding("EX_MOBILITY");
        int home = sheet(plan).burdenMinutes();
        Item item = plan.item(2);
        assertThat(home).isPositive();
        assertThat(sheet(ItemPlacement.place(plan, 2, item.region(), item.side(), CarePlace.CLINIC, null, null))
                        .burdenMinutes())
                .isZero();
    }

    @Test
    void warmth_is_passive_time_beside_it() {
        PlanSheet sheet = sheet(Workbench.holding("HEAT_HOT_PACK"));
        assertThat(sheet.burdenMinutes()).isZero();
        assertThat(sheet.passiveMinutes()).isEqualTo(40);
    }
}
