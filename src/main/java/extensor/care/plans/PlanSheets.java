package extensor.care.plans;

import extensor.care.catalogue.Burden;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.TreatedPerson;
import extensor.care.measures.Normal;
import extensor.care.measures.Norms;
import extensor.care.patients.Alarm;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Fact;
import extensor.care.patients.HealthSheet;
import extensor.care.patients.PatientBanner;
import extensor.care.safety.SafeguardInPlace;
import extensor.care.safety.Signal;
import extensor.care.safety.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the sheet of a plan from its composition. Works from values alone. */
@ApplicationScoped
public class PlanSheets {
    @Inject
    Plans plans;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    SignedContents signedContents;

    @Inject
    PlanSafety planSafety;

    @Inject
    RecordedSafeguards recordedSafeguards;

    @Inject
    PlanLibrary planLibrary;

    @Inject
    @ConfigProperty(name = "extensor.burden.minutes", defaultValue = "45")
    int budget;

    @Inject
    Clock clock;

    /** Whose plan it is; the facts are what was told of them, and what somebody of that age is not asked. */
    record Whose(PatientBanner patient, EpisodeSheet episode, HealthSheet health, List<Fact> facts) {}

    /** What must be put right in the days and goals of a draft before it is signed. */
    List<Obstacle> missing(TreatmentPlan plan, Composition draft, EpisodeSheet episode) {
        return new SignChecks(
                        currentCatalogue.catalogue(),
                        draft,
                        episode,
                        plan.begun(),
                        LocalDate.now(clock.withZone(episode.siteZone())))
                .all();
    }

    /** The draft with what the patient's other plans mean for it. One statement, and one more where a finding asks for safeguards. */
    DraftSheet draft(TreatmentPlan plan, Composition composition, Whose whose) {
        Verdict verdict =
                planSafety.verdict(composition, whose.facts(), whose.patient().birthDate());
        List<PlanHistory> going = plans.signedOf(plan.patient()).stream()
                .filter(signed -> !signed.plan().ended())
                .toList();
        Map<Integer, Signal> worst = PlanSafety.worst(verdict);
        return new DraftSheet(
                outline(plan, composition, whose, worst),
                plan.revision(),
                plan.draftNumber(),
                planSafety.sheet(verdict, composition, inPlace(verdict, whose)),
                missing(plan, composition, whose.episode()),
                whose.health().alarms(),
                beside(going, plan, composition),
                holdOfVersionInForce(going, plan, whose),
                budget,
                planLibrary.sheets(composition, whose),
                anEmergency(whose) ? Map.of() : planLibrary.substitutes(composition, worst, whose),
                since(going, plan, composition));
    }

    /** Nothing takes the place of anything while somebody must go to a hospital. */
    private static boolean anEmergency(Whose whose) {
        return whose.health().alarms().stream().anyMatch(Alarm::emergency);
    }

    /** Null where nothing has been signed. */
    private SinceSigned since(List<PlanHistory> going, TreatmentPlan plan, Composition draft) {
        return own(going, plan)
                .map(version -> new SinceSigned(
                        version.line(),
                        PlanComparison.of(signedContents.of(version).composition(), draft, this::region)))
                .orElse(null);
    }

    private static Optional<PlanVersion> own(List<PlanHistory> going, TreatmentPlan plan) {
        return going.stream()
                .filter(own -> own.plan().id() == plan.id())
                .findFirst()
                .map(own -> own.version(null));
    }

    /** The safeguards that count today. One statement, or none where no finding asks for any. */
    List<SafeguardInPlace> inPlace(Verdict verdict, Whose whose) {
        if (!SafeguardOffers.matter(verdict)) return List.of();
        List<RecordedSafeguard> all = recordedSafeguards.of(whose.patient().id());
        return planSafety.inPlace(all, whose.health().known(), today(whose));
    }

    /** What may take the place of an item: the one with this code; a refusal where it is no longer offered. */
    Item substitute(Composition composition, int item, String code, Whose whose) {
        Verdict verdict =
                planSafety.verdict(composition, whose.facts(), whose.patient().birthDate());
        return planLibrary.substitute(composition, item, code, PlanSafety.worst(verdict), whose);
    }

    /** The reason that stands for each precaution, by the key of the finding. */
    Map<String, Reason> standing(Composition composition, Whose whose) {
        return PlanSafety.standing(
                planSafety.verdict(composition, whose.facts(), whose.patient().birthDate()), composition);
    }

