package extensor.web.visits;

import extensor.care.clinic.ClinicDays;
import extensor.care.notes.Charting;
import extensor.care.notes.PastVisit;
import extensor.care.patients.RecordSheet;
import extensor.care.plans.PlanLine;
import extensor.shared.Id;
import extensor.web.gate.Go;
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

    @Inject
    ClinicDays days;

    private List<PastVisit> visits;

    public List<PastVisit> of(String patient) {
        if (visits == null) visits = charting.ofPatient(Id.of(patient));
        return visits;
    }

    /** Something of this plan may be given today: it is in force, or its treatment ended today. */
    public boolean given(PlanLine plan, RecordSheet record) {
        if (plan.signedNumber() == 0) return false;
        return record.episodes().stream().anyMatch(e -> e.id() == plan.episode() && e.treats(days.today(e.siteZone())));
    }

    public void walkIn(long plan) {
        Go.to("/visits/visit?id=" + Id.text(charting.walkIn(plan)));
    }
}
