package extensor.care.plans;

import extensor.care.patients.Alarm;
import java.util.List;

/**
 * A signed version exactly as it was signed, with the precautions that were accepted or kept, and, for the one in force, what of it must wait by what is known
 * today (a hold of null: nothing). It has the lines of all versions, newest first.
 */
public record SignedSheet(
        PlanOutline outline,
        VersionLine signature,
        List<FindingGroup> accepted,
        List<SafetySheet.KeptLine> kept,
        Suspension suspension,
        Hold hold,
        List<Alarm> alarms,
        List<VersionLine> versions)
        implements PlanSheet {

    public int number() {
        return signature.number();
    }
}
