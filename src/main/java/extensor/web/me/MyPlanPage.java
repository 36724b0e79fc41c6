package extensor.web.me;

import extensor.care.booking.ReadingOwnVisits;
import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Warnings;
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

/** A plan in plain words for the patient: what, why, how often, how to, what to avoid, when to call. */
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
    TreatmentWords treatmentWords;

    @Inject
    Clock clock;

    private String key;
    private String number;
    private OwnPlanSheet plan;
    private List<OwnPlanSheet> others = List.of();
    private List<Attainment> goals = List.of();
    private List<AppointmentLine> visits;
    private PlanSheet.PhaseSheet part;
    private Warnings calls;
    private HomeTime time;
    private LocalDate today;

    /** Shows the patient's plan named in the address, or the one begun last. */
    public void load() {
        List<OwnPlanSheet> all = reading.mine();
        visits = ahead.mine();
        plan = key == null ? all.stream().findFirst().orElse(null) : named(all);
        if (plan != null) show(all);
    }

    private OwnPlanSheet named(List<OwnPlanSheet> all) {
        return all.stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow(Refusal::notFound);
    }

    private void show(List<OwnPlanSheet> all) {
        others = all.stream().filter(p -> p != plan).toList();
        goals = seeing.goals(plan);
        today = LocalDate.now(clock.withZone(plan.episode().siteZone()));
        part = asked().orElseGet(this::usual);
        time = HomeTime.of(usual(), today);
        calls = treatmentWords.calls(part.items().stream());
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
                .filter(phase -> moment(phase) != PlanMoment.OVER)
                .findFirst()
                .orElseGet(() -> plan.phases().get(plan.phases().size() - 1));
    }

    /** The part that is shown with all that is in it. */
    public PlanSheet.PhaseSheet getPart() {
        return part;
    }

    /** What the part that runs, or the next one, asks for at home. */
    public HomeTime getTime() {
        return time;
    }

    /** When to stop and call, for everything in this part, each once; for paper. */
    public Warnings getCalls() {
        return calls;
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
        return others;
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

    public PlanMoment moment(PlanSheet.PhaseSheet phase) {
        return plan.ended() ? PlanMoment.OVER : PlanMoment.of(phase, today);
    }

    public List<ItemSheet> items(PlanSheet.PhaseSheet phase, CarePlace setting) {
        return phase.items().stream()
                .filter(item -> item.item().setting() == setting)
                .toList();
    }
}
