package extensor.care.patients;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/** What a therapist sees of a record; `lookEnds` is when it closes for one who only looks, null for those in care. */
public record RecordSheet(
        DeskSheet person,
        List<FactGroup> groups,
        List<Alarm> alarms,
        List<EpisodeSheet> episodes,
        List<CareLine> team,
        LocalDate today,
        ZonedDateTime lookEnds)
        implements Serializable {
    /** True for a therapist who may read all of it, and change nothing. */
    public boolean looking() {
        return lookEnds != null;
    }

    /** Questions nobody has answered yet. */
    public int unknown() {
        return groups.stream().mapToInt(FactGroup::unknown).sum();
    }

    /** The groups of which there is something to say: a condition that is present, or some that nobody has answered. */
    public List<FactGroup> telling() {
        return groups.stream().filter(FactGroup::tells).toList();
    }

    /** All that can be asked, in its order, as a number: forms that were drawn for other questions do not fit. */
    public int asked() {
        return groups.stream()
                .flatMap(group -> group.answers().stream())
                .map(FactGroup.Answer::condition)
                .toList()
                .hashCode();
    }

    /** The names of the groups in which everything was asked and denied. */
    public List<String> clear() {
        return groups.stream().filter(FactGroup::none).map(FactGroup::name).toList();
    }

    /** The names of the groups of which nobody has asked anything. */
    public List<String> unasked() {
        return groups.stream().filter(FactGroup::unasked).map(FactGroup::name).toList();
    }
}
