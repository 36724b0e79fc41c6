package extensor.care.discharge;

import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.PatientBanner;
import extensor.care.plans.PlanLine;
import extensor.care.tasks.TaskLine;
import extensor.care.visits.AppointmentLine;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What closing an episode would do: which plans end, which booked visits lie ahead, and which tasks of therapists are settled. */
public record ClosureSheet(
        EpisodeSheet episode,
        PatientBanner patient,
        List<PlanLine> plans,
        List<AppointmentLine> ahead,
        List<TaskLine> settled)
        implements Serializable {
    /** The visits ahead, for saying which ones have been seen. */
    public Set<Long> seen() {
        return ahead.stream().map(AppointmentLine::id).collect(Collectors.toSet());
    }
}
