package extensor.care.plans;

import extensor.care.accounts.AllowedTo;
import extensor.care.accounts.Role;
import extensor.care.patients.Care;
import extensor.care.patients.PatientBanner;
import extensor.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a therapist begins the day with: their patients and where each one's plans stand. */
@UseCase
public class Today {
    private static final int MOST = 300;

    @Inject
    Care care;

    @Inject
    Plans plans;

    /** A patient with the plans that are being composed or in force, last changed first. */
    public record Line(PatientBanner patient, List<PlanLine> plans) {
        public boolean waiting() {
            return plans.isEmpty() || plans.stream().anyMatch(PlanLine::hasDraft);
        }
    }

    /** The caller's patients by name. Two statements, however many they are. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public List<Line> mine() {
        List<PatientBanner> patients = care.mine(MOST);
        Map<Long, List<PlanLine>> byPatient =
                plans.ofPatients(patients.stream().map(PatientBanner::id).toList()).stream()
                        .collect(Collectors.groupingBy(PlanLine::patient));
        return patients.stream()
                .map(p -> new Line(p, byPatient.getOrDefault(p.id(), List.of())))
                .toList();
    }
}