    private List<PlanBeside> beside(List<PlanHistory> going, TreatmentPlan plan, Composition draft) {
        return going.stream()
                .filter(other -> other.plan().id() != plan.id())
                .flatMap(
                        other -> PlanBeside.of(
                                other.plan(),
                                signedContents.of(other.version(null)).composition(),
                                plan.episode(),
                                draft)
                                .stream())
                .toList();
    }

    private Hold holdOfVersionInForce(List<PlanHistory> going, TreatmentPlan plan, Whose whose) {
        return own(going, plan)
                .map(version -> signedContents.of(version).composition())
                .map(inForce -> hold(
                        planSafety.suspension(
                                inForce, whose.facts(), whose.patient().birthDate(), today(whose)),
                        inForce,
                        whose))
                .orElse(null);
    }

    /** Null if nothing waits. */
    private Hold hold(Suspension suspension, Composition inForce, Whose whose) {
        return Hold.of(
                        suspension,
                        inForce,
                        new Hold.PlanDay(today(whose), whose.episode().siteZone()),
                        whose.health().known(),
                        currentCatalogue.catalogue())
                .orElse(null);
    }

    private LocalDate today(Whose whose) {
        return LocalDate.now(clock.withZone(whose.episode().siteZone()));
    }

    /**
     * @param number of the version, null for the one in force
     * @param suspension what of it must wait
     */
    SignedSheet signed(PlanHistory plan, Integer number, Whose whose, Suspension suspension) {
        PlanVersion version = plan.version(number);
        SignedContent content = signedContents.of(version);
        return new SignedSheet(
                outline(plan.plan(), content.composition(), whose, Map.of()),
                version.line(),
                FindingGroup.byReason(Stream.concat(
                                content.accepted().stream().map(SafetySheet.FindingLine::accepted),
                                content.safeguarded().stream().map(SafetySheet.FindingLine::safeguarded))
                        .toList()),
                content.kept().stream().map(SafetySheet.KeptLine::of).toList(),
                suspension,
                hold(suspension, content.composition(), whose),
                whose.health().alarms(),
                plan.versions().stream().map(PlanVersion::line).toList());
    }

    /** The same as its patient reads it. */
    OwnPlanSheet own(PlanHistory plan, Integer number, Whose whose, Suspension suspension) {
        PlanVersion version = plan.version(number);
        Composition composition = signedContents.of(version).composition();
        return new OwnPlanSheet(outline(plan.plan(), composition, whose, Map.of()), version.line(), suspension);
    }

    private PlanOutline outline(TreatmentPlan plan, Composition composition, Whose whose, Map<Integer, Signal> worst) {
        return new PlanOutline(
                plan.line(),
                whose.patient(),
                whose.episode(),
                composition.title(),
                composition.start(),
                composition.last(),
                composition.phases().stream()
                        .map(phase -> phase(composition, phase, worst, hints(phase, whose, composition.start())))
                        .toList(),
                composition.goals().stream()
                        .map(goal -> goal(goal, composition.start()))
                        .toList());
    }

    private DoseHints hints(Phase phase, Whose whose, LocalDate start) {
        PatientBanner patient = whose.patient();
        int age = patient.age(start).years();
        Norms norms = new Norms(currentCatalogue.catalogue().norms());
        TreatedPerson person = new TreatedPerson(
                age,
                (joint, motion) ->
                        norms.normal(joint, motion, patient.sex(), age).map(Normal::degrees));
        return new DoseHints(phase, person);
    }

    private PlanSheet.PhaseSheet phase(
            Composition composition, Phase phase, Map<Integer, Signal> worst, DoseHints hints) {
        int first = composition.firstDay(phase.id());
        List<ItemSheet> items = phase.items().stream()
                .map(item -> item(composition, phase, item, worst, hints))
                .toList();
        return new PlanSheet.PhaseSheet(phase, first, composition.start().plusDays(first), items, burden(phase));
    }

    private ItemSheet item(
            Composition composition, Phase phase, Item item, Map<Integer, Signal> worst, DoseHints hints) {
        String region = region(item);
        LocalDate last = composition.until(phase, item).minusDays(1);
        return new ItemSheet(item, region, composition.from(phase, item), last, worst.get(item.id()), hints.of(item));
    }

    private String region(Item item) {
        return item.acting() == null
                ? ""
                : currentCatalogue.catalogue().region(item.acting()).name();
    }

    private PlanSheet.GoalSheet goal(Goal goal, LocalDate start) {
        return new PlanSheet.GoalSheet(goal, start.plusDays(goal.byDay()));
    }

    private static Burden burden(Phase phase) {
        return Burden.of(phase.items().stream()
                .map(item -> new Burden.BurdenItem(item.dose(), item.setting()))
                .toList());
    }
}
