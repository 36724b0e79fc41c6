package extensor.web.patients;

import extensor.care.clinic.LocalToday;
import extensor.care.patients.EpisodeSheet;
import extensor.care.tasks.ReadingTasks;
import extensor.shared.Id;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;

/** What was asked of the therapists of a patient, and what they did; read once a request. */
@Named
@RequestScoped
public class PatientTasks {
    @Inject
    ReadingTasks readingTasks;

    @Inject
    PatientPage page;

    @Inject
    LocalToday days;

    private List<ReadingTasks.TaskStory> stories;

    public List<ReadingTasks.TaskStory> of(String patient) {
        if (stories == null) stories = readingTasks.ofPatient(Id.of(patient));
        return stories;
    }

    /** Where the patient is treated, else at the clinic's first site. */
    public ZoneId getZone() {
        List<EpisodeSheet> episodes = page.getRecord().episodes();
        return episodes.isEmpty() ? days.zone() : episodes.get(0).siteZone();
    }
}
