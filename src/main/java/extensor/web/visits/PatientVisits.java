package extensor.web.visits;

import extensor.care.encounters.Charting;
import extensor.care.encounters.PastVisit;
import extensor.shared.Id;
import extensor.web.kit.Go;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The visits in a patient's record, asked for once a request; and the way to write one down that nobody booked. */
@Named
@RequestScoped
public class PatientVisits {
    @Inject
    Charting charting;

    private List<PastVisit> visits;

    public List<PastVisit> of(String patient) {
        if (visits == null) visits = charting.ofPatient(Id.of(patient));
        return visits;
    }

    public void walkIn(long plan) {
        Go.to("/visits/visit?id=" + Id.text(charting.walkIn(plan)));
    }
}
