package extensor.care.plans;

import extensor.care.catalogue.Burden;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.Measure;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Fact;
import extensor.care.patients.HealthSheet;
import extensor.care.patients.PatientBanner;
import extensor.care.safety.Signal;
import extensor.care.safety.Verdict;
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the sheet of a plan from its composition. Works from values alone. */
@ApplicationScoped
public class PlanSheets {
    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    PlanSafety planSafety;

    @Inject
    @ConfigProperty(name = "extensor.burden.minutes", defaultValue = "45")
    int budget;

    @Inject
    Clock clock;

    /** Whose plan it is. */
    record Whose(PatientBanner patient, EpisodeSheet episode, HealthSheet health) {
        List<Fact> facts() {
            return health.facts();
        }
    }

    /** What of the days and goals of a draft is to be put right before it is signed. */
    List<Refusal> missing(TreatmentPlan plan, Composition draft, EpisodeSheet episode) {
        return new SignChecks(
                        currentCatalogue.catalogue(),
                        draft,
                        episode,
                        plan.begun(),
                        LocalDate.now(clock.withZone(episode.siteZone())))
                .all();
    }

    PlanSheet draft(TreatmentPlan plan, Composition composition, Whose whose) {
        Verdict verdict =
                planSafety.verdict(composition, whose.facts(), whose.patient().birthDate());
        return sheet(
                plan,
                plan.draftNumber(),
                !plan.ended(),
                composition,
                whose,
                planSafety.sheet(verdict, composition),
                Suspension.NONE,
                PlanSafety.worst(verdict),
                missing(plan, composition, whose.episode()),
                null,
                List.of());
    }

    /**
     * @param number of the version, null for the one in force
     * @param suspension what of it must wait
     */
    PlanSheet ofSigned(PlanHistory plan, Integer number, Whose whose, Suspension suspension) {
        PlanVersion version = plan.version(number);
        SignedContent signed = version.content(currentCatalogue.catalogue());
        List<SafetySheet.FindingLine> lines = signed.accepted().stream()
                .map(a -> new SafetySheet.FindingLine(
                        a.finding(),
                        Signal.CAUTION,
                        0,
                        a.item(),
                        null,
                        a.rule(),
                        a.warning(),
                        null,
                        a.source(),
                        null,
                        false,
                        a.reason(),
                        true))
                .toList();
        return sheet(
                plan.plan(),
                signed.number(),
                false,
                signed.composition(),
                whose,
                new SafetySheet(lines, List.of(), true),
                suspension,
                Map.of(),
                List.of(),
                version.line(),
                plan.versions().stream().map(PlanVersion::line).toList());
    }

    private PlanSheet sheet(
            TreatmentPlan plan,
            int number,
            boolean editable,
            Composition composition,
            Whose whose,
            SafetySheet safety,
            Suspension suspension,
            Map<Integer, Signal> worst,
            List<Refusal> missing,
            VersionLine signature,
            List<VersionLine> versions) {
        List<PlanSheet.PhaseSheet> phases = new ArrayList<>();
        for (Phase phase : composition.phases()) {
            int first = composition.firstDay(phase.id());
            List<ItemSheet> items = phase.items().stream()
                    .map(item -> item(composition, phase, item, worst))
                    .toList();
            phases.add(
                    PlanSheet.PhaseSheet.of(phase, first, composition.start().plusDays(first), items, burden(phase)));
        }
        List<PlanSheet.GoalSheet> goals = composition.goals().stream()
                .map(goal -> goal(goal, composition.start()))
                .toList();
        int most = phases.stream()
                .mapToInt(PlanSheet.PhaseSheet::burdenMinutes)
                .max()
                .orElse(0);
        int passive = phases.stream()
                .mapToInt(PlanSheet.PhaseSheet::passiveMinutes)
                .max()
                .orElse(0);
        return new PlanSheet(
                plan.line(),
                plan.revision(),
                number,
                editable,
                whose.patient(),
                whose.episode(),
                composition.title(),
                composition.start(),
                composition.last(),
                phases,
                goals,
                composition.removed(),
                safety,
                missing,
                whose.health().alarms(),
                suspension,
                most,
                passive,
                budget,
                signature == null ? null : signature.signer(),
                signature == null ? null : signature.signedAt(),
                versions);
    }

    private ItemSheet item(Composition composition, Phase phase, Item item, Map<Integer, Signal> worst) {
        String region = item.acting() == null
                ? ""
                : currentCatalogue.catalogue().region(item.acting()).name();
        LocalDate last = composition.until(phase, item).minusDays(1);
        return new ItemSheet(item, region, composition.from(phase, item), last, worst.get(item.id()));
    }

    private PlanSheet.GoalSheet goal(Goal goal, LocalDate start) {
        Measure measure = currentCatalogue.catalogue().measure(goal.measure());
        return new PlanSheet.GoalSheet(goal, measure.name(), measure.unitWords(), start.plusDays(goal.byDay()));
    }

    private static Burden burden(Phase phase) {
        return Burden.of(phase.items().stream()
                .map(item -> new Burden.BurdenItem(item.dose(), item.setting()))
                .toList());
    }
}
