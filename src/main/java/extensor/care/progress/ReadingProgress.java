package extensor.care.progress;

import extensor.care.access.AllowedTo;
import extensor.care.access.Role;
import extensor.care.patients.RecordAccess;
import extensor.care.plans.Goal;
import extensor.care.plans.PlanSheet;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A therapist in care reads a patient's progress. */
@UseCase
public class ReadingProgress {
    @Inject
    RecordAccess recordAccess;

    @Inject
    ProgressReader progressReader;

    /** Everything that was measured and what it says. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public ProgressSheet of(long patient) {
        recordAccess.requireToRead(patient);
        return progressReader.of(patient);
    }

    /** What has been attained of the goals of a patient's plan, as just read. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public List<Attainment> goals(long patient, PlanSheet plan) {
        recordAccess.requireToRead(patient);
        return progressReader.goals(patient, plan);
    }

    /** Where a goal begins that is being written: the first value that counts, where there is one series of it. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public Optional<BigDecimal> start(long patient, PlanSheet plan, Goal goal) {
        recordAccess.requireToRead(patient);
        return progressReader.start(patient, plan, goal);
    }

    /** How far the patient follows the plan; nothing if none is signed. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public Optional<Adherence> adherence(long patient) {
        recordAccess.requireToRead(patient);
        return progressReader.adherence(patient);
    }

    /** What was too sore or done partly at home in the last four weeks, with why. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public List<MissedAtHome> told(long patient) {
        recordAccess.requireToRead(patient);
        return progressReader.told(patient);
    }
}
