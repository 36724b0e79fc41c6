package extensor.care.plans;

import extensor.care.patients.Alarm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A draft with the current findings of the safety check. `missing` lists what must be put right in its days and goals before it is signed,
 * `alarms` what is known of the patient that cannot wait, `beside` the other plans that are in force meanwhile, `hold`
 * what waits of the version in force (null: nothing); `library` is what can be added, by the number of the phase, `substitutes` what may take the place of an
 * item, by its number; `since` what differs from the version that was signed last (null: none was).
 */
public record DraftSheet(
        PlanOutline outline,
        int revision,
        int number,
        SafetySheet safety,
        List<Obstacle> missing,
        List<Alarm> alarms,
        List<PlanBeside> beside,
        Hold hold,
        int budgetMinutes,
        Map<Integer, LibrarySheet> library,
        Map<Integer, Substitutes> substitutes,
        SinceSigned since)
        implements PlanSheet {

    /** It can still be composed: its treatment goes on. */
    public boolean editable() {
        return !ended();
    }

    /** What the patient does at home on a full day of this phase, by the draft and the plans beside it. */
    public int minutesInAll(PlanSheet.PhaseSheet phase) {
        return phase.burdenMinutes()
                + beside.stream()
                        .mapToInt(other -> other.minutes(phase.from(), phase.to()))
                        .sum();
    }

    /** All that stands in the way of a signature. */
    public List<Obstacle> obstacles() {
        List<Obstacle> all = new ArrayList<>(
                Obstacle.of(items().stream().map(ItemSheet::item).toList(), missing));
        all.addAll(safety.obstacles());
        return all;
    }

    /** Tells what was shown: the draft and what the safety check said of it. Facts and safeguards change without the draft. */
    public String seal() {
        return seal(revision, safety);
    }

    static String seal(int revision, SafetySheet safety) {
        return revision + "-" + Integer.toHexString(safety.toString().hashCode());
    }

    /** Ready if there is something to give, every dose is complete, days and goals are in order, and the safety check allows it. */
    public boolean readyToSign() {
        return editable() && obstacles().isEmpty() && safety.mayBeSigned();
    }
}
