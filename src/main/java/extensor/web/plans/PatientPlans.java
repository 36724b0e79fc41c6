package extensor.web.plans;

import extensor.care.plans.CountingHolds;
import extensor.care.plans.PlanLine;
import extensor.care.plans.Signing;
import extensor.shared.Id;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

    /** How many treatments of a plan are on hold. */
    public int onHold(PlanLine plan) {
        if (waiting == null) waiting = countingHolds.ofPatient(plan.patient());
        return waiting.getOrDefault(plan.id(), 0);
    }
}
