package extensor.care.plans;

import extensor.care.clinic.ClinicDays;
import extensor.care.patients.Alarms;
import extensor.care.patients.Care;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Episodes;
import extensor.care.patients.Patients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whose plan it is: proves that the record is open to the caller and gathers what a plan needs to know of it. */
@ApplicationScoped
public class Patienthood {
    @Inject
    Care care;

    @Inject
    Patients patients;

    @Inject
    Episodes episodes;

    @Inject
    Alarms alarms;

    @Inject
    ClinicDays days;

    void require(long patient) {
        care.require(patient);
    }

    /** Of an episode in which something is begun: it is not closed meanwhile. */
    Showing.Whose ofEpisode(long id) {
        episodes.alone(id);
        EpisodeSheet episode = episodes.episode(id);
        care.require(episode.patient());
        return of(episode.patient(), episode);
    }

    Showing.Whose ofPlan(TreatmentPlan plan) {
        care.require(plan.patient());
        return of(plan.patient(), episodes.episode(plan.episode()));
    }

    private Showing.Whose of(long patient, EpisodeSheet episode) {
        return new Showing.Whose(
                patients.banner(patient), episode, alarms.health(patient, days.today(episode.siteZone())));
    }
}
