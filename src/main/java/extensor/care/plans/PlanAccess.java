package extensor.care.plans;

import extensor.care.clinic.LocalToday;
import extensor.care.patients.Alarms;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Episodes;
import extensor.care.patients.HealthSheet;
import extensor.care.patients.PatientBanner;
import extensor.care.patients.Patients;
import extensor.care.patients.RecordAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Whose plan it is: checks that the caller may open the record, and gathers what a plan needs to know of it. */
@ApplicationScoped
public class PlanAccess {
    @Inject
    RecordAccess recordAccess;

    @Inject
    Patients patients;

    @Inject
    Episodes episodes;

    @Inject
    Alarms alarms;

    @Inject
    PlanSafety planSafety;

    @Inject
    LocalToday days;

    void require(long patient) {
        recordAccess.require(patient);
    }

    void requireToRead(long patient) {
        recordAccess.requireToRead(patient);
    }

    /** For an episode in which something begins; nobody can close it meanwhile. */
    PlanSheets.Whose ofEpisode(long id) {
        episodes.lock(id);
        EpisodeSheet episode = episodes.episode(id);
        recordAccess.require(episode.patient());
        return of(episode.patient(), episode);
    }

    /** For an episode in which something may begin. */
    PlanSheets.Whose beforePlan(long id) {
        EpisodeSheet episode = episodes.episode(id);
        recordAccess.require(episode.patient());
        return of(episode.patient(), episode);
    }

    PlanSheets.Whose ofPlan(TreatmentPlan plan) {
        recordAccess.require(plan.patient());
        return of(plan.patient(), episodes.episode(plan.episode()));
    }

    /** For a door that changes nothing. */
    PlanSheets.Whose toRead(TreatmentPlan plan) {
        recordAccess.requireToRead(plan.patient());
        return of(plan.patient(), episodes.episode(plan.episode()));
    }

    private PlanSheets.Whose of(long patient, EpisodeSheet episode) {
        PatientBanner who = patients.banner(patient);
        LocalDate today = days.today(episode.siteZone());
        HealthSheet health = alarms.health(patient, today);
        return new PlanSheets.Whose(who, episode, health, planSafety.known(health.facts(), who, today));
    }
}
