package extensor.web.plans;

import extensor.care.patients.EpisodeSheet;
import extensor.care.plans.Hold;
import extensor.care.plans.PlanLine;
import extensor.care.plans.PlanState;
import extensor.care.plans.ReadingHolds;
import extensor.care.plans.Signing;
import extensor.shared.Id;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The plans in a patient's record and what of them is on hold; read once a request. */
@Named
@RequestScoped
public class PatientPlans {
    @Inject
    Signing signing;

    @Inject
    ReadingHolds readingHolds;

    private List<PlanLine> plans;
    private Map<Long, Hold> holds;

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

    /** Something of some plan is. */
    public boolean held(String patient) {
        return of(patient).stream().anyMatch(plan -> hold(plan) != null);
    }

    /** What of a plan is on hold; null for nothing. */
    public Hold hold(PlanLine plan) {
        if (holds == null) holds = readingHolds.ofPatient(plan.patient());
        return holds.get(plan.id());
    }
}
