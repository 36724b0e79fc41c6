package extensor.web.plans;

import extensor.care.patients.EpisodeSheet;
import extensor.care.plans.CountingHolds;
import extensor.care.plans.PlanLine;
import extensor.care.plans.PlanState;
import extensor.care.plans.Signing;
import extensor.shared.Id;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The plans in a patient's record and how much of them is on hold; read once a request. */
@Named
@RequestScoped
public class PatientPlans {
    @Inject
    Signing signing;

    @Inject
    CountingHolds countingHolds;

    private List<PlanLine> plans;
    private Map<Long, Integer> waiting;

    public List<PlanLine> of(String patient) {
        if (plans == null) plans = signing.readPlans(Id.of(patient));
        return plans;
    }

    /** Where the plan of an episode is composed: the draft that waits, else a new one; null where a plan runs, or the treatment has ended. */
    public String composer(EpisodeSheet episode, LocalDate today) {
        List<PlanLine> its = of(Id.text(episode.patient())).stream()
                .filter(plan -> plan.episode() == episode.id())
                .toList();
        if (!episode.open() || its.stream().anyMatch(plan -> plan.runs(today))) return null;
        return its.stream()
                .filter(plan -> plan.state() == PlanState.DRAFT)
                .findFirst()
                .map(plan -> "/plans/compose?id=" + plan.key())
                .orElse("/plans/start?id=" + Id.text(episode.id()));
    }

    /** How many treatments of a plan are on hold. */
    public int onHold(PlanLine plan) {
        if (waiting == null) waiting = countingHolds.ofPatient(plan.patient());
        return waiting.getOrDefault(plan.id(), 0);
    }
}
