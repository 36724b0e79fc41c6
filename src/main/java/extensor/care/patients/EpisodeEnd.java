package extensor.care.patients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** The end of an episode within the record: nothing more is written to it, and its therapists keep access for a limited time. */
@ApplicationScoped
public class EpisodeEnd {
    @Inject
    Episodes episodes;

    @Inject
    RecordAccess recordAccess;

    @Inject
    Clock clock;

    /** The patient of an episode that nobody else changes until this act is done, or not found. */
    public long lock(long episode) {
        return episodes.toChange(episode).patient();
    }

    /** Closes an episode that has been locked. */
    public void close(long episode) {
        episodes.locked(episode).close(clock.instant());
        recordAccess.ended(episode);
    }
}
