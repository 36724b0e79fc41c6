package extensor.care.patients;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What a therapist in care sees of a record. */
public record RecordSheet(
        DeskSheet person, List<FactGroup> groups, List<EpisodeSheet> episodes, List<CareLine> team, LocalDate today)
        implements Serializable {
    /** Questions nobody has answered yet. */
    public int unknown() {
        return groups.stream().mapToInt(FactGroup::unknown).sum();
    }
}
