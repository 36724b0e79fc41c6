package extensor.care.progress;

import extensor.care.access.AllowedTo;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.patients.RecordAccess;
import extensor.care.plans.PlanSheet;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/** Patients read their own progress; whose record it is depends on the account alone. */
@UseCase
public class ReadingOwnProgress {
    @Inject
    RecordAccess recordAccess;

    @Inject
    Caller caller;

    @Inject
    ProgressReader progressReader;

    @AllowedTo(value = Role.PATIENT, oncePerSitting = true)
    public ProgressSheet mine() {
        recordAccess.require(caller.patient());
        return progressReader.of(caller.patient());
    }

    /** What has been attained of the goals of one's own plan, as just read. */
    @AllowedTo(value = Role.PATIENT, oncePerSitting = true)
    public List<Attainment> goals(PlanSheet plan) {
        recordAccess.require(caller.patient());
        return progressReader.goals(caller.patient(), plan);
    }
}
