package extensor.care.discharge;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Role;
import extensor.care.patients.EpisodeClosed;
import extensor.care.patients.EpisodeEnd;
import extensor.care.patients.RecordAccess;
import extensor.shared.door.UseCase;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;

/** A therapist ends a treatment for good. Its plans and visits end in the same transaction, each in the room that keeps it. */
@UseCase
public class ClosingEpisodes {
    @Inject
    EpisodeEnd episodeEnd;

    @Inject
    RecordAccess recordAccess;

    @Inject
    AuditContext auditContext;

    @Inject
    Event<EpisodeClosed> news;

    /**
     * Closes an episode.
     *
     * @param ahead the booked visits that the therapist has seen; where others are booked by now nothing is closed
     * @param calledOff they are cancelled with it; otherwise they stay
     */
    @AllowedTo(Role.THERAPIST)
    public void close(long id, Set<Long> ahead, boolean calledOff) {
        long patient = episodeEnd.lock(id);
        recordAccess.require(patient);
        auditContext.object("episode", id);
        episodeEnd.close(id);
        news.fire(new EpisodeClosed(id, patient, ahead, calledOff));
    }
}
