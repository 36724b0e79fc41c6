package extensor.care.casting;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Role;
import extensor.care.clinic.LocalToday;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Episodes;
import extensor.care.patients.Patients;
import extensor.care.patients.RecordAccess;
import extensor.care.plans.SignedPlan;
import extensor.care.plans.SignedPlans;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;

/** A therapist reads how the casts of a plan go. */
@UseCase
public class ReadingCasts {
    @Inject
    CastPlans castPlans;

    @Inject
    SignedPlans signedPlans;

    @Inject
    RecordAccess recordAccess;

    @Inject
    Patients patients;

    @Inject
    Episodes episodes;

    @Inject
    LocalToday days;

    @Inject
    AuditContext auditContext;

    /** All series of the plan. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public CastsSheet of(long plan) {
        SignedPlan inForce = signedPlans.inForce(plan);
        recordAccess.requireToRead(inForce.patient());
        auditContext.object("plan", plan);
        EpisodeSheet episode = episodes.episode(inForce.episode());
        return new CastsSheet(
                patients.banner(inForce.patient()),
                episode,
                inForce.composition().title(),
                days.today(episode.siteZone()),
                castPlans.all(inForce));
    }
}
