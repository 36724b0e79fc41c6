package extensor.web.visits;

import extensor.care.clinic.LocalToday;
import extensor.care.notes.PastVisit;
import extensor.care.notes.WritingNotes;
import extensor.care.patients.RecordSheet;
import extensor.care.plans.PlanLine;
import extensor.shared.Id;
import extensor.web.gate.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The visits in a patient's record, read once a request, and recording one that nobody booked. */
@Named
@RequestScoped
public class PatientVisits {
    @Inject
    WritingNotes writingNotes;

    @Inject
    LocalToday days;

    private List<PastVisit> visits;

    public List<PastVisit> of(String patient) {
        if (visits == null) visits = writingNotes.ofPatient(Id.of(patient));
        return visits;
    }

    /** Something of this plan may be given today: it is in force, or its treatment ended today. */
    public boolean given(PlanLine plan, RecordSheet record) {
        if (plan.signedNumber() == 0) return false;
        return record.episodes().stream().anyMatch(e -> e.id() == plan.episode() && e.treats(days.today(e.siteZone())));
    }

    public void walkIn(long plan) {
        Redirect.to("/visits/visit?id=" + Id.text(writingNotes.walkIn(plan)));
    }
}
