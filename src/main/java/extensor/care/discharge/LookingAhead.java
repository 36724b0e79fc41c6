package extensor.care.discharge;

import extensor.care.access.AllowedTo;
import extensor.care.access.Role;
import extensor.care.access.Trail;
import extensor.care.patients.Care;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Episodes;
import extensor.care.patients.Patients;
import extensor.care.plans.Ending;
import extensor.care.plans.Plans;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;

/** Before an episode is closed, which nobody takes back, a therapist looks what that would do. */
@UseCase
public class LookingAhead {
    @Inject
    Care care;

    @Inject
    Episodes episodes;

    @Inject
    Patients patients;

    @Inject
    Plans plans;

    @Inject
    Ending ending;

    @Inject
    LastVisits visits;

    @Inject
    Trail trail;

    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public ClosingSheet closing(long id) {
        EpisodeSheet episode = episodes.episode(id);
        care.require(episode.patient());
        trail.object("episode", id);
        return new ClosingSheet(
                episode,
                patients.banner(episode.patient()),
                plans.ofEpisode(id),
                visits.ahead(episode.patient(), id),
                ending.settled(episode.patient(), id));
    }
}
