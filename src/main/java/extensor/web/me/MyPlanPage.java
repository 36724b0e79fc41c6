package extensor.web.me;

import extensor.care.booking.ReadingOwnVisits;
import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.InterventionText;
import extensor.care.catalogue.Preset;
import extensor.care.plans.ItemSheet;
import extensor.care.plans.OwnPlanSheet;
import extensor.care.plans.PlanSheet;
import extensor.care.plans.ReadingOwnPlan;
import extensor.care.progress.Attainment;
import extensor.care.progress.ReadingOwnProgress;
import extensor.care.visits.AppointmentLine;
import extensor.shared.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The patient reads a plan in plain words: what, why, how often, how to, what to avoid, when to call. Where several run, the others are one tap away. No script, no form. */
@Named
@RequestScoped
public class MyPlanPage {
    @Inject
    ReadingOwnPlan reading;

    @Inject
    ReadingOwnProgress seeing;

    @Inject
    ReadingOwnVisits ahead;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    Clock clock;

    private String key;
    private String number;
    private List<OwnPlanSheet> all;
    private OwnPlanSheet plan;
    private List<Attainment> goals;
    private List<AppointmentLine> visits;
    private PlanSheet.PhaseSheet part;
    private LocalDate today;

    /** Where a phase stands on a day. */
    public enum PlanMoment {
        NOW,
        LATER,
        OVER
    }

    /** The plan that the address names, where it is one of those that count for the patient; the one begun last where it names none. */
    public void load() {
        all = reading.mine();
        plan = key == null ? all.stream().findFirst().orElse(null) : named();
        visits = ahead.mine();
        goals = plan == null ? List.of() : seeing.goals(plan);
        today = plan == null
                ? null
                : LocalDate.now(clock.withZone(plan.episode().siteZone()));
        part = plan == null ? null : asked().orElseGet(this::usual);
    }

    private OwnPlanSheet named() {
        return all.stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow(Refusal::notFound);
    }

    /** The part that the address names by its number, if there is one. */
    private Optional<PlanSheet.PhaseSheet> asked() {
        return IntStream.range(0, plan.phases().size())
                .filter(i -> String.valueOf(i + 1).equals(number))
                .mapToObj(plan.phases()::get)
                .findFirst();
    }

    /** The part that runs, else the next one, else the last one. */
    private PlanSheet.PhaseSheet usual() {
        return plan.phases().stream()
                .filter(phase -> moment(phase) != MyPlanPage.PlanMoment.OVER)
                .findFirst()
                .orElseGet(() -> plan.phases().get(plan.phases().size() - 1));
    }

    /** The part that is shown with all that is in it. */
    public PlanSheet.PhaseSheet getPart() {
        return part;
    }

    /** When to stop and call, for everything in this part, each once; for paper. */
    public List<String> getCalls() {
        return part.items().stream()
                .flatMap(item -> told(item).call().stream())
                .distinct()
                .toList();
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public OwnPlanSheet getPlan() {
        return plan;
    }

    /** The plans that count beside the one that is shown. */
    public List<OwnPlanSheet> getOthers() {
        return all.stream().filter(p -> p != plan).toList();
    }

    /** Where a part of the plan that is shown can be read. */
    public String address(int part) {
        return "/me/plan?" + (key == null ? "" : "plan=" + key + "&") + "part=" + part + "#part";
    }

    /** What is to be reached, with how far it is. */
    public List<Attainment> getGoals() {
        return goals;
    }

    /** What lies ahead, for paper. */
    public List<AppointmentLine> getVisits() {
        return visits;
    }

    public MyPlanPage.PlanMoment moment(PlanSheet.PhaseSheet phase) {
        if (plan.ended()) return MyPlanPage.PlanMoment.OVER;
        if (today.isBefore(phase.from())) return MyPlanPage.PlanMoment.LATER;
        return today.isAfter(phase.to()) ? MyPlanPage.PlanMoment.OVER : MyPlanPage.PlanMoment.NOW;
    }

    public List<ItemSheet> items(PlanSheet.PhaseSheet phase, CarePlace setting) {
        return phase.items().stream()
                .filter(item -> item.item().setting() == setting)
                .toList();
    }

    public InterventionText.PatientText told(ItemSheet item) {
        return item.dose().intervention().text().patient();
    }

    /** How to do it: the steps of the exercise, else those of the treatment. */
    public List<String> steps(ItemSheet item) {
        List<String> steps = item.dose()
                .preset()
                .map(Preset::text)
                .map(Preset.PresetText::steps)
                .orElse(List.of());
        return steps.isEmpty() ? told(item).how() : steps;
    }

    /** The exercise's own words, or null for other treatments. */
    public Preset.PresetText exercise(ItemSheet item) {
        return item.dose()
                .preset()
                .map(Preset::text)
                .filter(text -> text.start() != null)
                .orElse(null);
    }

    /** Where on the body, in the patient's words. */
    public String where(ItemSheet item) {
        return item.item().acting() == null
                ? ""
                : currentCatalogue.catalogue().region(item.item().acting()).patient();
    }
}
