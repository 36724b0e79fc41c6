package extensor.care.discharge;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Role;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Episodes;
import extensor.care.patients.Patients;
import extensor.care.patients.RecordAccess;
import extensor.care.plans.EndPlans;
import extensor.care.plans.Plans;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;

/** Closing an episode cannot be undone, so the therapist first sees what it would do. */
@UseCase
public class PreviewingClosure {
    @Inject
    RecordAccess recordAccess;

    @Inject
    Episodes episodes;

    @Inject
    Patients patients;

    @Inject
    Plans plans;

    @Inject
    EndPlans endPlans;

    @Inject
    EndVisits visits;

    @Inject
    AuditContext auditContext;

    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public ClosureSheet closing(long id) {
        EpisodeSheet episode = episodes.episode(id);
        recordAccess.require(episode.patient());
        auditContext.object("episode", id);
        return new ClosureSheet(
                episode,
                patients.banner(episode.patient()),
                plans.ofEpisode(id),
                visits.ahead(episode.patient(), id),
                endPlans.settled(episode.patient(), id));
    }
}
