package extensor.web.plans;

import extensor.care.plans.PlanLine;
import extensor.care.plans.Signing;
import extensor.shared.Id;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The plans in a patient's record; asked for once a request. */
@Named
@RequestScoped
public class PatientPlans {
    @Inject
    Signing signing;

    private List<PlanLine> plans;

    public List<PlanLine> of(String patient) {
        if (plans == null) plans = signing.ofPatient(Id.of(patient));
        return plans;
    }
}
