package extensor.web.visits;

import extensor.care.clinic.LocalToday;
import extensor.care.notes.PastVisit;
import extensor.care.notes.WritingNotes;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.RecordSheet;
import extensor.care.plans.PlanLine;
import extensor.shared.Id;
import extensor.web.gate.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
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

    /** Somebody may come without a plan today: the treatment goes on, or ended today, and none of its plans runs. */
    public boolean planless(EpisodeSheet episode, List<PlanLine> plans) {
        LocalDate today = days.today(episode.siteZone());
        return episode.treats(today) && plans.stream().noneMatch(p -> p.episode() == episode.id() && p.runs(today));
    }

    public void walkIn(long plan) {
        Redirect.to("/visits/visit?id=" + Id.text(writingNotes.walkIn(plan)));
    }

    public void walkInWithoutPlan(long episode) {
        Redirect.to("/visits/visit?id=" + Id.text(writingNotes.walkInWithoutPlan(episode)));
    }
}
